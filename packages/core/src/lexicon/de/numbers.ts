import type { NumberWords } from "../schema.js";

/** German words for digits and signs in dictated numbers and addresses. */
export const numbers: NumberWords = {
  digits: {
    null: "0", eins: "1", ein: "1", zwei: "2", zwo: "2", drei: "3", vier: "4", fünf: "5", fuenf: "5", sechs: "6", sieben: "7", acht: "8", neun: "9",
    zehn: "10", elf: "11", zwölf: "12", zwoelf: "12", dreizehn: "13", vierzehn: "14", fünfzehn: "15", sechzehn: "16", siebzehn: "17", achtzehn: "18", neunzehn: "19",
    zwanzig: "20", dreißig: "30", dreissig: "30", vierzig: "40", fünfzig: "50", sechzig: "60", siebzig: "70", achtzig: "80", neunzig: "90",
    einundzwanzig: "21", zweiundzwanzig: "22", dreiundzwanzig: "23", vierundzwanzig: "24", fünfundzwanzig: "25", sechsundzwanzig: "26",
    siebenundzwanzig: "27", achtundzwanzig: "28", neunundzwanzig: "29",
    einunddreißig: "31", zweiunddreißig: "32", dreiunddreißig: "33", vierunddreißig: "34", fünfunddreißig: "35", sechsunddreißig: "36",
    siebenunddreißig: "37", achtunddreißig: "38", neununddreißig: "39",
    einundvierzig: "41", zweiundvierzig: "42", dreiundvierzig: "43", vierundvierzig: "44", fünfundvierzig: "45", sechsundvierzig: "46",
    siebenundvierzig: "47", achtundvierzig: "48", neunundvierzig: "49",
    einundfünfzig: "51", zweiundfünfzig: "52", dreiundfünfzig: "53", vierundfünfzig: "54", fünfundfünfzig: "55", sechsundfünfzig: "56",
    siebenundfünfzig: "57", achtundfünfzig: "58", neunundfünfzig: "59",
    einundsechzig: "61", zweiundsechzig: "62", dreiundsechzig: "63", vierundsechzig: "64", fünfundsechzig: "65", sechsundsechzig: "66",
    siebenundsechzig: "67", achtundsechzig: "68", neunundsechzig: "69",
    einundsiebzig: "71", zweiundsiebzig: "72", dreiundsiebzig: "73", vierundsiebzig: "74", fünfundsiebzig: "75", sechsundsiebzig: "76",
    siebenundsiebzig: "77", achtundsiebzig: "78", neunundsiebzig: "79",
    einundachtzig: "81", zweiundachtzig: "82", dreiundachtzig: "83", vierundachtzig: "84", fünfundachtzig: "85", sechsundachtzig: "86",
    siebenundachtzig: "87", achtundachtzig: "88", neunundachtzig: "89",
    einundneunzig: "91", zweiundneunzig: "92", dreiundneunzig: "93", vierundneunzig: "94", fünfundneunzig: "95", sechsundneunzig: "96",
    siebenundneunzig: "97", achtundneunzig: "98", neunundneunzig: "99",
  },
  repeats: { doppel: 2, doppelt: 2, zweimal: 2, dreimal: 3 },
  signs: {
    "@": "at ät aet klammeraffe affenschwanz",
    ".": "punkt dot",
    "-": "bindestrich minus strich",
    _: "unterstrich",
    "+": "plus",
    "/": "schrägstrich slash",
  },
};
