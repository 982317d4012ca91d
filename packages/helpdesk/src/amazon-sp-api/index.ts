export { guardSpApi, type SpApiGuardOptions } from "./guard.js";
