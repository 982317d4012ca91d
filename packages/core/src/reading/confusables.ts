/**
 * Letters of the Latin alphabet, each followed by the letters of other scripts that look like it, in lower case. From Unicode's
 * confusables (UTS #39) as unhomoglyph (MIT, https://github.com/nodeca/unhomoglyph) has them; `scripts/update-look-alikes.mjs` writes
 * this file.
 */
export const confusables: string =
  "aɑαаᗅꓮꭺ𐊠𖽀 bƅβвьᏼᑲᖯᗷꓐꞵꮟ𐊂𐊡𐌁 cсᴄⲥꓚꮯ𐊢𐌂𐐽𐔜 dԁᑯᗞᗪꓒꓓꭰꮷ eεеҽⴹꓰꬲꭼ𐊆𑣆𑣎 fϝքᖴẝ" +
  "ꓝꞙꬵ𐊇𐊥𐔥𑣂 gƍɡԍցᏻᶃꓖꮐ hηнһհᕼⲏꓧꮋꮒ𐋏 iıɩɪιіӏꙇꭵ𑣃 jʝϳјᒍꓙꭻ kkκкᛕⲕꓗꮶ𐔘 liǀɩι" +
  "іӏߊᒪᛁⲓⳑⵏꓡꓲꮮ𐊊𐌉𐑃𐔦𑣃𑣒𖼖𖼨 mμϻмᗰᛖⲙꓟꮇ𐊰𐌑 nνոռⲛꓠ𐔓 oοσоօଠഠဝჿዐᴏᴑⲟⵔꓳꬽ𐊒𐊫𐐬𐓪𐔖𑣈𑣕𑣗" +
  " pρрᑭⲣꓑꮲ𐊕 qԛգզⵕ rʀгᖇᴦⲅꓣꭇꭈꭱꮁꮢ𐓜𖼵 sƽѕտꓢꜱꮥꮪ𐊖𐑈𑣁𖼺 tτтⲧꓔꭲ𐊗𐊱𐌕𑣜𖼊 uʋυսሀᑌᴜꓴ" +
  "ꞟꭎꭒ𐓶𑣘𖽂 vνѵᐯᴠⴸꓦꛟꮩ𐔝𑜆𑣀𖼈 wɯѡԝաᴡꓪꮃꮤ𑜊𑜎𑜏 xχхᕁᕽᚷⲭⵝꓫꭓ𐊐𐊴𐌗𐔧 yɣʏγυуүყᶌỿⲩꓬꭚꭹꮍ" +
  "𐊲𑣄𑣜𖽃 zζᴢꓜꮓ𑣄𑣉";
