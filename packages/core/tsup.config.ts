import { build } from "../../tsup.base.js";
import { packLexicons } from "./build/pack-lexicons.js";

// Dependencies are bundled and the result is minified: reading some 200 small files, and parsing what nobody calls, is most of the time
// that importing takes. Lines stay short, for Node prints the line that throws an error nobody catches.
export default build(
  { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
  {
    noExternal: [/./],
    minify: true,
    metafile: true,
    esbuildPlugins: [packLexicons()],
    esbuildOptions: (options) => {
      options.lineLimit = 160;
    },
  },
);
