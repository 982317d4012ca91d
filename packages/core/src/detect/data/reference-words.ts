/** Words that announce a number of the trade, by the kind of number. `~` marks an open end. */
export const referenceWords: Readonly<Record<"order" | "tracking" | "item" | "product" | "serial" | "other", readonly string[]>> = {
  order: (
    "order orders order-id purchase po transaction bestellung~ bestell~ auftrag~ commande~ cde pedido~ ped ordine ordini bestelling~ " +
    "bestallning~ " +
    "zamowieni~ siparis~ encomenda~ заказ~ طلب الطلب 订单 訂單 注文 주문~"
  ).split(" "),
  tracking: (
    "tracking track trk trackid parcel parcels package shipment consignment waybill awb label dispatch dispatched usps ups fedex dhl " +
    "dpd evri hermes gls yodel " +
    "parcelforce colissimo chronopost correos seur mrw estafeta postnl bpost postnord inpost yunexpress ontrac aramex sendung~ paket~ " +
    "suivi colis expedition guia seguimiento rastre~ envio spedizione tracciamento zending~ pakket~ sparning~ kolli~ paczk~ " +
    "przesylk~ kargo gonderi~ " +
    "takip отправлен~ трек~ شحنة التتبع 快递 快遞 运单 運單 单号 單號 物流 追跡 伝票 お問い合わせ番号 送り状 송장~"
  ).split(" "),
  item: (
    "item items listing listings auction artikel~ article articles art articulo anuncio oggetto inserzione annonce objet voorwerp~ " +
    "urun ilan 商品 物品 宝贝 出品"
  ).split(" "),
  product: (
    "sku skus asin isbn issn ean upc gtin barcode barcodes strichcode~ code-barres codice codebarras mpn pn p/n part parts part-no " +
    "oem model models modell~ modele modelo " +
    "modello mod typ type cat cat-no catalog catalogue kat kat-nr katalog~ style size colour color pantone ral hs hts taric " +
    "commodity tariff zolltarif~ " +
    "ref refs reference~ referencia riferimento stock bosch 型号 型號 货号 条码 条形码 品番 型番 バーコード باركود الباركود 품번"
  ).split(" "),
  serial: (
    "serial serials sn s/n snr ser serien~ seriale serie seri imei imeis meid eid iccid mac vin fin fahrgestell~ chassis fgst frame " +
    "lot lots batch batches charge " +
    "lotto 序列号 序號 シリアル 製造番号 批号 serienr~ firmware version versions build key licence license lizenz~ activation pin puk code codes"
  ).split(" "),
  other: (
    "invoice invoices inv receipt receipts ticket tickets case cases claim claims rma bill rechnung~ rechnungs~ beleg~ kunden~ kdnr " +
    "vorgang~ facture~ ticketnummer " +
    "factura~ fattura fatture nota fiscal chave faktura~ fatura~ factuur~ vat tva ust-id ust ustid mwst iva p.iva nif-iva cif cnpj " +
    "siren siret tax~ steuer~ eori weee " +
    "lucid hrb hra krs nip regon kvk orgnr orgnummer registration registered company abn acn gst gstin utr uscc duns ein customer " +
    "client member " +
    "kundennummer postcode postcodes zip zipcode plz cap codigo 邮编 郵便番号 发票 發票 税号 統一編號 coordinates coords lat lon gps " +
    "grid nsn contract policy insurance iso din norm patent chapter page seite"
  ).split(" "),
};
