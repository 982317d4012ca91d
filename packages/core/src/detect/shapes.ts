/** What is recognised by a sticky pattern, with one pattern for all: most words have none of the shapes, and one question tells. */
export class ShapeList<Item> {
  readonly #items: readonly Item[];
  readonly #shapeOf: (item: Item) => RegExp;
  #any: RegExp | undefined;

  /** @param shapeOf the pattern of an item, sticky and with no other flag */
  constructor(items: readonly Item[], shapeOf: (item: Item) => RegExp) {
    this.#items = items;
    this.#shapeOf = shapeOf;
  }

  /** The items, where any of them may have the shape of what stands at an offset; else none. */
  at(text: string, offset: number): readonly Item[] {
    if (this.#items.length === 0) return none;
    this.#any ??= new RegExp(this.#items.map((item) => `(?:${this.#shapeOf(item).source})`).join("|"), "y");
    this.#any.lastIndex = offset;
    return this.#any.test(text) ? this.#items : none;
  }
}

const none: readonly never[] = [];
