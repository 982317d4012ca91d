import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { McpFlags } from "./args.js";
import { exitStatus, type Io, openNotes } from "./io.js";
import { createMcpServer } from "./mcp-server.js";
import { prepareLinters } from "./stream.js";

/**
 * `sendlint mcp`: a server of the Model Context Protocol on standard input and output, until the input ends. It helps a model to write; it
 * stops nothing that the model sends.
 *
 * @returns the exit status
 * @throws {UsageError} when options or configuration are wrong
 */
export async function mcp(flags: McpFlags, io: Io): Promise<number> {
  const linters = await prepareLinters(flags, io);
  const note = openNotes(io);
  if (io.stdin.isTTY === true) note("Serving the Model Context Protocol on standard input; Ctrl-D ends. See `sendlint mcp --help`.");
  const ended = new Promise<void>((resolve) => {
    io.stdin.once("end", resolve);
    io.stdin.once("close", resolve);
  });
  const handle = serveStdio(() => createMcpServer(linters, flags.preset), {
    transport: new StdioServerTransport(io.stdin, io.stdout),
    // Names of errors only: their texts may repeat what was sent.
    onerror: (error) => note(`sendlint mcp: ${error.name}`),
  });
  await ended;
  await handle.close();
  return exitStatus.clean;
}
