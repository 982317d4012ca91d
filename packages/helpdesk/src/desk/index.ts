export { type Audited, type AuditOptions, auditNew, auditSent } from "./audit-sent.js";
export { DeskError } from "./client.js";
export type { Desk, PolledDesk, SentMessage, Template } from "./desk.js";
export { type Draft, holdDraft } from "./hold-draft.js";
export { type LintedTemplate, lintTemplates } from "./lint-templates.js";
export { createReceiver, type Receiver, type ReceiverOptions } from "./receiver.js";
export { createSeenStore, type SeenStore } from "./seen-store.js";
export { type SignatureCheck, type SignatureOptions, type SignedRequest, type Signer, verifySignature } from "./signature.js";
