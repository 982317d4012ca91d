export type { CheckedDraft, DraftGate, DraftGateOptions } from "../draft/draft-gate.js";
export type { PlaceTable } from "../draft/place-table.js";
export { lintCannedResponse, readCannedResponse } from "./canned-response.js";
export { type FreshdeskClient, type FreshdeskEvent, type FreshdeskGateOptions, freshdeskGate } from "./gate.js";
