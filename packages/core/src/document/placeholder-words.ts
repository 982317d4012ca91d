/**
 * Words that name what a template fills in, folded (lower case, no accents). In brackets of words that are not all capitals, one of
 * them has to be there: `[Buyer Name]` is a field, `[Front]` is text. As the tail of a compound they count too: `LASTNAME`.
 */
const fieldWords: ReadonlySet<string> = new Set(
  [
    // English
    "address agent amount asin brand buyer carrier city client color colour company contact country courier customer date day days deadline delivery eta email firstname fname item lastname link lname model month name number order phone platform price product qty quantity reason recipient ref reference refund sales seller sender service shipment shipping signature sku size state store street surname telephone time title total tracking url user username warehouse weekday year zip",
    // German
    "absender adresse anrede artikel artikelnummer bestellnummer bestellung betrag datum empfanger kunde kunden kundenname kundin lieferdatum nachname nummer preis rechnungsnummer sendungsnummer tag uhrzeit unterschrift vorname",
    // French
    "acheteur adresse agent article client commande heure jour montant nom numero prenom prix produit suivi transporteur vendeur",
    // Spanish and Portuguese
    "apellido articulo cantidad cliente codigo comprador direccion encomenda fecha hora importe nome nombre numero pedido precio producto rastreio seguimiento transportista vendedor",
    // Italian
    "acquirente articolo cognome corriere data importo indirizzo nome ordine prezzo prodotto spedizione tracciamento venditore",
    // Dutch, Swedish, Polish, Turkish
    "achternaam artikel bedrag bestelling bestelnummer klant koper naam voornaam adress belopp datum fornamn efternamn kund namn ordernummer imie nazwisko nazwa numer zamowienia zamowienie data kwota isim ad soyad siparis tarih tutar",
    // Chinese and Japanese
    "姓名 名字 姓氏 客户 顾客 买家 卖家 订单号 订单编号 单号 快递单号 物流单号 日期 时间 金额 产品 商品 店铺 名前 お名前 氏名 お客様名 注文番号 日付 商品名 金額 店名 会社名 担当者 担当者名 追跡番号",
  ]
    .join(" ")
    .split(" "),
);

/** Words of an editor who speaks in brackets: `[address removed]`, `[the seller]`. Folded. */
const editorWords: ReadonlySet<string> = new Set(
  "are attached corrected deleted edited had has he hidden her his illegible in is it its missing my omitted our protected received redacted removed shown sic that the their they this translated unclear unknown unreadable was were which who with withheld".split(
    " ",
  ),
);

/** Words in capitals in brackets that are keys, sizes, plugs or headings, and no field. Folded. */
const labelWords: ReadonlySet<string> = new Set(
  "add all alt attached auto back begin bold bottom canceled cancelled clear closed confirmed confidential copy ctrl cut deleted delete done down edit edited end enter error escape exit external flash front hdmi help hold home image important info insert italic laughs left light lock menu mode mute new next none note only open optional original pack part pause photo picture play plus power prev print rear record removed required reset resolved return right sale save scan search select send shift silence sold solved source spam spoiler start stop switch test timer translated update updated urgent video volume warning wifi yes".split(
    " ",
  ),
);

/** A compound such as `LASTNAME` or `OrderNo` ends with one of these. */
const compoundEnd =
  /(?:name|date|number|nummer|address|adresse|email|order|ordernr|orderno|orderid|trackingid|itemid|buyerid|nombre|prenom)$/;

/** Words that say "fill this in". */
const fillWords: ReadonlySet<string> = new Set("your insert enter add fill put type choose select ihr ihre votre su tu vostro".split(" "));

const words = /[\p{L}\p{N}]+/gu;

/** Splits a name into folded words; `firstName`, `first_name`, `FIRST-NAME` and `First name` give the same. */
export function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return (
    spaced
      .normalize("NFD")
      .replaceAll(/\p{Mn}/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .match(words) ?? []
  );
}

/** Whether the words name a field: `Buyer Name`, `order id`, `LASTNAME`, `first_name`. */
export function isFieldName(name: string): boolean {
  const named = wordsOf(name);
  const isToFill = fillWords.has(named[0] ?? "");
  if (named.length === 0 || named.length > (isToFill ? 6 : 4)) return false;
  if (!isToFill && named.some((word) => editorWords.has(word) || /^\d+$/.test(word))) return false;
  return named.some((word) => fieldWords.has(word) || compoundEnd.test(word));
}

/** Whether words in capitals in brackets are a key, a size, an abbreviation or a number rather than a field. */
export function isLabel(name: string): boolean {
  const named = wordsOf(name);
  return named.length > 4 || named.every((word) => word.length < 4) || named.some((word) => labelWords.has(word) || /\d/.test(word));
}
