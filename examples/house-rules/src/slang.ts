import { defineLexicon, type Lexicon } from "@sendlint/core";

/** Names that the shop's buyers and agents have for messengers. Rules take them for what they are. */
export const slang: Lexicon = defineLexicon({
  locale: "en",
  entries: { messenger: ["purple bubble"] },
  proof: { hit: { messenger: "Text me on the purple bubble." }, miss: { messenger: "The bubble bath is purple." } },
});
