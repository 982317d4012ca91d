import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { nl } from "./nl/index.js";
import type { Language } from "./schema.js";
import { zh } from "./zh/index.js";

/** The languages that are on by default. */
export const languages: readonly Language[] = [en, de, nl, zh];
