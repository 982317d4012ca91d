import { escapeControlInJson } from "./escape.js";

/** A list in JSON that is written while its items come, as `JSON.stringify` with two blanks would write it. */
export class JsonList {
  readonly #indent: string;
  #isEmpty = true;

  /** @param depth how many objects and lists it stands in */
  constructor(depth: number) {
    this.#indent = "  ".repeat(depth);
  }

  /** The text of more items. */
  add(items: readonly unknown[]): string {
    let text = "";
    for (const item of items) {
      const inner = `${this.#indent}  `;
      text += `${this.#isEmpty ? "[" : ","}\n${inner}${escapeControlInJson(JSON.stringify(item, null, 2)).replaceAll("\n", `\n${inner}`)}`;
      this.#isEmpty = false;
    }
    return text;
  }

  /** The rest of the list, without a line break behind it. */
  end(): string {
    return this.#isEmpty ? "[]" : `\n${this.#indent}]`;
  }
}
