export { type ApiName, type FetchGuardOptions, guardFetch } from "./guard.js";
