import type { DiagnosticLanguage } from "@sendlint/core";
import { createDeskLint, readSettings } from "@sendlint/example-desk-panel";
import { type FreshdeskGateOptions, freshdeskGate } from "@sendlint/helpdesk/freshdesk";
import { type Client, connect } from "./client.js";
import type { Held, ReleaseWish } from "./held.js";

// The page that is always there while a ticket is open, and never seen.

const client = await connect();
const iparams = Object(await client.iparams.get()) as Readonly<Record<string, unknown>>;
const settings = readSettings(iparams);
const language = await readLanguage(client);

const policy: FreshdeskGateOptions["policy"] = { onError: settings.onError, release: { roles: settings.releaseRoles } };
const { lint, ready } = createDeskLint(settings, language);
const gate = freshdeskGate(client, {
  lint,
  config: { language },
  places: settings.places,
  policy,
  allowUnreadable: iparams.allow_unreadable === true,
  onDecision(decision, outgoing, release) {
    if (iparams.self_test === true) tell("info", `Text: ${outgoing.parts[0]?.path ?? "–"}`);
    if (decision.decision === "allow" || release !== null) return;
    const held: Held = {
      checked: { decision, outgoing },
      language,
      mayRelease: outgoing.role != null && settings.releaseRoles.includes(outgoing.role),
    };
    client.interface.trigger("showModal", { title: "Sendlint", template: "findings.html", data: held }).catch(() => {});
  },
});

client.instance.receive(async (event) => {
  const { message, senderId } = event.helper.getData();
  const { reason } = Object(message) as Partial<ReleaseWish>;
  if (typeof reason === "string") await client.instance.send({ message: await gate.release(reason), receiver: [senderId] });
});

for (const mistake of settings.mistakes) tell("warning", mistake);
ready.catch((error: unknown) => tell("danger", error instanceof Error ? error.message : String(error)));

function tell(type: "danger" | "info" | "warning", message: string): void {
  client.interface.trigger("showNotify", { type, title: "Sendlint", message }).catch(() => {});
}

/** The agent's language, where the page tells it within a moment. */
async function readLanguage({ data }: Client): Promise<DiagnosticLanguage> {
  const nothing = new Promise((resolve) => setTimeout(resolve, 1000));
  const answer = await Promise.race([data.get("loggedInUser"), nothing]).catch(() => null);
  const { loggedInUser } = Object(answer) as { readonly loggedInUser?: { readonly contact?: { readonly language?: unknown } } };
  return /^zh\b/i.test(String(loggedInUser?.contact?.language ?? navigator.language)) ? "zh-CN" : "en";
}
