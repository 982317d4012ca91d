/** Signs that stand before an amount. */
export const signsBefore = "$€£¥₹₩₺₽฿₫₱₪₴₦₡";

/** Signs and characters that stand after an amount. */
export const signsAfter = "$€£¥₹₩₺₽฿₫₱₪₴₦₡元円圆圓块塊刀镑欧원";

/** Codes of ISO 4217, in capitals before an amount: `CHF 20`. */
export const currencyCodes: readonly string[] = (
  "USD EUR GBP CAD AUD NZD SGD HKD JPY CNY RMB CHF SEK NOK DKK PLN CZK HUF TRY BRL MXN INR AED SAR EGP ZAR MYR PHP THB TWD KRW VND " +
  "ILS"
).split(" ");

/** Folded words before an amount, in any country: `Rs 500`, `S$ 20`. */
export const currencyBefore: readonly string[] = "rs rs. inr. kr kr. zl r$ s$ a$ us$ u$s c$ ca$ au$ nz$ hk$ nt$ mx$ dhs tl".split(" ");

/** Words before an amount that mean money in one country only. */
export const currencyByRegion: Readonly<Record<string, readonly string[]>> = {
  CH: ["fr", "fr.", "sfr."],
  EG: ["le", "e£"],
  MY: ["rm"],
  PH: ["p"],
  SA: ["sr"],
  ZA: ["r"],
};
