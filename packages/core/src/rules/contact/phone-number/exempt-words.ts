/** Words for those whose number may be given on Amazon: carriers, manufacturers, warranty desks. `~` marks an open end. */
export const exemptWords: Readonly<Record<"exempt", readonly string[]>> = {
  exempt: [
    ..."carrier carriers courier couriers manufacturer~ warranty warranties hersteller~ garantie~ gewahrleistung~ fabricant fabricante fabricantes".split(
      " ",
    ),
    ..."garantia garanzia produttore fabrikant producent gwarancj~ garanti uretici transporteur transportista corriere vervoerder paketdienst~ spediteur~".split(
      " ",
    ),
    ..."ups usps fedex dhl dpd evri hermes yodel gls parcelforce colissimo chronopost correos seur brt postnl bpost postnord inpost purolator auspost aramex".split(
      " ",
    ),
    ...[
      "royal mail",
      "la poste",
      "mondial relay",
      "canada post",
      "australia post",
      "an post",
      "deutsche post",
      "japan post",
      "poste italiane",
    ],
    ..."快递 快遞 厂家 廠商 厂商 保修 物流 顺丰 圆通 中通 邮政 ヤマト 佐川 日本郵便 メーカー 保証 配送業者".split(" "),
  ],
};

/** The seller's own person right before a number: `call us on …`. It is the seller's number then. */
export const selfWords: Readonly<Record<"self", readonly string[]>> = {
  self: "us me my mine uns mich mir mein~ nous moi mon notre nos mi mis noi ons mij oss mig nas mnie 我 我们 我們 当店 弊社".split(" "),
};
