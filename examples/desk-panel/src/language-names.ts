export const languageNames = ["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv", "tr", "zh"] as const;

/** A language that messages can be checked in. */
export type LanguageName = (typeof languageNames)[number];
