/**
 * Words that name what a template fills in, folded (lower case, no accents). In brackets of words that are not all capitals, one of
 * them has to be there: `[Buyer Name]` is a field, `[Front]` is text.
 */
export const fieldWords: ReadonlySet<string> = new Set([
  // English
  ..."address agent amount asin brand buyer carrier city client color colour company contact country courier customer date day".split(" "),
  ..."days deadline delivery eta email firstname fname item lastname link lname model month name number order phone platform".split(" "),
  ..."price product qty quantity reason recipient ref reference refund sales seller sender service shipment shipping signature".split(" "),
  ..."sku size state store street surname telephone time title total tracking url user username warehouse weekday year zip".split(" "),
  // German
  ..."absender adresse anrede artikel artikelnummer bestellnummer bestellung betrag datum empfanger kunde kunden kundenname".split(" "),
  ..."kundin lieferdatum nachname nummer preis rechnungsnummer sendungsnummer tag uhrzeit unterschrift vorname".split(" "),
  // French
  ..."acheteur adresse agent article client commande heure jour montant nom numero prenom prix produit suivi transporteur".split(" "),
  ..."vendeur".split(" "),
  // Spanish and Portuguese
  ..."apellido articulo cantidad cliente codigo comprador direccion encomenda fecha hora importe nome nombre numero pedido".split(" "),
  ..."precio producto rastreio seguimiento transportista vendedor".split(" "),
  // Italian
  ..."acquirente articolo cognome corriere data importo indirizzo nome ordine prezzo prodotto spedizione tracciamento".split(" "),
  ..."venditore".split(" "),
  // Dutch, Swedish, Polish, Turkish
  ..."achternaam artikel bedrag bestelling bestelnummer klant koper naam voornaam adress belopp datum fornamn efternamn kund".split(" "),
  ..."namn ordernummer imie nazwisko nazwa numer zamowienia zamowienie data kwota isim ad soyad siparis tarih tutar".split(" "),
  ..."klient klienta produkt produktu przesylki sklep kurier musteri urun kargo takip magaza".split(" "),
  // Arabic
  ..."اسم الاسم عميل العميل زبون الزبون مشتري المشتري طلب الطلب رقم تاريخ التاريخ منتج المنتج مبلغ المبلغ متجر المتجر شحنة الشحنة".split(" "),
  // Chinese and Japanese
  ..."姓名 名字 姓氏 客户 顾客 买家 卖家 订单号 订单编号 单号 快递单号 物流单号 日期 时间 金额 产品 商品 店铺 名前 お名前 氏名 お客様名 注文番号 日付 商品名 金額 店名 会社名 担当者 担当者名 追跡番号".split(" "),
  ..."客戶 顧客 買家 賣家 訂單號 訂單編號 單號 快遞單號 物流單號 時間 金額 產品 店鋪 客戶姓名 客戶名 客戶名稱 買家姓名 收貨人".split(" "),
  ..."客户姓名 客户名 客户名称 买家姓名 买家名 买家昵称 顾客姓名 收件人 收货人 ご氏名 ご注文番号 お客様 お客様氏名 宛名".split(" "),
  // Arabic
  ..."اسم الاسم العميل المشتري البائع رقم الطلب التاريخ المبلغ المنتج العنوان المدينة التتبع".split(" "),
]);

/** A compound such as `LASTNAME` or `OrderNo` names a field by how it ends. */
export const fieldEnds: readonly string[] = (
  "name date number nummer address adresse email order ordernr orderno orderid trackingid itemid buyerid nombre prenom naam namn " +
  "姓名 名字 名称 名稱 单号 單號 編號 编号 日期 时间 金额 型号 型號 氏名 名前 番号 日付 商品名 店名 昵称 暱稱 简称 天数 天數"
).split(" ");
