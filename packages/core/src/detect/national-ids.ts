import { validate as isSvnr } from "stdnum/lib/esm/at/vnr.js";
import { validate as isTfn } from "stdnum/lib/esm/au/tfn.js";
import { validate as isRijksregister } from "stdnum/lib/esm/be/nn.js";
import { validate as isCpf } from "stdnum/lib/esm/br/cpf.js";
import { validate as isSin } from "stdnum/lib/esm/ca/sin.js";
import { validate as isAhv } from "stdnum/lib/esm/ch/ssn.js";
import { validate as isRic } from "stdnum/lib/esm/cn/ric.js";
import { validate as isIdNr } from "stdnum/lib/esm/de/idnr.js";
import { validate as isDni } from "stdnum/lib/esm/es/dni.js";
import { validate as isNie } from "stdnum/lib/esm/es/nie.js";
import { validate as isNir } from "stdnum/lib/esm/fr/nir.js";
import { validate as isNino } from "stdnum/lib/esm/gb/nino.js";
import { validate as isUtr } from "stdnum/lib/esm/gb/utr.js";
import { validate as isHkid } from "stdnum/lib/esm/hk/hkid.js";
import { validate as isPps } from "stdnum/lib/esm/ie/pps.js";
import { validate as isAadhaar } from "stdnum/lib/esm/in/aadhaar.js";
import { validate as isPan } from "stdnum/lib/esm/in/pan.js";
import { validate as isCodiceFiscale } from "stdnum/lib/esm/it/codicefiscale.js";
import { validate as isCurp } from "stdnum/lib/esm/mx/curp.js";
import { validate as isRfc } from "stdnum/lib/esm/mx/rfc.js";
import { validate as isMyKad } from "stdnum/lib/esm/my/nric.js";
import { validate as isBsn } from "stdnum/lib/esm/nl/bsn.js";
import { validate as isPesel } from "stdnum/lib/esm/pl/pesel.js";
import { validate as isPersonnummer } from "stdnum/lib/esm/se/personnummer.js";
import { validate as isKimlik } from "stdnum/lib/esm/tr/tckimlik.js";
import { validate as isTaiwanId } from "stdnum/lib/esm/tw/natid.js";
import { validate as isSsn } from "stdnum/lib/esm/us/ssn.js";
import { validate as isZaId } from "stdnum/lib/esm/za/idnr.js";
import type { NumberCue } from "../lexicon/schema.js";
import { isLuhn, isSingaporeId } from "./check-digits.js";

/** A national identifier: its shape, the words that announce it, its check, and what it is worth without a word. */
export interface NationalId {
  readonly label: string;
  /** ISO 3166 country. */
  readonly region: string;
  /** How many digits the shape begins with; 0 where it begins with letters. */
  readonly lead: readonly number[];
  /** Sticky, on folded text. */
  readonly shape: RegExp;
  /** What it is called in its country, folded. */
  readonly words: readonly string[];
  /** The paper it stands on, which the languages name. */
  readonly document: Extract<NumberCue, "identity-card" | "driving-licence"> | null;
  /** Check of the number in capitals, with its separators. */
  readonly isValid: (value: string) => boolean;
  /** Its worth without a word where the check holds; `region`: strong on a marketplace of its own country, weak elsewhere. */
  readonly alone: "strong" | "region" | "weak" | "none";
}

type Validate = (value: string) => { readonly isValid: boolean };

function id(
  label: string,
  region: string,
  lead: readonly number[],
  shape: RegExp,
  words: string,
  check: Validate | ((value: string) => boolean) | null,
  alone: NationalId["alone"],
  document: NationalId["document"] = null,
): NationalId {
  const isValid = (value: string): boolean => {
    const result = check === null ? false : check(value);
    return typeof result === "boolean" ? result : result.isValid;
  };
  return { label, region, lead, shape, words: words === "" ? [] : words.split("|"), document, isValid, alone };
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, "");
}

