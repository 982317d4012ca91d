export { warmUp } from "../gate/warm-up.js";
export type { Answered, Handled } from "./handled.js";
export type { ServiceLimits, ServiceOptions } from "./options.js";
export { Refusal, type RefusalCode } from "./refusal.js";
export { createService, type Service } from "./service.js";
export { type Answer, createWork, type Task, type Work, type WorkOptions } from "./work.js";
