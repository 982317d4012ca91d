import { createAuditRecord, type Decision, type Outgoing, type Release } from "@sendlint/helpdesk";
import type { Zaf } from "./zaf.js";

/** Where records go; without an address none are made. */
export interface RecorderSettings {
  readonly audit_url?: string;
  readonly audit_salt?: string;
}

const releasedTag = "sendlint-released";

/**
 * Keeps what has to be kept of a message that was held: its audit record, and a tag on the ticket where somebody released it. What goes wrong
 * stops a release. A message that may leave anyway waits for nobody.
 */
export function createRecorder(zaf: Zaf, { audit_url: url, audit_salt: salt = "" }: RecorderSettings) {
  return async (decision: Decision, { parts }: Outgoing, release: Release | null): Promise<void> => {
    if (decision.decision === "allow") return;
    if (url) {
      const message = parts.map((part) => part.message);
      const record = await createAuditRecord({ decision, message, salt, release, at: new Date().toISOString() });
      await zaf.request({ url, type: "POST", contentType: "application/json", data: JSON.stringify(record) });
    }
    if (release !== null) await zaf.invoke("ticket.tags.add", releasedTag);
  };
}
