import type { NumberWords } from "../schema.js";

/** English words for digits and signs in dictated numbers and addresses. */
export const numbers: NumberWords = {
  digits: {
    zero: "0", oh: "0", o: "0", nought: "0", naught: "0", nil: "0", aught: "0",
    one: "1", won: "1", two: "2", too: "2", three: "3", tree: "3", four: "4", for: "4", fore: "4", five: "5", fife: "5",
    six: "6", seven: "7", eight: "8", ate: "8", nine: "9", niner: "9", ten: "10",
    eleven: "11", twelve: "12", thirteen: "13", fourteen: "14", fifteen: "15", sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19",
    twenty: "20", thirty: "30", forty: "40", fourty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80", ninety: "90", hundred: "00",
  },
  repeats: { double: 2, dubble: 2, dbl: 2, twice: 2, triple: 3, tripple: 3, thrice: 3, treble: 3, quadruple: 4 },
  signs: {
    "@": "at arroba atsign at-sign (a)",
    ".": "dot point period fullstop full_stop d0t",
    "-": "dash hyphen minus",
    _: "underscore under_score",
    "+": "plus",
    "/": "slash forward_slash",
  },
};
