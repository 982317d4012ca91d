import { characterEntities } from "character-entities";
import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import { expect, it } from "vitest";
import { packReferences } from "./pack-references.js";
import { unpackReferences } from "./references.js";

const { names, units } = packReferences();
const tree = unpackReferences(names, units);

/** What a decoder makes of a text behind an ampersand, and how many characters it reads. */
function decode(text: string, mode: DecodingMode, by: Uint16Array): readonly [string, number] {
  let found = "";
  const decoder = new EntityDecoder(by, (unit) => {
    found += String.fromCharCode(unit);
  });
  decoder.startEntity(mode);
  const read = decoder.write(text, 0);
  return [found, read < 0 ? decoder.end() : read];
}

it.each([
  ["text", DecodingMode.Legacy],
  ["attributes", DecodingMode.Attribute],
  ["Markdown", DecodingMode.Strict],
])("reads in %s what the library's own tree reads", (_, mode) => {
  const written = Object.keys(characterEntities).flatMap((name) => [
    `${name};`,
    name,
    `${name} `,
    `${name}x;`,
    `${name}=`,
    name.slice(0, -1),
  ]);
  const wrong = written.filter((text) => String(decode(text, mode, tree)) !== String(decode(text, mode, htmlDecodeTree)));
  expect(written.length).toBeGreaterThan(12_000);
  expect(wrong).toEqual([]);
});
