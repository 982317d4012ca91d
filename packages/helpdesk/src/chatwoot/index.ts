export { type ChatwootDesk, type ChatwootOptions, chatwoot } from "./desk.js";
export { createInboxGate, type InboxGateOptions } from "./inbox-gate.js";
