/** Words in file names that say the file is advertising: whole words of the name, folded, in the languages that sellers name files in. */
export const promoNames: ReadonlySet<string> = new Set([
  "brochure", "businesscard", "catalog", "catalogo", "catalogue", "coupon", "coupons", "discount", "flier", "flyer", "flyers", "gutschein", "katalog",
  "leaflet", "newsletter", "offer", "offers", "preisliste", "pricelist", "promo", "promotion", "prospekt", "rabatt", "sale", "visitenkarte", "voucher", "vouchers",
]);

/** The same in Chinese, where names have no spaces. */
export const promoNameParts: readonly string[] = ["产品目录", "优惠券", "代金券", "价目表", "促销", "宣传册", "宣传单", "折扣", "报价单", "海报"];
