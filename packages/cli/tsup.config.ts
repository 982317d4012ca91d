import { build } from "../../tsup.base.js";

<<<<<<< HEAD
export default build({ bin: "src/bin.ts", index: "src/index.ts", worker: "src/parallel/worker.ts" }, { platform: "node" });
=======
export default build({ bin: "src/bin.ts", index: "src/index.ts", "json-schema": "src/config/json-schema.ts" }, { platform: "node" });
>>>>>>> main
