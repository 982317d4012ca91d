import { readFileSync } from "node:fs";
import { lintAll } from "./lint-all.mjs";

// A Node process of its own: samples as JSON on standard input, results as JSON on standard output.

process.stdout.write(JSON.stringify(lintAll(JSON.parse(readFileSync(0, "utf8")))));
