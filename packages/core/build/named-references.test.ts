import { characterEntities } from "character-entities";
import { expect, it } from "vitest";
import { decodeNamedCharacterReference } from "./named-references.js";

it("knows every name that the Markdown parser knows", () => {
  const wrong = Object.entries(characterEntities).filter(([name, character]) => decodeNamedCharacterReference(name) !== character);
  expect(wrong).toEqual([]);
});

it.each(["unknown", "ampx", "toString", "AMp"])("knows no “%s”", (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(false);
});
