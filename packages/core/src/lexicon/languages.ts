import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { ja } from "./ja/index.js";
import type { Language } from "./schema.js";
import { zh } from "./zh/index.js";

/** The languages that are on by default. */
export const languages: readonly Language[] = [en, de, ja, zh];
