import { Lexer } from "yaml";
import type { Comment } from "../comment-directives.js";

/** The comments of a YAML text, which stands in its file from `base` on. */
export function findYamlComments(text: string, base: number): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // What the lexer marks besides the text takes no room in it.
    if (!text.startsWith(token, at)) continue;
    const start = base + at;
    at += token.length;
    if (token.startsWith("#")) comments.push({ start, end: base + at, content: { start: start + 1, end: base + at } });
  }
  return comments;
}
