import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeFile } from "../lines.js";
import { anyText, editFile, textWithPart } from "../testing/strings.js";
import { readPoEntry } from "./po-entry.js";

const quote = (text: string): string => JSON.stringify(text);

/** Writes a string as msgcat does: in one line, or a line for each line. */
const anyWriter = fc.constantFrom<(text: string) => string>(
  quote,
  (text) => ['""', ...text.split(/(?<=\n)/).map(quote)].join("\n"),
  (text) =>
    text
      .split(/(?<=\n| )/)
      .map(quote)
      .join("\r\n") || '""',
);

const valuesOf = (text: string) => Object.fromEntries([...readPoEntry(wholeFile(text)).strings].map(([name, { value }]) => [name, value]));

describe("readPoEntry", () => {
  it("reads comments and strings", () => {
    const text =
      '# by hand\n#. from the program\n#: src/a.c:3\n#, fuzzy\nmsgctxt "mail"\nmsgid "a \\"b\\"\\n"\nmsgid_plural "bs"\nmsgstr[0] ""\n"x\\ty"\nmsgstr[1] "\\101\\x42"\n';
    expect(valuesOf(text)).toEqual({ msgctxt: "mail", msgid: 'a "b"\n', msgid_plural: "bs", "msgstr[0]": "x\ty", "msgstr[1]": "AB" });
    const { comments, mistakes } = readPoEntry(wholeFile(text));
    expect(comments.map(({ content }) => text.slice(content.start, content.end))).toEqual([" by hand", " from the program"]);
    expect(mistakes).toEqual([]);
  });

  it("leaves out what is obsolete, and tells what is nothing", () => {
    expect(valuesOf('#~ msgid "a"\n#~ msgstr "b"\n')).toEqual({});
    expect(readPoEntry(wholeFile('msgid "a"\nmsgstr "b\n"c"\nfoo\n')).mistakes.map(({ offset }) => offset)).toEqual([10, 24]);
    expect(readPoEntry(wholeFile('"a"\n')).mistakes).toHaveLength(1);
  });

  it("leads back from each part of a string, and changes it there and nowhere else", () => {
    fc.assert(
      fc.property(textWithPart, anyText, anyWriter, ({ text, start, end }, replacement, write) => {
        const file = `# note\nmsgid "key"\nmsgstr ${write(text)}\n`;
        const string = readPoEntry(wholeFile(file)).strings.get("msgstr");
        expect(string?.value).toBe(text);
        const place = string?.locate({ start, end });
        const found = readPoEntry(wholeFile(`msgid "${file.slice(place?.start, place?.end)}"`)).strings.get("msgid");
        expect(found?.value).toBe(text.slice(start, end));
        const edited = string && editFile(file, string, { start, end }, replacement);
        expect(valuesOf(edited ?? "")).toEqual({ msgid: "key", msgstr: text.slice(0, start) + replacement + text.slice(end) });
      }),
      { numRuns: 300 },
    );
  });
});
