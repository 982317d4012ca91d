import { Cursor, type Excerpt } from "../lines.js";

const lineEnd = /\r\n|\n|\r(?!$)/g;

/** Cuts a text that comes in chunks into its lines, each with its line end. */
export async function* cutLines(chunks: AsyncIterable<string>): AsyncIterable<Excerpt> {
  const cursor = new Cursor();
  let held: string[] = [];
  const take = (text: string): Excerpt => {
    const excerpt = cursor.take(text);
    cursor.skip(text);
    return excerpt;
  };
  for await (const chunk of chunks) {
    let at = 0;
    lineEnd.lastIndex = 0;
    for (let match = lineEnd.exec(chunk); match !== null; match = lineEnd.exec(chunk)) {
      yield take(held.join("") + chunk.slice(at, lineEnd.lastIndex));
      held = [];
      at = lineEnd.lastIndex;
    }
    if (at < chunk.length) held.push(chunk.slice(at));
  }
  const rest = held.join("");
  if (rest !== "") yield take(rest);
}
