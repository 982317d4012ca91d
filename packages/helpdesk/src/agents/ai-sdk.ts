import type { SendGuard } from "./guard-send.js";

/** What the Vercel AI SDK 7 takes for an answer whether a tool may run. */
export type ApprovalStatus = undefined | { readonly type: "denied" | "user-approval"; readonly reason: string };

/**
 * For `toolApproval` of the Vercel AI SDK: a message that the policy blocks is denied with the reason, one for review waits for a person.
 *
 * @example
 * generateText({ model, tools: { sendMessage }, toolApproval: { sendMessage: approveSend(guard) }, … })
 */
export function approveSend<Input>(guard: SendGuard<Input>): (input: Input) => Promise<ApprovalStatus> {
  return async (input) => {
    const { action, modelText, humanText } = await guard.check(input);
    if (action === "allow") return undefined;
    return action === "deny" ? { type: "denied", reason: modelText } : { type: "user-approval", reason: humanText };
  };
}
