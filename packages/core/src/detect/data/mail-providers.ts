/** Providers of free mailboxes by the name people write without its ending, and the host that is meant. */
export const mailProviders: ReadonlyMap<string, string> = new Map([
  ["126", "126.com"],
  ["139", "139.com"],
  ["163", "163.com"],
  ["aol", "aol.com"],
  ["bluewin", "bluewin.ch"],
  ["btinternet", "btinternet.com"],
  ["comcast", "comcast.net"],
  ["daum", "daum.net"],
  ["fastmail", "fastmail.com"],
  ["foxmail", "foxmail.com"],
  ["freenet", "freenet.de"],
  ["gmail", "gmail.com"],
  ["gmx", "gmx.net"],
  ["googlemail", "googlemail.com"],
  ["hotmail", "hotmail.com"],
  ["icloud", "icloud.com"],
  ["laposte", "laposte.net"],
  ["libero", "libero.it"],
  ["mailru", "mail.ru"],
  ["naver", "naver.com"],
  ["onet", "onet.pl"],
  ["outlook", "outlook.com"],
  ["proton", "proton.me"],
  ["protonmail", "protonmail.com"],
  ["qq", "qq.com"],
  ["rediffmail", "rediffmail.com"],
  ["sina", "sina.com"],
  ["t-online", "t-online.de"],
  ["tutanota", "tutanota.com"],
  ["wanadoo", "wanadoo.fr"],
  ["yahoo", "yahoo.com"],
  ["yandex", "yandex.com"],
  ["yeah", "yeah.net"],
  ["ymail", "ymail.com"],
  ["zoho", "zoho.com"],
]);

/** Hosts of free mailboxes whose first label alone would be an ordinary word. */
export const mailHosts: ReadonlySet<string> = new Set([
  ...mailProviders.values(), "email.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "hotmail.co.uk", "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it",
  "live.co.uk", "live.com", "live.de", "live.fr", "mac.com", "mail.com", "mail.de", "me.com", "msn.com", "orange.fr", "outlook.de", "outlook.es",
  "outlook.fr", "pm.me", "posteo.de", "sbcglobal.net", "seznam.cz", "sfr.fr", "vip.163.com", "verizon.net", "web.de", "wp.pl", "yahoo.co.in",
  "yahoo.co.jp", "yahoo.co.uk", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.it", "o2.pl", "interia.pl", "free.fr", "virgilio.it", "att.net",
]);

/** Providers' names taken apart or in another script, as they are written to slip past a filter. */
export const splitProviders: ReadonlyMap<string, string> = new Map([
  ["g mail", "gmail"],
  ["g-mail", "gmail"],
  ["gee mail", "gmail"],
  ["geemail", "gmail"],
  ["gmai1", "gmail"],
  ["gma1l", "gmail"],
  ["hot mail", "hotmail"],
  ["hot-mail", "hotmail"],
  ["i cloud", "icloud"],
  ["out look", "outlook"],
  ["proton mail", "protonmail"],
  ["proton-mail", "protonmail"],
  ["0utlook", "outlook"],
  ["ya hoo", "yahoo"],
  ["yah00", "yahoo"],
  ["جيميل", "gmail"],
  ["جي ميل", "gmail"],
  ["هوتميل", "hotmail"],
  ["ياهو", "yahoo"],
  ["اوتلوك", "outlook"],
]);

/** What stands after the `@` of an Indian payment handle: no host, a bank. */
export const paymentSuffixes: ReadonlySet<string> = new Set([
  "abfspay", "airtel", "allbank", "apl", "axisb", "axisbank", "axl", "barodampay", "boi", "cnrb", "cred", "federal", "freecharge", "hdfcbank", "ibl",
  "icici", "idbi", "idfcbank", "ikwik", "indus", "jio", "jupiteraxis", "kotak", "okaxis", "okhdfcbank", "okicici", "oksbi", "paytm", "pingpay",
  "postbank", "ptaxis", "pthdfc", "ptsbi", "ptyes", "rapl", "sbi", "upi", "waaxis", "wahdfcbank", "waicici", "wasbi", "yapl", "ybl", "yesbank", "yesg",
]);
