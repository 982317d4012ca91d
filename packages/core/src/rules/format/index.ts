import type { Rule } from "../../rule.js";
import { centeredText } from "./centered-text/centered-text.js";
import { emoji } from "./emoji/emoji.js";
import { fontSizes } from "./font-sizes/font-sizes.js";
import { gif } from "./gif/gif.js";
import { imageWidth } from "./image-width/image-width.js";
import { insecureImage } from "./insecure-image/insecure-image.js";
import { lineBreaks } from "./line-breaks/line-breaks.js";
import { linkedLogo } from "./linked-logo/linked-logo.js";
import { margin } from "./margin/margin.js";
import { missingAltText } from "./missing-alt-text/missing-alt-text.js";
import { productImage } from "./product-image/product-image.js";
import { styleOverride } from "./style-override/style-override.js";
import { trackingPixel } from "./tracking-pixel/tracking-pixel.js";

/** The rules of the family `format`. */
export const rules: readonly Rule[] = [
  centeredText,
  emoji,
  fontSizes,
  gif,
  imageWidth,
  insecureImage,
  lineBreaks,
  linkedLogo,
  margin,
  missingAltText,
  productImage,
  styleOverride,
  trackingPixel,
];
