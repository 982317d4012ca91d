import { expect, it } from "vitest";
import * as z from "zod/mini";
import { SendlintError } from "../config/errors.js";
import { allReaders } from "../document/all-readers.js";
import { languages } from "../lexicon/languages.js";
import { compileLinter } from "../lint.js";
import { rules } from "./index.js";

// What the options of each rule are unless somebody sets them, what they take at their limits, and what is said of the rest.

type Options = Readonly<Record<string, unknown>>;

interface Expected {
  readonly defaults: Options;
  readonly taken: readonly Options[];
  /** Options that are wrong, with what is said of them behind the rule's path. */
  readonly refused: readonly (readonly [Options, string])[];
}

const none: Expected = { defaults: {}, taken: [], refused: [[{ max: 1 }, ".max` is not an option."]] };

const allow: Expected = {
  defaults: { allow: [] },
  taken: [{ allow: ["brandt.example"] }],
  refused: [
    [{ allow: "brandt.example" }, '.allow` is "brandt.example". Expected an array.'],
    [{ allow: [5] }, ".allow[0]` is 5. Expected a string."],
  ],
};

const placeholders: Expected = {
  defaults: { allow: [], placeholders: {} },
  taken: [
    {
      allow: ["name"],
      placeholders: { a: "fine", b: "link", c: "rating", d: "signature", e: "staff-contact", f: "personal-data", g: "buyer-words" },
    },
  ],
  refused: [[{ placeholders: { a: "lnk" } }, '.placeholders.a` is "lnk". Did you mean "link"?']],
};

/** A number in `max`: its default, its limits, and numbers beyond them. */
function limit(fallback: number, least: number, most: number, beyond: readonly (readonly [number, string])[]): Expected {
  return {
    defaults: { max: fallback },
    taken: [{ max: least }, { max: most }],
    refused: beyond.map(([max, expected]) => [{ max }, `.max\` is ${max}. Expected ${expected}.`]),
  };
}

const expected: Readonly<Record<string, Expected>> = {
  "attachment/count": limit(5, 0, 1000, [
    [-1, "a number of at least 0"],
    [1.5, "a whole number"],
  ]),
  "attachment/size": limit(10_485_760, 1, 100_000_000, [
    [0, "a number of at least 1"],
    [1.5, "a whole number"],
  ]),
  "attachment/type": {
    defaults: { allow: ["bmp", "doc", "docx", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"] },
    taken: [{ allow: ["7z", "a", "abcdefghij12"] }, { allow: [] }],
    refused: [".pdf", "PDF", "pdf ", "", "abcdefghij123"].map((extension) => [
      { allow: [extension] },
      `.allow[0]\` is "${extension}". Expected an extension in lower case without its dot, such as "pdf".`,
    ]),
  },
  "contact/email-address": allow,
  "contact/phone-number": {
    defaults: { allow: [] },
    taken: [{ allow: ["+1 (312) 555-0142", "5"] }],
    refused: [[{ allow: ["our number"] }, '.allow[0]` is "our number". Expected a telephone number.']],
  },
  "content/html-in-plain-channel": {
    defaults: { channels: ["sp-api", "trading-api", "message-api"] },
    taken: [{ channels: ["site", "email"] }, { channels: [] }],
    refused: [[{ channels: ["mail"] }, '.channels[0]` is "mail". Did you mean "email"?']],
  },
  "content/length": limit(2000, 1, 1_000_000, [
    [0, "a number of at least 1"],
    [1.5, "a whole number"],
  ]),
  "format/emoji": {
    defaults: { emoticons: false },
    taken: [{ emoticons: true }],
    refused: [[{ emoticons: "yes" }, '.emoticons` is "yes". Expected true or false.']],
  },
  "format/font-sizes": limit(3, 1, 20, [
    [0, "a number of at least 1"],
    [21, "a number of at most 20"],
  ]),
  "format/image-width": limit(80, 1, 100, [
    [0.5, "a number of at least 1"],
    [100.5, "a number of at most 100"],
  ]),
  "format/line-breaks": limit(2, 1, 20, [
    [0, "a number of at least 1"],
    [21, "a number of at most 20"],
  ]),
  "format/margin": limit(20, 0, 100, [
    [-0.5, "a number of at least 0"],
    [100.5, "a number of at most 100"],
  ]),
  "links/external": {
    defaults: { allow: [], carriers: "allow" },
    taken: [{ carriers: "allow" }, { carriers: "advise" }, { carriers: "report" }, ...allow.taken],
    refused: [[{ carriers: "advice" }, '.carriers` is "advice". Did you mean "advise"?'], ...allow.refused],
  },
  "links/insecure": allow,
  "message/send-window": {
    defaults: { days: 30, from: ["deliveredAt", "completedAt", "createdAt"] },
    taken: [{ days: 1, from: ["createdAt"] }],
    refused: [
      [{ days: 0 }, ".days` is 0. Expected a number of at least 1."],
      [{ from: [] }, ".from` is an array. Expected an array of at least 1 entries."],
      [{ from: ["paidAt"] }, '.from[0]` is "paidAt".'],
    ],
  },
  "template/off-platform-placeholder": placeholders,
  "template/personal-data-placeholder": placeholders,
  "template/unknown-placeholder": placeholders,
};

/** What is said of a configuration of a rule; `""` where nothing is wrong. */
function complain(id: string, options: Options): string {
  try {
    compileLinter({ rules: { [id]: ["error", options] } } as never, { rules, languages, readers: allReaders });
    return "";
  } catch (error) {
    if (error instanceof SendlintError) return error.message;
    throw error;
  }
}

it.each(rules)("options of $id", ({ id, options }) => {
  const { defaults, taken, refused } = expected[id] ?? none;
  expect(options.parse({})).toEqual(defaults);
  expect(taken.map((value) => complain(id, value))).toEqual(taken.map(() => ""));
  for (const [value, said] of refused) expect(complain(id, value)).toContain(`\`rules["${id}"].options${said}`);
  const { properties = {} } = z.toJSONSchema(options as z.ZodMiniType, { io: "input" });
  // Editors and assistants show these.
  for (const described of Object.values(properties)) expect(described).toMatchObject({ description: expect.stringMatching(/^[A-Z].+\.$/) });
  expect(Object.keys(properties).sort()).toEqual(Object.keys(defaults).sort());
});
