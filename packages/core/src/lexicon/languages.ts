import { ar } from "./ar/index.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { fr } from "./fr/index.js";
import { it } from "./it/index.js";
import { ja } from "./ja/index.js";
import { nl } from "./nl/index.js";
import { pl } from "./pl/index.js";
import { pt } from "./pt/index.js";
import type { Language } from "./schema.js";
import { sv } from "./sv/index.js";
import { tr } from "./tr/index.js";
import { zh } from "./zh/index.js";

/** The languages that are on by default. */
export const languages: readonly Language[] = [en, ar, de, es, fr, it, ja, nl, pl, pt, sv, tr, zh];
