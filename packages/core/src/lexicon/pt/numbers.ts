import type { NumberWords } from "../schema.js";

/** Portuguese words for digits and signs in dictated numbers and addresses. */
export const numbers: NumberWords = {
  digits: {
    zero: "0", um: "1", dois: "2", duas: "2", três: "3", quatro: "4", cinco: "5", seis: "6", meia: "6", sete: "7", oito: "8", nove: "9",
    dez: "10", doze: "12", treze: "13", catorze: "14", quatorze: "14", quinze: "15", dezasseis: "16", dezesseis: "16", dezassete: "17",
    dezessete: "17", dezoito: "18", dezanove: "19", dezenove: "19",
    vinte: "20", trinta: "30", quarenta: "40", cinquenta: "50", sessenta: "60", setenta: "70", oitenta: "80", noventa: "90",
  },
  repeats: { duplo: 2, triplo: 3 },
  signs: {
    "@": "arroba",
    ".": "ponto",
    "-": "hífen traço",
    _: "sublinhado underline traço_baixo",
    "+": "mais",
    "/": "barra",
  },
};
