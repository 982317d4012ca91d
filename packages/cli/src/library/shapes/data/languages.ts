/**
 * Languages that keys, columns and files are named after, by their ISO 639 codes. Codes that are words of English or usual keys (`id`,
 * `hi`, `my`, `no`, `to`, `is`) are left out.
 */
export const languages: ReadonlySet<string> = new Set(
  "ar bg cs da de el en es et fi fr he hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh".split(" "),
);
