export { type ReamazeOptions, reamaze } from "./desk.js";
