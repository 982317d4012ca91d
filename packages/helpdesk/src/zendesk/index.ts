export type { CheckedDraft, DraftGate, DraftGateOptions } from "../draft/draft-gate.js";
export type { PlaceTable } from "../draft/place-table.js";
export { type ZendeskOptions, zendesk } from "./desk.js";
export { type ZafClient, type ZendeskGate, zendeskGate } from "./gate.js";
