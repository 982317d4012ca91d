#!/usr/bin/env node
import { run } from "./cli.js";

const threads = { lint: new URL("./worker.js", import.meta.url), serve: new URL("./serve-thread.js", import.meta.url) };
const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), threads });
