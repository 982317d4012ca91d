export { type HelpScoutOptions, helpScout } from "./desk.js";
