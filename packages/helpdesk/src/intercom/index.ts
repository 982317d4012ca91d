export { type IntercomOptions, intercom } from "./desk.js";