/** Identifiers of every country with an Amazon or eBay site. */
export const nationalIds: readonly NationalId[] = [
  id("SSN", "US", [3], /\d{3}[- .]\d{2}[- .]\d{4}/y, "ssn|ssn#|social security|social security number|social|social sec", isSsn, "region"),
  id("SSN", "US", [9], /\d{9}/y, "ssn|ssn#|social security|social security number", isSsn, "none"),
  id("ITIN", "US", [3, 9], /9\d{2}[- ]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[- ]?\d{4}/y, "itin|taxpayer id", null, "none"),
  id(
    "SIN",
    "CA",
    [3, 9],
    /\d{3}[- ]?\d{3}[- ]?\d{3}/y,
    "sin|nas|social insurance|social insurance number|assurance sociale",
    isSin,
    "none",
  ),
  id("CURP", "MX", [0], /[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d/y, "curp", isCurp, "strong"),
  id("RFC", "MX", [0], /[a-z]{4}[- ]?\d{6}[- ]?[a-z\d]{3}/y, "rfc", isRfc, "weak"),
  id("CPF", "BR", [3], /\d{3}\.\d{3}\.\d{3}-\d{2}/y, "cpf", isCpf, "strong"),
  id("CPF", "BR", [3, 11], /\d{3}[. ]?\d{3}[. ]?\d{3}[- ]?\d{2}/y, "cpf", isCpf, "none"),
  id(
    "National Insurance number",
    "GB",
    [0],
    /[a-z]{2}(?: \d{2}){3} ?[a-d]/y,
    "ni|nino|ni number|ni no|national insurance|insurance number",
    isNino,
    "region",
  ),
  id(
    "National Insurance number",
    "GB",
    [0],
    /[a-z]{2} ?\d{6} ?[a-d]/y,
    "ni|nino|ni number|ni no|national insurance|insurance number",
    isNino,
    "weak",
  ),
  id("UTR", "GB", [5, 10], /\d{5} ?\d{5}/y, "utr|unique taxpayer reference|taxpayer reference", isUtr, "none"),
  id("PPS", "IE", [7], /\d{7} ?[a-w]{1,2}/y, "pps|ppsn|pps number|personal public service", isPps, "weak"),
  id(
    "Steuer-ID",
    "DE",
    [2, 11],
    /\d{2} ?\d{3} ?\d{3} ?\d{3}/y,
    "steuer-id|steuerid|steuer-identifikationsnummer|steueridentifikationsnummer|identifikationsnummer|idnr|id-nr",
    isIdNr,
    "none",
  ),
  id(
    "NIR",
    "FR",
    [1],
    /[12] \d{2} (?:0[1-9]|1[0-2]|[2-9]\d) (?:\d{2}|2a|2b) \d{3} \d{3} ?\d{2}/y,
    "securite sociale|numero de securite sociale|secu|nir|insee",
    isNir,
    "strong",
  ),
  id("NIR", "FR", [15], /[12]\d{14}/y, "securite sociale|numero de securite sociale|secu|nir|insee", isNir, "weak"),
  id("DNI", "ES", [8], /\d{8}[- ]?[a-z]/y, "dni|nif|documento nacional", isDni, "weak"),
  id("NIE", "ES", [0], /[xyz][- ]?\d{7}[- ]?[a-z]/y, "nie|nif|tie", isNie, "region"),
  id(
    "Codice fiscale",
    "IT",
    [0],
    /[a-z]{6} ?\d{2}[a-z]\d{2} ?[a-z]\d{3}[a-z]/y,
    "codice fiscale|c.f.|cf|cod. fiscale|cod. fisc.",
    isCodiceFiscale,
    "strong",
  ),
  id("BSN", "NL", [9, 4], /\d{9}|\d{4}[. ]\d{2}[. ]\d{3}/y, "bsn|burgerservicenummer|sofi|sofinummer", isBsn, "none"),
  id(
    "Rijksregisternummer",
    "BE",
    [2],
    /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/y,
    "rijksregister|rijksregisternummer|registre national|numero national|nrn",
    isRijksregister,
    "strong",
  ),
  id(
    "Rijksregisternummer",
    "BE",
    [11, 6],
    /\d{6}[- ]?\d{3}[. ]?\d{2}/y,
    "rijksregister|rijksregisternummer|registre national|numero national|nrn",
    isRijksregister,
    "none",
  ),
  id("Personnummer", "SE", [6, 8], /\d{6}(?:\d{2})?[-+]\d{4}/y, "personnummer|personnr|pnr|person-nr", isPersonnummer, "region"),
  id("Personnummer", "SE", [10, 12], /\d{10}(?:\d{2})?/y, "personnummer|personnr|pnr|person-nr", isPersonnummer, "none"),
  id("PESEL", "PL", [11], /\d{11}/y, "pesel|pesel-u|peselu", isPesel, "none"),
  id(
    "T.C. kimlik",
    "TR",
    [11],
    /[1-9]\d{10}/y,
    "tc|t.c.|tckn|tc kimlik|t.c. kimlik|kimlik|kimlik numarasi|kimlik numaram|tc no",
    isKimlik,
    "none",
  ),
  id("My Number", "JP", [4, 12], /\d{4}[ -]?\d{4}[ -]?\d{4}/y, "マイナンバー|个人番号|mynumber", null, "none"),
  id(
    "Resident identity number",
    "CN",
    [17, 18],
    /[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]/y,
    "id",
    isRic,
    "strong",
    "identity-card",
  ),
  id("Resident identity number", "CN", [6], /[1-8]\d{5} (?:19|20)\d{6} \d{3}[\dx]/y, "id", isRic, "strong", "identity-card"),
  id("HKID", "HK", [0], /[a-z]{1,2} ?\d{6} ?\([\da]\)/y, "hkid|id", isHkid, "strong", "identity-card"),
  id("HKID", "HK", [0], /[a-z]{1,2}\d{6}[\da]/y, "hkid|hong kong id", isHkid, "none", "identity-card"),
  id("Taiwan ID", "TW", [0], /[a-z][12]\d{8}/y, "taiwan id", isTaiwanId, "weak", "identity-card"),
  id("NRIC", "SG", [0], /[stfgm]\d{7}[a-z]/y, "nric|fin|ic|fin number", isSingaporeId, "region"),
  id("Aadhaar", "IN", [4, 12], /[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}/y, "aadhaar|aadhar|adhar|uidai|uid", isAadhaar, "none"),
  id("PAN", "IN", [0], /[a-z]{3}p[a-z]\d{4}[a-z]/y, "pan|pan card|permanent account number", isPan, "region"),
  id("TFN", "AU", [3, 9], /\d{3} ?\d{3} ?\d{3}/y, "tfn|tax file number|tax file", isTfn, "none"),
  id("Medicare number", "AU", [4, 10], /[2-6]\d{3} ?\d{5} ?\d(?: ?[/-]? ?\d)?/y, "medicare|medicare card|medicare number", null, "none"),
  id(
    "Emirates ID",
    "AE",
    [3],
    /784[- ](?:19|20)\d{2}[- ]\d{7}[- ]\d/y,
    "emirates id|eid|الهويه|هويه",
    (value) => isLuhn(digitsOf(value)),
    "strong",
  ),
  id("Emirates ID", "AE", [15], /784(?:19|20)\d{10}/y, "emirates id|eid|id|الهويه|هويه", (value) => isLuhn(digitsOf(value)), "weak"),
  id("National ID", "SA", [10], /[12]\d{9}/y, "iqama|saudi id|الاقامه|اقامه", (value) => isLuhn(digitsOf(value)), "none", "identity-card"),
  id(
    "National ID",
    "EG",
    [14],
    /[23]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}/y,
    "الرقم القومي|رقم قومي|القومي",
    null,
    "none",
    "identity-card",
  ),
  id(
    "ID number",
    "ZA",
    [13, 6],
    /\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{4} ?\d{3}/y,
    "id number|id no|identity number|sa id|id nommer",
    isZaId,
    "none",
  ),
  id(
    "AHV number",
    "CH",
    [3],
    /756\.\d{4}\.\d{4}\.\d{2}/y,
    "ahv|avs|ahv-nummer|ahv-nr|sozialversicherungsnummer|numero avs",
    isAhv,
    "strong",
  ),
  id("AHV number", "CH", [13], /756\d{10}/y, "ahv|avs|ahv-nummer|ahv-nr|sozialversicherungsnummer|numero avs", isAhv, "none"),
  id("SVNR", "AT", [4, 10], /\d{4} ?\d{6}/y, "svnr|sv-nummer|sv-nr|sozialversicherungsnummer|versicherungsnummer", isSvnr, "none"),
  id("MyKad", "MY", [6], /\d{6}-\d{2}-\d{4}/y, "mykad|nric|ic|ic number|no ic|kad pengenalan", isMyKad, "region"),
  id("MyKad", "MY", [12], /\d{12}/y, "mykad|nric|no ic|kad pengenalan", isMyKad, "none"),
  id("PhilSys", "PH", [4, 16], /\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{4}/y, "philsys|philid", null, "none"),
  id("SSS", "PH", [2], /\d{2}-\d{7}-\d/y, "sss|sss number|umid", null, "none"),
  id("TIN", "PH", [3], /\d{3}-\d{3}-\d{3}(?:-\d{3,5})?/y, "tin|tin number", null, "none"),
  id("CCCD", "VN", [12, 9, 3], /\d{3} ?\d{3} ?\d{3}(?: ?\d{3})?/y, "cccd|cmnd|can cuoc|cccd so|so cccd", null, "none"),
  id("Identity card", "any", [0], /[a-z]{1,3} ?\d{6,9}[a-z]{0,2}\d?|[a-z](?:[a-z]?\d){4}[a-z\d]{0,4}/y, "", null, "none", "identity-card"),
  id("Identity card", "any", [6, 7, 8, 9, 10, 11, 12, 13, 14], /\d{6,14}[a-z]?/y, "", null, "none", "identity-card"),
  id("Driving licence", "any", [0], /[a-z]{1,6}\d{6,14}[a-z\d]{0,6}/y, "", null, "none", "driving-licence"),
  // With the state that issued it: `driver license, OH RK482917`.
  id("Driving licence", "US", [0], /(?!no|nr)[a-z]{2} [a-z]{0,2}\d{6,9}/y, "", null, "none", "driving-licence"),
  id("Driving licence", "any", [7, 8, 9, 10, 11, 12], /\d{7,12}[a-z]?/y, "", null, "none", "driving-licence"),
];
