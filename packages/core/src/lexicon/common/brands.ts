import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Names that are the same in every language, with their usual misspellings. */
export const brands: Lexicon = lexicon(
  "und",
  {
    messenger: [
      "botim", "discord", "discord server", "facetime", "fb messenger", "google chat", "hangouts", "icq", "imessage", "imo app", "kakao",
      "kakao talk", "kakaotalk", "kik", "scype", "skyp", "skype", "snapchat", "tele gram|gramm", "telegam", "telegram", "telegramm",
      "telegran", "telegrm", "threema", "tlgrm", "vchat", "veechat", "vibber", "viber", "vibr", "vvechat", "vvhats app", "vvhatsapp",
      "vxin", "we chat", "wechat", "wechatid", "weichat", "weixin", "whats ap", "whats app", "whats up app", "whatsap", "whatsapp",
      "whatsappp", "whatsup app", "whatsupp", "whtsapp", "whtspp", "wiber", "wtsapp", "zalo",
    ],
    "messenger-weak": [
      "line", "line id", "messenger", "qq", "signal", "slack", "teams", "tg", "vx", "wa", "wapp", "what's app", "wx", "zoom",
    ],
    "social-network": [
      "facebook", "facebook messenger", "feisbuk", "fesbuk", "insta", "insta gram", "instagram", "instagramm", "instagran", "linkedin",
      "linktree", "patreon", "pinterest", "reddit", "tik tok", "tiktok", "twitter", "you tube", "youtube",
    ],
    "social-weak": [
      "fb", "ig", "threads", "yt",
    ],
    "payment-outside": [
      "ali pay", "alipay", "apple cash", "bancontact", "binance", "bitcoin", "bitcoins", "bizum", "btc", "cash app", "cashapp", "crypto",
      "cryptocurrency", "e transfer", "ethereum", "etransfer", "f & f", "fnf", "gcash", "instapay", "interac", "mb way", "mbway",
      "money gram", "moneygram", "neteller", "papara", "payid", "paylah", "payme", "paynow", "payoneer", "paysafecard", "paytm", "phonepe",
      "pix", "postepay", "revolut", "satispay", "skrill", "stc pay", "swish", "tikkie", "twint", "upi", "usdt", "venmo", "wechat pay",
      "western union", "westernunion", "zelle",
    ],
    "payment-wallet": [
      "apple pay", "google pay", "gpay", "klarna", "paipal", "pay pal", "paybal", "payball", "payp al", "paypal", "paypall", "paypel",
      "paypl", "peipal", "peypal",
    ],
    "payment-weak": [
      "wise",
    ],
    praise: [
      "★ ★ ★ ★ ★", "☆ ☆ ☆ ☆ ☆", "⭐ ⭐ ⭐ ⭐ ⭐",
    ],
    platform: [
      "amazon", "amz", "amzn", "ebay",
    ],
    "platform-feature": [
      "pay now",
    ],
    "qr-code": [
      "qr", "qr code", "qrcode",
    ],
    "other-shop": [
      "2dehands", "ali express", "alibaba", "aliexpress", "allegro", "blocket", "craigslist", "depop", "dubizzle", "enjoei", "etsy",
      "facebook marketplace", "fb marketplace", "gumtree", "hepsiburada", "kijiji", "kleinanzeigen", "lazada", "leboncoin", "marktplaats",
      "mercado libre|livre", "mercadolibre", "mercadolivre", "mercari", "milanuncios", "offerup", "olx", "opensooq", "poshmark",
      "sahibinden", "sellpy", "shopee", "shopify", "shpock", "taobao", "temu", "todocoleccion", "tradera", "trendyol", "vinted", "wallapop",
      "willhaben", "woocommerce", "xianyu",
    ],
  },
  {
    hit: { messenger: "WhatsApp", "payment-wallet": "PayPal", platform: "eBay" },
    miss: { messenger: "telegraph", "payment-outside": "swishing" },
  },
);
