export type { Answered, Handled } from "./handled.js";
export type { ServiceLimits, ServiceOptions } from "./options.js";
export { createService, type Service } from "./service.js";
