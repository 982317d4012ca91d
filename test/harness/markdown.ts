/** A fenced code block of a Markdown file. */
export interface Fence {
  /** First word of the info string: `ts`, `html`. */
  readonly language: string;
  /** The rest of the info string. */
  readonly info: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The second-level heading it stands under; empty before the first. */
  readonly section: string;
}

/** The fenced blocks of a Markdown text, in order; a longer fence may hold a shorter one. */
export function readFences(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let section = "";
  let open: { mark: string; info: string; line: number; code: string[] } | null = null;
  for (const [index, text] of markdown.split("\n").entries()) {
    const [, mark, info = ""] = /^(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
    if (open !== null) {
      if (mark?.startsWith(open.mark) && info.trim() === "") {
        const [language = "", ...rest] = open.info.split(/\s+/);
        fences.push({ language, info: rest.join(" "), code: open.code.join("\n"), line: open.line, section });
        open = null;
      } else {
        open.code.push(text);
      }
    } else if (mark !== undefined) {
      open = { mark, info: info.trim(), line: index + 1, code: [] };
    } else if (text.startsWith("## ")) {
      section = text.slice(3).trim();
    }
  }
  if (open !== null) throw new Error(`The code block opened in line ${open.line} is never closed.`);
  return fences;
}
