/** Words right before a host that announce it, in the languages of the marketplaces; folded. */
export const webWords: ReadonlySet<string> = new Set([
  "address", "adres", "adresse", "boutique", "browse", "browser", "domain", "google", "hjemmeside", "homepage", "hompage", "internetseite", "link", "negozio",
  "online", "onlineshop", "open", "page", "pagina", "portal", "shop", "shops", "site", "sitio", "sito", "sklep", "strona", "store", "storefront", "tienda",
  "url", "visit", "visita", "visitez", "web", "webpage", "webseite", "webshop", "website", "websites", "webstore", "winkel", "www", "besuchen", "besuche",
]);

/** Prepositions that often stand before a host, and before much else. */
export const placeWords: ReadonlySet<string> = new Set([
  "at", "auf", "bei", "bij", "chez", "en", "from", "na", "on", "op", "pa", "see", "su", "sur", "to", "unter", "via", "von",
]);

/** Characters that announce a host without a space before it: Chinese and Japanese words for site and shop end in them. */
export const webTail: RegExp = /(?:网址|网站|網站|網址|官网|官網|网店|网页|链接|店铺|商城|サイト|ショップ|登录|访问|打开|搜索)[::]?\s?$/;

/** Words about mail: an address in words near by is one. */
export const mailWords: RegExp =
  /(?<![a-z])(?:e-?mails?|mail(?:ed|ing|s)?|write|wrote|contact(?:ed)?|reach|send|sent|forward|address|inbox|paypal|zelle|schreib(?:en|t)?|adresse|erreich\w{0,6}|kontakt\w{0,6}|correo|courriel|posta|poczta)(?![a-z])|邮箱|邮件|电邮|郵箱|信箱|メール/;

/** Names of mailboxes that firms have: before an at-word they are one. */
export const mailboxes: ReadonlySet<string> = new Set([
  "accounts", "admin", "aftersales", "billing", "bestellung", "care", "claims", "contact", "cs", "customercare", "customerservice", "enquiries", "hello", "helpdesk",
  "hilfe", "info", "kontakt", "kundenservice", "mailbox", "office", "orders", "parts", "postmaster", "refunds", "returns", "retouren", "sales", "service", "spares", "support",
  "verkauf", "vertrieb", "warranty",
]);

/** Words that stand before `at` without being anybody's mailbox. */
export const notMailboxes: ReadonlySet<string> = new Set([
  "a", "account", "add", "again", "all", "also", "always", "am", "an", "and", "any", "anytime", "are", "arrive", "arrived", "arrives", "at", "available", "back", "be", "bestellen",
  "been", "bought", "buy", "call", "catalog", "catalogue", "cheaper", "check", "checked", "deals", "delivered", "direct", "directly", "discount", "email",
  "erhaltlich", "everything", "find", "finden", "for", "found", "get", "go", "good", "google", "her", "here", "him", "i", "in", "is", "it", "items", "less", "listed", "log", "login", "look",
  "looked", "looking", "looks", "mail", "mailed", "me", "mine", "more", "my", "not", "notifications", "now", "of", "off", "on", "one", "online", "only", "or", "order", "ordered", "our",
  "out", "page", "pay", "place", "posted", "price", "prices", "products", "purchase", "range", "reach", "register", "registered", "same", "save", "search", "see", "sell", "sells", "shop", "shopping",
  "sie", "sign", "site", "sold", "start", "stock", "store", "stuff", "than", "that", "the", "them", "there", "these", "they", "this", "those", "to", "too", "uns", "up", "us", "us.",
  "video", "visit", "was", "we", "web", "website", "were", "with", "work", "works", "write", "you", "your",
]);

/** Words that make the noun after them a thing: `our spares at …` is no mailbox. */
export const attributes: ReadonlySet<string> = new Set([
  "all", "any", "best", "buy", "cheap", "cheaper", "find", "for", "get", "genuine", "more", "my", "new", "order", "other", "our", "same", "see", "sell",
  "sells", "some", "spare", "such", "the", "these", "this", "those", "unsere", "your",
]);

/** Words that cannot be the name of a host before a spelled-out or set-off dot: `the dot com boom`, `add .com`. */
export const notHosts: ReadonlySet<string> = new Set([
  "a", "about", "add", "all", "an", "and", "any", "append", "as", "at", "big", "black", "by", "dann", "das", "dem", "den", "der", "die", "dot", "each", "ein", "eine", "end", "ending",
  "every", "for", "from", "has", "in", "into", "is", "its", "just", "like", "little", "mit", "my", "no", "of", "old", "period", "on", "one", "only", "or", "our", "plus", "point", "polka", "punkt", "red",
  "small", "some", "such", "that", "the", "their", "then", "these", "this", "those", "to", "und", "use", "via", "white", "with", "without", "your",
]);

/** Words between a host's name and its ending when the ending is dictated apart: `lumora, then dot com`. */
export const linkingWords = "then|and|add|plus|followed by|dann|und";
