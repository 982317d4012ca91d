export { createLinter, findDirectives, findPersonalData, lintMessage } from "./full.js";
export * from "./shared.js";
