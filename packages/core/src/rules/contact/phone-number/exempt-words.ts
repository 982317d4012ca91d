/**
 * Words for those whose number may be given on Amazon: carriers, manufacturers, warranty desks. `~` marks an open end, `_` stands for a
 * space.
 */
export const exemptWords: string = [
  "carrier carriers courier couriers manufacturer~ warranty warranties hersteller~ garantie~ gewahrleistung~ fabricant fabricante fabricantes",
  "garantia garanzia produttore fabrikant producent gwarancj~ garanti uretici transporteur transportista corriere vervoerder paketdienst~ spediteur~",
  "ups usps fedex dhl dpd evri hermes yodel gls parcelforce colissimo chronopost correos seur brt postnl bpost postnord inpost purolator auspost aramex",
  "royal_mail la_poste mondial_relay canada_post australia_post an_post deutsche_post japan_post poste_italiane",
  "快递 快遞 厂家 廠商 厂商 保修 物流 顺丰 圆通 中通 邮政 ヤマト 佐川 日本郵便 メーカー 保証 配送業者",
].join(" ");

/** The seller's own person right before a number: `call us on …`. It is the seller's number then. */
export const selfWords: string =
  "us me my mine uns mich mir mein~ nous moi mon notre nos mi mis noi ons mij oss mig nas mnie 我 我们 我們 当店 弊社";
