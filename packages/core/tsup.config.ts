import { build } from "../../tsup.base.js";
import { packLexicons } from "./build/pack-lexicons.js";

// Dependencies are bundled and the result is minified: reading some 200 small files, and parsing what nobody calls, is most of the time
// that importing takes.
export default build(
  { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
  { noExternal: [/./], minify: true, metafile: true, esbuildPlugins: [packLexicons()] },
);
