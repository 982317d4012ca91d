import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Abbreviations, trade terms and names beside numbers and addresses that are the same in every language. */
export const numbers: NumberWords = {
  digits: {},
  repeats: {},
  signs: {},
  spelling:
    "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango " +
    "uniform victor whiskey whisky xray yankee zulu",
  cues: {
    phone: "tel fax facsimile sms gsm ph whatsapp~ wapp wa viber telegram signal imessage facetime zalo",
    "number-sign": "# №",
    order: "po",
    item: "art",
    tracking:
      "tracking awb usps ups fedex dhl dpd evri hermes gls yodel parcelforce colissimo chronopost correos seur mrw estafeta postnl bpost " +
      "postnord inpost yunexpress ontrac aramex brt sda purolator auspost",
    product: "sku skus asin isbn issn ean upc gtin mpn pn p/n oe oem ecu pantone ral hs hts taric mod ref bosch",
    serial: "sn s/n snr ser imei imeis meid eid iccid mac vin fin pin puk",
    paper:
      "rma vat tva tin eori weee lucid siren siret rcs cnpj cif nip regon krs kvk abn acn gst gstin utr uscc duns ein iso din lat lon gps nsn",
    birth: "dob d.o.b d_o_b",
    card: "visa mastercard amex maestro discover cc pan",
    iban: "iban",
    account: "acc acct a/c accno",
    "sort-code": "s/c",
    routing: "aba rtn",
    bsb: "bsb",
    place: "ltd gmbh inc llc plc corp s.l s.a s.r.l srl bv b.v oy ohg tesco rewe edeka aldi lidl ica bruna primera carrefour auchan spar walgreens cvs 7-eleven",
  },
  money: "zł kr tl dhs usd eur gbp cad aud nzd sgd hkd jpy cny rmb chf sek nok dkk pln czk huf brl mxn inr aed egp zar myr thb twd krw vnd ils",
  percent: "% ٪ pct",
  web: "www web url link online google",
  mail: "email~ mail paypal zelle",
  mailboxes: "accounts admin contact cs hello helpdesk info office postmaster sales service shop support",
};
