import { defineRule, type Rule } from "../../../rule.js";

const product =
  /(?:product|item|listing|(?<![a-z])asin|sku|(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])|\/images\/[IP]\/|main[-_ ]?(?:image|photo|pic))/i;
const other = /logo|banner|icon|signature|label|barcode|qr|diagram|drawing|manual|instruction|invoice|size[-_ ]?chart|spacer|pixel|track/i;

/** An image that its name or description calls a picture of the product. */
export const productImage: Rule = defineRule({
  id: "format/product-image",
  meta: { category: "formatting", summary: "Advise against pictures of the product" },
  messages: {
    found: {
      en: "“{{text}}” looks like a picture of the product, which {{platform}} adds itself. Remove it.",
      "zh-CN": "“{{text}}”看起来是商品图片，{{platform}}会自行添加。请删除。",
    },
  },
  check: function* ({ document }) {
    for (const { src, alt, at } of document.images) {
      const named = `${src.slice(-200)} ${(alt ?? "").slice(0, 200)}`;
      if (product.test(named) && !other.test(named)) yield { messageId: "found", at, advice: true };
    }
  },
});
