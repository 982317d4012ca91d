import type { NumberWords } from "../schema.js";

/** Spanish words for digits and signs in dictated numbers and addresses. */
export const numbers: NumberWords = {
  digits: {
    cero: "0", uno: "1", dos: "2", tres: "3", cuatro: "4", cinco: "5", seis: "6", siete: "7", ocho: "8", nueve: "9",
    diez: "10", doce: "12", trece: "13", catorce: "14", quince: "15", dieciséis: "16", diecisiete: "17", dieciocho: "18", diecinueve: "19",
    veinte: "20", veintiuno: "21", veintidós: "22", veintitrés: "23", veinticuatro: "24", veinticinco: "25", veintiséis: "26",
    veintisiete: "27", veintiocho: "28", veintinueve: "29",
    treinta: "30", cuarenta: "40", cincuenta: "50", sesenta: "60", setenta: "70", ochenta: "80", noventa: "90",
  },
  repeats: { doble: 2, triple: 3 },
  signs: {
    "@": "arroba",
    ".": "punto",
    "-": "guion guion_medio",
    _: "guion_bajo barra_baja",
    "+": "más",
    "/": "barra diagonal",
  },
};
