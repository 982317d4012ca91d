import type { SendGuard } from "./guard-send.js";

/** A tool call as middleware of LangChain.js sees it. */
interface ToolCallRequest {
  readonly toolCall: { readonly name: string; readonly args: Record<string, unknown>; readonly id?: string | undefined };
}

/** What LangChain answers a tool call with; its class is handed over, so that nothing of LangChain is needed here. */
export type ToolMessageClass<Message> = new (fields: { content: string; tool_call_id: string; name: string; status: "error" }) => Message;

/** Which calls to guard. */
export interface ToolCallOptions<Message> {
  /** Names of the tools that send. */
  readonly tools: readonly string[];
  /** `ToolMessage` of `langchain`. */
  readonly ToolMessage: ToolMessageClass<Message>;
  /**
   * What happens to a message for review: `"refuse"`, unless said; `"run"` where `humanInTheLoopMiddleware` has asked a person before.
   */
  readonly onReview?: "refuse" | "run" | undefined;
}

/**
 * For `wrapToolCall` of `createMiddleware` of LangChain.js: a message that must not leave is answered with what to change.
 *
 * @example
 * createMiddleware({ name: "sendlint", wrapToolCall: guardToolCall(guard, { tools: ["send_message"], ToolMessage }) })
 */
export function guardToolCall<Input, Message>(
  guard: SendGuard<Input>,
  { tools, ToolMessage, onReview = "refuse" }: ToolCallOptions<Message>,
): <Request extends ToolCallRequest, Result>(
  request: Request,
  handler: (request: Request) => Result | Promise<Result>,
) => Promise<Message | Result> {
  return async (request, handler) => {
    const { name, args, id = "" } = request.toolCall;
    if (!tools.includes(name)) return handler(request);
    const { action, modelText } = await guard.check(args as Input);
    if (action === "allow" || (action === "review" && onReview === "run")) return handler(request);
    return new ToolMessage({ content: modelText, tool_call_id: id, name, status: "error" });
  };
}
