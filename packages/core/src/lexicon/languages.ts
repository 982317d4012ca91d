import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { nl } from "./nl/index.js";
import type { Language } from "./schema.js";
import { sv } from "./sv/index.js";
import { zh } from "./zh/index.js";

/** The languages that are on by default. */
export const languages: readonly Language[] = [en, de, nl, sv, zh];
