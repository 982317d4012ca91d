export { type EbayGuardOptions, guardEbay } from "./guard.js";
