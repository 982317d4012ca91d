import { createPanel, loadPanelTexts } from "@sendlint/example-desk-panel";
import type { ReleaseOutcome } from "@sendlint/helpdesk";
import { connect } from "./client.js";
import type { Held } from "./held.js";
import { paint } from "./paint.js";

// The page that opens where a reply is held.

const client = await connect();
const { modalData } = await client.instance.context();
const { checked, language, mayRelease } = modalData as Held;
paint(language);

/** Asks the page that holds the gate. */
function release(reason: string): Promise<ReleaseOutcome | null> {
  return new Promise((resolve) => {
    client.instance.receive((event) => resolve(event.helper.getData().message as ReleaseOutcome | null));
    client.instance.send({ message: { reason } });
  });
}

const root = document.querySelector("main") as HTMLElement;
createPanel(root, await loadPanelTexts(language), { replace: null, release: mayRelease ? release : null }).show(checked);
