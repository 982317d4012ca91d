import { build } from "../../tsup.base.js";

export default build(
  {
    bin: "src/bin.ts",
    index: "src/index.ts",
    "json-schema": "src/config/json-schema.ts",
    "serve-thread": "src/serve/thread.ts",
    worker: "src/parallel/worker.ts",
  },
  { platform: "node" },
);
