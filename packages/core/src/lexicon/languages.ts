import { en } from "./en/index.js";
import type { Language } from "./schema.js";

/** The languages that are on by default. */
export const languages: readonly Language[] = [en];
