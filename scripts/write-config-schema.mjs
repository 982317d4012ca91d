// Run in the command's folder after its build: writes dist/schema.json, the JSON Schema of its configuration.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { createJsonSchema } = await import(pathToFileURL(join(process.cwd(), "dist/json-schema.js")).href);
writeFileSync(join("dist", "schema.json"), `${JSON.stringify(createJsonSchema(), null, 2)}\n`);
