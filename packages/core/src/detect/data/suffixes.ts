/** Endings that hardly mean anything but a web address. */
export const webSuffixes: ReadonlySet<string> = new Set([
  "biz", "com", "edu", "eu", "example", "gov", "info", "io", "net", "org", "online", "shop", "site", "store", "website", "xyz",
]);

/** Country endings that are no word people begin a sentence with. */
export const countrySuffixes: ReadonlySet<string> = new Set([
  "ae", "af", "ag", "ar", "az", "ba", "bd", "bg", "bh", "bo", "br", "bw", "by", "bz", "ca", "cc", "ch", "cl", "cn", "co", "cr", "cy", "cz", "de",
  "dk", "dz", "ec", "ee", "eg", "fi", "fm", "fr", "ge", "gg", "gh", "gl", "gr", "gt", "hk", "hn", "hr", "hu", "ie", "il", "ir", "jo", "jp", "ke",
  "kh", "kr", "kw", "kz", "lb", "li", "lk", "lt", "lu", "lv", "ly", "ma", "mc", "mk", "mn", "mo", "mt", "mu", "mx", "mz", "ng", "nl", "np", "nz",
  "om", "pe", "ph", "pk", "pl", "pr", "pt", "pw", "qa", "ro", "ru", "sa", "sg", "sk", "sv", "th", "tk", "tn", "tr", "tv", "tw", "tz", "ua",
  "ug", "uk", "uy", "uz", "vn", "ws", "za", "zm", "zw",
]);

/**
 * Endings that are also ordinary words, abbreviations or units: what follows a full stop whose space was forgotten (`done.so we`),
 * or the second half of an abbreviation (`item.no`).
 */
export const wordSuffixes: ReadonlySet<string> = new Set([
  "able", "ac", "ad", "ai", "al", "am", "app", "as", "at", "au", "auto", "baby", "band", "bar", "be", "best", "bet", "bi", "bid", "bike", "bio", "black",
  "blue", "boo", "book", "bot", "box", "broker", "build", "business", "buy", "cab", "cafe", "call", "cam", "camera", "camp", "car", "cards", "care",
  "cars", "case", "cash", "center", "chat", "cheap", "city", "click", "clothing", "club", "cm", "coach", "codes", "coffee", "community", "company",
  "computer", "contact", "cool", "country", "coupon", "coupons", "credit", "dad", "data", "date", "day", "deal", "dealer", "deals", "delivery", "dental",
  "design", "direct", "discount", "do", "doctor", "dog", "domains", "download", "earth", "eat", "education", "email", "energy", "es", "events",
  "exchange", "expert", "express", "fail", "fan", "fans", "fast", "film", "final", "fire", "fish", "fit", "flowers", "fly", "foo", "food", "forum", "free",
  "fun", "fund", "game", "games", "garden", "gb", "gift", "gifts", "glass", "global", "gold", "golf", "got", "gratis", "green", "gripe", "group",
  "guide", "hair", "help", "here", "hot", "hotel", "house", "how", "id", "im", "in", "ing", "ink", "is", "it", "jobs", "joy", "kg", "kids", "kim", "kind",
  "km", "la", "land", "lat", "lc", "life", "like", "limited", "link", "live", "loan", "lol", "love", "makeup", "man", "map", "market", "me", "meet",
  "men", "menu", "mg", "ml", "mm", "mobile", "mom", "money", "monster", "mov", "movie", "mr", "ms", "music", "my", "na", "name", "navy", "ne", "network",
  "new", "news", "next", "no", "now", "nr", "nu", "one", "ooo", "open", "page", "parts", "party", "pay", "pet", "phone", "photo", "photos", "pics",
  "pictures", "pink", "pizza", "place", "play", "plus", "poker", "post", "press", "prime", "pro", "prod", "promo", "pub", "quest", "radio", "read",
  "red", "rent", "rentals", "repair", "report", "rest", "review", "reviews", "rich", "rip", "rocks", "room", "rs", "run", "safe", "safety", "sale",
  "save", "sc", "school", "science", "se", "search", "secure", "security", "select", "services", "shoes", "shopping", "show", "si", "silk", "ski",
  "sky", "smile", "so", "social", "software", "solutions", "song", "space", "spot", "st", "star", "stream", "studio", "study", "style", "su",
  "supply", "support", "talk", "tax", "team", "tech", "tickets", "tips", "to", "today", "tools", "top", "tours", "town", "toys", "trade",
  "training", "travel", "trust", "tube", "university", "us", "va", "ve", "vi", "video", "vip", "vision", "vote", "voting", "voyage", "wang", "watch",
  "watches", "weather", "win", "wine", "work", "works", "world", "wow", "you", "zero", "zone",
]);

/** Endings that are also extensions of files which sellers send or name. */
export const fileSuffixes: ReadonlySet<string> = new Set(["cab", "gdn", "md", "mov", "mp", "prof", "ps", "pub", "py", "rs", "sh", "zip"]);

/** Endings of networks that nobody reaches from outside. */
export const localSuffixes: ReadonlySet<string> = new Set([
  "arpa", "corp", "fritz", "home", "internal", "intranet", "invalid", "lan", "local", "localdomain", "localhost", "test",
]);

/** Extensions of files, for hosts that are not looked up in the public suffix list because a scheme or `@` stands before them. */
export const extensions: ReadonlySet<string> = new Set([
  "apk", "avi", "bin", "bmp", "csv", "css", "doc", "docx", "eps", "exe", "gif", "heic", "htm", "html", "ico", "jpeg", "jpg", "js", "json", "mkv", "mp3",
  "mp4", "odt", "pdf", "php", "png", "ppt", "pptx", "rar", "svg", "tar", "tif", "tiff", "ts", "tsx", "txt", "wav", "webm", "webp", "xls", "xlsx", "xml", "yml",
]);

/** Names of products and programs that only look like hosts. */
export const dottedNames: ReadonlySet<string> = new Set([
  "ado.net", "asp.net", "draw.io", "engine.io", "ml.net", "paint.net", "quarkus.io", "socket.io", "vb.net", "will.i.am",
]);

/** Abbreviations that end in a full stop with the next word close behind. */
export const abbreviations: ReadonlySet<string> = new Set([
  "abb", "abs", "anl", "appr", "approx", "art", "artnr", "aug", "bzw", "ca", "cat", "cert", "co", "corp", "cust", "dec", "dept", "dr", "ed", "eg", "esq",
  "est", "etc", "ext", "feb", "fig", "ggf", "gmbh", "ie", "inc", "incl", "inkl", "inv", "item", "jan", "jr", "ltd", "max", "med", "min", "misc", "mr",
  "mrs", "ms", "no", "nov", "nr", "num", "oct", "order", "orig", "pag", "part", "pcs", "pkg", "pos", "prof", "pty", "qty", "ref", "rev", "sen", "sep",
  "sept", "serial", "sr", "st", "std", "str", "tel", "u", "usw", "vers", "vol", "vs", "zb", "zzgl",
]);
