import { type Flags, parseFlags } from "./args.js";
import { renderHelp } from "./help.js";
import { exitStatus, type Io, openNotes, openOutput } from "./io.js";
import { UsageError } from "./mistakes.js";
import { readVersion } from "./version.js";

/**
 * Runs the command.
 *
 * @param argv the arguments after `sendlint`
 * @returns the exit status: 0 clean, 1 findings, 2 wrong use
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(parseFlags(argv), io);
  } catch (error) {
    const note = openNotes(io);
    if (error instanceof UsageError) {
      for (const mistake of error.mistakes) note(`sendlint: ${mistake}`);
      note("See `sendlint --help`.");
    } else {
      note(`sendlint failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    return exitStatus.failed;
  }
}

async function runCommand(flags: Flags, io: Io): Promise<number> {
  switch (flags.command) {
    case "help":
      return print(renderHelp(flags.topic), io);
    case "version":
      return print(`${readVersion()}\n`, io);
    // Each loads what it needs, and not what the other one needs.
    case "lint":
      return flags.printConfig === undefined
        ? (await import("./lint.js")).lint(flags, io)
        : (await import("./print-config.js")).printConfig(flags.printConfig, flags, io);
    case "stream":
      return (await import("./stream.js")).stream(flags, io);
    case "mcp":
      return (await import("./mcp.js")).mcp(flags, io);
    case "serve":
      return (await import("./serve/serve.js")).serve(flags, io);
    case "rules":
      return (await import("./catalog/list-rules.js")).listRules(flags, io);
    case "explain":
      return (await import("./catalog/explain-rule.js")).explainRule(flags, io);
    case "init":
      return (await import("./init/init.js")).init(flags, io);
  }
}

async function print(text: string, { stdout }: Io): Promise<number> {
  await openOutput(stdout).write(text);
  return exitStatus.clean;
}
