import { describe, expect, it } from "vitest";
import { readWith, show } from "../testing/read.js";
import { readPo } from "./po.js";

const text = `# Copyright
msgid ""
msgstr ""
"Project-Id-Version: shop\\n"
"Language: pt_BR\\n"

#: mail.py:3
msgid "Your parcel is late."
msgstr "Sua encomenda "
"está atrasada.\\n"
msgid "One parcel"
msgid_plural "%d parcels"
msgstr[0] "Um pacote"
msgstr[1] "%d pacotes"

msgctxt "mail"
msgid "Not translated yet"
msgstr ""

msgid "mail.key"
msgstr ""

#: mail.py:9
#, python-format, fuzzy
msgid "Your %s is here."
msgstr "Seu %s sumiu."

#, no-fuzzy
msgid "Bye for now."
msgstr "Até logo."

#~ msgid "Old"
#~ msgstr "Velho"
`;

describe("readPo", () => {
  it.each([1, 9, 10_000])("gives translations in their language, and source texts where there is none, in chunks of %i", async (chunk) => {
    expect(show(await readWith(readPo, text, { chunk }))).toEqual([
      "entry 1, msgstr (text, locale=pt-BR): Sua encomenda está atrasada.\n",
      "entry 2, msgstr[0] (text, locale=pt-BR): Um pacote",
      "entry 2, msgstr[1] (text, locale=pt-BR): %d pacotes",
      "entry 3, msgid (text): Not translated yet",
      "entry 5, msgid (text): Your %s is here.",
      "entry 6, msgstr (text, locale=pt-BR): Até logo.",
    ]);
  });

  it("knows the place in the file", async () => {
    const [record] = (await readWith(readPo, text, { chunk: 5 })).records;
    const start = record?.text.indexOf("atrasada") ?? 0;
    const place = record?.locate({ field: "text", start, end: start + 8 });
    expect(text.slice(place?.start, place?.end)).toBe("atrasada");
    expect(record?.lines.positionAt(place?.start ?? 0)).toEqual({ line: 10, column: 7 });
  });

  it("takes the language from the file's name where its head has none", async () => {
    expect(show(await readWith(readPo, 'msgid "a b"\nmsgstr "c d"\n', { locale: "sv" }))).toEqual([
      "entry 1, msgstr (text, locale=sv): c d",
    ]);
  });

  it("tells what is broken, and reads the rest", async () => {
    const { records, problems } = await readWith(readPo, 'msgid "a"\nmsgstr "b b\n\nmsgid "c"\nmsgstr "d d"\n');
    expect(records.map(({ text: body }) => body)).toEqual(["d d"]);
    expect(problems).toEqual(["2:1 is not valid PO: a line that is none of its kinds."]);
  });

  it("hides what comments say, in the entry or from there on", async () => {
    const source = `# sendlint-disable-next-line x/a -- why
msgid "a"
msgstr "One"

#. sendlint-disable x/b
msgid "b"
msgstr "Two"

# sendlint-enable x/b
msgid "c"
msgstr "Three"
`;
    const { records, directives } = await readWith(readPo, source);
    expect(records.map(({ text: body, suppressions }) => `${body}: ${suppressions.map(({ rule }) => rule).join(" ")}`)).toEqual([
      "One: x/a",
      "Two: x/b",
      "Three: ",
    ]);
    expect(directives.map(({ removal }) => removal && source.slice(removal.start, removal.end))).toEqual([
      "# sendlint-disable-next-line x/a -- why\n",
      "#. sendlint-disable x/b\n",
      "# sendlint-enable x/b\n",
    ]);
  });
});
