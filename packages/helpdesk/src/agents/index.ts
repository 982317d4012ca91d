export { type ApprovalStatus, approveSend } from "./ai-sdk.js";
export { guardSend, type ReadInput, type SendGuard, type SendGuardOptions, type SendInput, type SendVerdict } from "./guard-send.js";
export { guardToolCall, type ToolCallOptions, type ToolMessageClass } from "./langchain.js";
export { type GuardedTool, type GuardrailOutput, guardTool } from "./openai-agents.js";
