import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Options } from "tsup";
import { build } from "../../tsup.base.js";
import { delayPatterns } from "./build/late-patterns.js";
import { leanIdentifiers } from "./build/lean-identifiers.js";
import { leaveOutPhoneFormats } from "./build/leave-out-phone-formats.js";
import { packLexicons } from "./build/pack-lexicons.js";
import { packedReferences } from "./build/pack-references.js";
import { rewriteSources } from "./build/rewrite-sources.js";
import { leaveOutTexts, writtenTexts } from "./build/texts-apart.js";

// Dependencies are bundled and the result is minified: reading some 200 small files, and parsing what nobody calls, is most of the time
// that importing takes. Lines stay short, for Node prints the line that throws an error nobody catches.
const bundled: Options = {
  noExternal: [/./],
  minify: true,
  esbuildOptions: (options) => {
    options.lineLimit = 160;
    options.charset = "utf8";
    options.alias = { "decode-named-character-reference": join(import.meta.dirname, "build/named-references.ts") };
  },
};

const plugins = [packLexicons(), packedReferences(join(import.meta.dirname, "build")), leaveOutPhoneFormats(), leanIdentifiers()];

const lexicon = join(import.meta.dirname, "src/lexicon");
const languages = readdirSync(lexicon, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(`${sep}index.ts`) && !file.startsWith("common"))
  .map((file) => dirname(relative(".", file)));

export default [
  // For servers and tools. Its metafile names all code of others: the builds run at once, and what the other one takes in is a part of it.
  build(
    { index: "src/index.ts", lite: "src/lite.ts", "testing/index": "src/testing/index.ts" },
    { ...bundled, metafile: true, esbuildPlugins: [...plugins, rewriteSources(delayPatterns)] },
  ),
  // For pages, whose bundlers leave out the files that are not used: each language is one, what reads Markdown, and what the rules say in
  // Chinese. The library of schemas stays outside, for others in the page use it too.
  build(
    {
      "pages/index": "src/index.ts",
      "pages/full": "src/full.ts",
      "pages/lite": "src/lite.ts",
      "texts/zh-CN": "src/texts/zh-CN.ts",
      ...Object.fromEntries(languages.map((locale) => [`languages/${locale}`, `src/lexicon/${locale}/index.ts`])),
    },
    {
      ...bundled,
      noExternal: [/^(?!zod(?:\/|$))/],
      clean: false,
      esbuildPlugins: [...plugins, writtenTexts(), rewriteSources(leaveOutTexts, delayPatterns)],
    },
  ),
];
