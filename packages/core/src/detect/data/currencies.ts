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

/** Folded words and codes after an amount: `15 quid`, `20 bucks`, `50 Euro`. */
export const currencyAfter: readonly string[] = (
  "usd eur gbp cad aud nzd sgd hkd jpy cny rmb chf sek nok dkk pln czk huf brl mxn inr aed egp zar myr thb twd krw vnd ils " +
  "dollar dollars dollari dolares dolar bucks buck quid pound pounds sterling pence euro euros cent cents yen yuan rupee rupees rupias " +
  "reais peso pesos franken francs franchi kr kronor kroner kroon zl zloty zlotych zlote lira tl liras dirham dirhams riyal riyals " +
  "rand ringgit baht dong fiver tenner pavos руб рублей евро ريال درهم جنيه دولار يورو 人民币 美元 美金 欧元 英镑 日元 港币 块钱 塊錢 엔 달러"
).split(" ");

/** Folded words after a share of a hundred. */
export const percentWords: readonly string[] = [
  ..."% percent pct prozent procent procento procenta yuzde процент процентов بالمئة 퍼센트".split(" "),
  ...["per cent", "por ciento", "por cento", "pour cent", "per cento"],
];
