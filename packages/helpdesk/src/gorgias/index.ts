export { type GorgiasOptions, gorgias } from "./desk.js";
