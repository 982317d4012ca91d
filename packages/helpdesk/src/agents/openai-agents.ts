import type { SendGuard } from "./guard-send.js";

/** What a guardrail of the OpenAI Agents SDK answers. */
export interface GuardrailOutput {
  readonly behavior: { type: "allow" } | { type: "rejectContent"; message: string };
}

/** Parts of the options of `tool` of the OpenAI Agents SDK. */
export interface GuardedTool {
  /** Messages for review wait for a person. */
  needsApproval(context: unknown, input: unknown): Promise<boolean>;
  /** Messages that the policy blocks are refused; the model is told why. */
  inputGuardrails: { name: string; run(data: { readonly toolCall: { readonly arguments: string } }): Promise<GuardrailOutput> }[];
}

/**
 * For `tool` of the OpenAI Agents SDK.
 *
 * @example
 * tool({ name: "send_message", parameters, execute, ...guardTool(guard) })
 */
export function guardTool<Input>(guard: SendGuard<Input>): GuardedTool {
  return {
    needsApproval: async (_, input) => (await guard.check(input as Input)).action === "review",
    inputGuardrails: [
      {
        name: "sendlint",
        async run({ toolCall }) {
          const { action, modelText } = await guard.check(parse(toolCall.arguments) as Input);
          return { behavior: action === "deny" ? { type: "rejectContent", message: modelText } : { type: "allow" } };
        },
      },
    ],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
