// The official SDK: it speaks the protocol in every revision that clients speak.
import { type CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { LinterCache } from "./linter-cache.js";
import { explainInput, explainRule, lintInput, lintMessage, lintOutput, listInput, listRules, ToolError } from "./mcp-tools.js";
import type { NamedPreset } from "./presets.js";
import { readVersion } from "./version.js";

/** None of the tools changes anything, and none reaches out. */
const annotations = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

/**
 * Makes a server with the tools of the linter.
 *
 * @param fallback for calls that name no platform
 */
export function createMcpServer(linters: LinterCache, fallback: NamedPreset | null): McpServer {
  const server = new McpServer({ name: "sendlint", title: "Sendlint", version: readVersion() }, { capabilities: { tools: {} } });
  server.registerTool(
    "lint_message",
    {
      title: "Lint a message",
      description:
        "Checks a message to a buyer on Amazon or eBay against the platform's messaging rules before it is sent. Returns what breaks which rule, where (UTF-16 offsets), and what to do. ok is false where the message must not be sent.",
      inputSchema: lintInput,
      outputSchema: lintOutput,
      annotations,
    },
    (input) => answer(() => lintMessage(input, linters, fallback)),
  );
  server.registerTool(
    "list_rules",
    {
      title: "List the rules",
      description: "Lists the rules with what they disallow, for all platforms or one of them.",
      inputSchema: listInput,
      annotations,
    },
    (input) => answer(() => listRules(input, fallback)),
  );
  server.registerTool(
    "explain_rule",
    {
      title: "Explain a rule",
      description: "Says what a rule disallows, by which published policy, how severe it is and which options it has.",
      inputSchema: explainInput,
      annotations,
    },
    (input) => answer(() => explainRule(input, fallback)),
  );
  return server;
}

/** The same answer for models and for programs. */
function answer(run: () => Record<string, unknown>): CallToolResult {
  try {
    const value = run();
    return { content: [{ type: "text", text: JSON.stringify(value) }], structuredContent: value };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}
