#!/usr/bin/env node
import { run } from "./cli.js";

const thread = new URL("./worker.js", import.meta.url);
const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), thread });
