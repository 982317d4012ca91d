/** Hosts that only forward: the reader cannot see where a link on them leads. */
export const shorteners: ReadonlySet<string> = new Set([
  "2.gp", "7.ly", "a.co", "abre.ai", "aka.ms", "amzn.asia", "amzn.eu", "amzn.to", "b.link", "bit.do", "bit.ly", "bitly.com", "bitly.ws",
  "bl.ink", "buff.ly", "clck.ru", "cli.re", "cutt.ly", "cutt.us", "dlvr.it", "dwz.cn", "ebay.to", "ebay.us", "encurtador.com.br", "fb.me",
  "flip.it", "g.co", "git.io", "gg.gg", "goo.gl", "goo.su", "hyperurl.co", "hyperlink.tools", "ift.tt", "is.gd", "j.mp", "kutt.it",
  "lc.chat", "linktr.ee", "lnk.bio", "lnk.to", "lnkd.in", "lnk.ink", "lstu.fr", "me2.do", "migre.me", "mzl.la", "n9.cl", "ow.ly",
  "ouo.io", "page.link", "pin.it", "po.st", "qr.ae", "qr.net", "qrco.de", "qr1.be", "rb.gy", "reurl.cc", "rebrand.ly",
  "s.id", "short.gy", "short.io", "shorter.me", "shorturl.at", "shorturl.asia", "shrtco.de", "smarturl.it",
  "snip.ly", "soo.gd", "spoo.me", "suo.im", "surl.li", "t.cn", "t.co", "t.ly", "t1p.de", "tb.cn", "tiny.cc", "tiny.one", "tiny.pl",
  "tinyurl.com", "tny.im", "tr.im", "trib.al", "u.nu", "url.cn", "urlz.fr", "u.to", "v.gd", "v.ht", "vk.cc", "wp.me",
  "x.co", "x.gd", "zws.im", "zzb.bz",
]);
