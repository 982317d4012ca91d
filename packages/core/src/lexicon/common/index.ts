import type { Language } from "../schema.js";
import { brands } from "./brands.js";
import { numbers } from "./numbers.js";

/** What is called the same in every language: names of apps, payment services and marketplaces, terms of the trade. */
export const common: Language = {
  locale: "und",
  lexicons: [brands],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers,
};
