import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for digits and signs in dictated numbers and addresses. */
export const numbers: NumberWords = {
  digits: {
    nul: "0", een: "1", twee: "2", drie: "3", vier: "4", vijf: "5", zes: "6", zeven: "7", acht: "8", negen: "9",
    tien: "10", elf: "11", twaalf: "12", dertien: "13", veertien: "14", vijftien: "15", zestien: "16", zeventien: "17", achttien: "18", negentien: "19",
    twintig: "20", dertig: "30", veertig: "40", vijftig: "50", zestig: "60", zeventig: "70", tachtig: "80", negentig: "90",
    eenentwintig: "21", tweeentwintig: "22", drieentwintig: "23", vierentwintig: "24", vijfentwintig: "25", zesentwintig: "26", zevenentwintig: "27", achtentwintig: "28", negenentwintig: "29",
    eenendertig: "31", tweeendertig: "32", drieendertig: "33", vierendertig: "34", vijfendertig: "35", zesendertig: "36", zevenendertig: "37", achtendertig: "38", negenendertig: "39",
    eenenveertig: "41", tweeenveertig: "42", drieenveertig: "43", vierenveertig: "44", vijfenveertig: "45", zesenveertig: "46", zevenenveertig: "47", achtenveertig: "48", negenenveertig: "49",
    eenenvijftig: "51", tweeenvijftig: "52", drieenvijftig: "53", vierenvijftig: "54", vijfenvijftig: "55", zesenvijftig: "56", zevenenvijftig: "57", achtenvijftig: "58", negenenvijftig: "59",
    eenenzestig: "61", tweeenzestig: "62", drieenzestig: "63", vierenzestig: "64", vijfenzestig: "65", zesenzestig: "66", zevenenzestig: "67", achtenzestig: "68", negenenzestig: "69",
    eenenzeventig: "71", tweeenzeventig: "72", drieenzeventig: "73", vierenzeventig: "74", vijfenzeventig: "75", zesenzeventig: "76", zevenenzeventig: "77", achtenzeventig: "78", negenenzeventig: "79",
    eenentachtig: "81", tweeentachtig: "82", drieentachtig: "83", vierentachtig: "84", vijfentachtig: "85", zesentachtig: "86", zevenentachtig: "87", achtentachtig: "88", negenentachtig: "89",
    eenennegentig: "91", tweeennegentig: "92", drieennegentig: "93", vierennegentig: "94", vijfennegentig: "95", zesennegentig: "96", zevenennegentig: "97", achtennegentig: "98", negenennegentig: "99",
  },
  repeats: { dubbel: 2, dubbele: 2, tweemaal: 2, driemaal: 3 },
  signs: {
    "@": "apenstaartje apestaartje",
    ".": "punt",
    "-": "koppelteken streepje",
    _: "laag_streepje liggend_streepje",
    "+": "plus",
    "/": "schuine_streep",
  },
};
