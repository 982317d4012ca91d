import { unpackNumbers } from "../packed-numbers.js";
import { simplified, traditional } from "./traditional.js";

/** Where the Chinese characters begin. */
const firstHan = "\u3400";

let pairs: ReadonlyMap<string, string> | undefined;

/** The traditional characters that are known, each with the simplified one. */
export function simplifications(): ReadonlyMap<string, string> {
  if (pairs === undefined) {
    const meant = unpackNumbers(simplified);
    pairs = new Map(
      unpackNumbers(traditional).map((code, index) => [String.fromCharCode(code), String.fromCharCode(meant[index] as number)]),
    );
  }
  return pairs;
}

/** A Chinese character as it is written in mainland China. Where two became one there, nothing that matters is lost. */
export function simplify(unit: string): string {
  return unit < firstHan ? unit : (simplifications().get(unit) ?? unit);
}
