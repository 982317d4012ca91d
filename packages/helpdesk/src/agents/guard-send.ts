import { kinds, type MessageInput } from "@sendlint/core";
import type { Decision } from "../decision/decide.js";
import { BlockedMessageError } from "../gate/blocked-message-error.js";
import type { Gate } from "../gate/gate.js";
import { type MessageFields, type Outgoing, type Place, platformNames } from "../gate/outgoing.js";

/** What a tool that sends is called with, unless a reader says otherwise. */
export interface SendInput {
  readonly platform: Place["platform"];
  /** `"amazon.de"`, `"EBAY_DE"`. */
  readonly marketplace: string;
  readonly text: string;
  readonly subject?: string | null | undefined;
  readonly kind?: MessageFields["kind"];
}

/** A message in the arguments of a tool. */
export interface ReadInput {
  readonly message: MessageInput;
  /** Where it goes; `[]` for nobody on a marketplace, `null` where nobody can tell. */
  readonly places: Place | readonly Place[] | null;
  readonly role?: string | undefined;
}

/** Which messages a tool would send. */
export interface SendGuardOptions<Input> {
  /** Finds the message in the tool's arguments; `null` where there is none. Reads {@link SendInput}, unless said. */
  readonly read?: ((input: Input) => ReadInput | null) | undefined;
}

/** Whether a tool may send, and what to say where it may not. */
export interface SendVerdict {
  readonly action: "allow" | "deny" | "review";
  /** For the model: what to change, or that a person has to approve. `""` where it may send. */
  readonly modelText: string;
  /** For the person who watches or approves. */
  readonly humanText: string;
  readonly decision: Decision;
}

/** Stands between a language model and a function that sends. */
export interface SendGuard<Input> {
  /** Never throws for what the model gave. */
  check(input: Input): Promise<SendVerdict>;
  /** The function that sends, behind the guard. It throws {@link BlockedMessageError} instead of sending. */
  wrap<Rest extends readonly unknown[], Result>(
    send: (input: Input, ...rest: Rest) => Result | Promise<Result>,
  ): (input: Input, ...rest: Rest) => Promise<Result>;
}

const via = "agent";

/**
 * Guards a tool that sends messages. Put it into the function that sends; where the framework can refuse a tool call, use its adapter besides,
 * so that the model is told what to change.
 *
 * @example
 * const guard = guardSend(gate);
 * const send = guard.wrap(async ({ text }) => deliver(text));
 */
export function guardSend<Input = SendInput>(gate: Gate, { read = readSendInput }: SendGuardOptions<Input> = {}): SendGuard<Input> {
  const decide = async (input: Input): Promise<Decision> => gate.decide(describe(input, read));
  return {
    async check(input) {
      const decision = await decide(input);
      const { agentText: humanText, machineText } = decision;
      if (decision.decision === "allow") return { action: "allow", modelText: "", humanText, decision };
      return { action: decision.decision === "review" ? "review" : "deny", modelText: machineText, humanText, decision };
    },
    wrap(send) {
      return async (input, ...rest) => {
        const decision = await decide(input);
        if (decision.decision !== "allow") throw new BlockedMessageError(decision, via);
        return send(input, ...rest);
      };
    },
  };
}

/** What a model gives may be anything, and a reader may trip over it. */
function describe<Input>(input: Input, read: (input: Input) => ReadInput | null): Outgoing {
  const found = tryRead(() => read(input));
  if (found === null) return { via, places: null, parts: [], unreadable: ["input"] };
  const { message, places, role } = found;
  const fields = typeof message === "string" ? { text: message } : message;
  return { via, places: places === null ? null : [places].flat(), parts: [{ path: null, message: fields }], role };
}

function tryRead<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readSendInput(input: unknown): ReadInput | null {
  const { platform, marketplace, text, subject = null, kind } = Object(input) as Readonly<Record<string, unknown>>;
  if (typeof text !== "string" || (subject !== null && typeof subject !== "string")) return null;
  const name = platformNames.find((known) => known === platform);
  const place = name !== undefined && typeof marketplace === "string" ? { platform: name, place: marketplace } : null;
  return { message: { text, subject, kind: kinds.find((known) => known === kind) }, places: place };
}
