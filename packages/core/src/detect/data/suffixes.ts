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
