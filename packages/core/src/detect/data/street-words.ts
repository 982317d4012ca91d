/** Words for streets by where they stand. Folded. */
export const streetWords: Readonly<Record<"closing" | "closingVague" | "opening" | "suffix" | "separate", ReadonlySet<string>>> = {
  /** After number and name: `14 Sycamore Road`. */
  closing: new Set((
    "street st road rd avenue ave boulevard blvd lane ln crescent cres terrace terr parkway pkwy highway hwy freeway expressway " +
    "turnpike mews esplanade promenade causeway cul-de-sac"
  ).split(" ")),
  /** The same, for words that are also something else: `64 GB Flash Drive`. */
  closingVague: new Set(
    (
      "drive dr way court ct place pl close cl park square sq row hill walk view green cross circle cir path run point pt loop trail " +
      "trl ridge bend gardens gdns grove gr mount rise quay wharf " +
      "yard gate vale heights hts plaza plz alley parade pde chase croft drove mill meadow meadows broadway buildings villas " +
      "cottages fields bridge brow bank hollow cove canyon creek crossing spur glen dale"
    ).split(" "),
  ),
  /** Between number and name: `12 rue des Lilas`. */
  opening: new Set((
    "rue avenue av boulevard bd bld place pl chemin ch allee allees impasse route rte quai cours square passage sentier faubourg fbg " +
    "voie esplanade promenade montee cite villa residence lotissement شارع طريق"
  ).split(" ")),
  /** At the end of a compound: `Hauptstr. 12`, `Kerkstraat 5`, `Storgatan 3`. */
  suffix: new Set(
    (
      "strasse straße str weg platz allee gasse ring damm ufer chaussee steig stieg pfad markt graben wall twiete bruecke brucke " +
      "berg hof anger kamp straat laan plein gracht kade singel dijk pad dreef steeg " +
      "gatan gata vagen vag grand torget torg stigen backen gade vej vejen gate veien alle"
    ).split(" "),
  ),
  /** Words of their own before the number: `Calle Mayor 5`, `Via Roma 10`, `ul. Długa 7`, `Çiçek Sok. No: 5`. */
  separate: new Set(
    (
      "strasse straße str weg platz allee gasse ring damm chaussee calle c/ cl avda avenida av ave plaza pza pl paseo po camino " +
      "carrer carretera ctra ronda travesia calzada callejon privada boulevard blvd " +
      "via viale v.le piazza p.za p.zza corso c.so vicolo largo strada contrada rua r av. avenida travessa praca alameda estrada " +
      "rodovia calcada beco ul ulica al aleja aleje os osiedle plac " +
      "sok sokak sokagi cad cadde caddesi bulvari blv mah mahallesi vagen gatan vej straat laan"
    ).split(" "),
  ),
};

/** Words that may stand before a street's name in German without any word for a street: `Am Anger 3`. */
export const streetPrepositions: ReadonlySet<string> = new Set("am an auf im in zum zur unter hinter vor bei".split(" "));

/** Words that make a number and capitals a product, not a house. */
export const productWords: ReadonlySet<string> = new Set((
  "gb tb mb mm cm inch pack pcs piece pieces in of x way ways pin port ports watt volt hour hours day days min mins minute minutes " +
  "star stars and or for the"
).split(" "));

/** Words for a part of a house: `Apt 4C`. */
export const unitWords: readonly string[] = (
  "apt apartment unit suite ste flat fl floor room rm piso puerta pta bajo esc interno int scala wohnung whg top etage etg stock " +
  "appt appartement bat batiment daire kat lok lokal m bus bte box andar apto dto esq lgh dept depto"
).split(" ");

/** Words near an address that make it somebody's home, or the place to send to. */
export const addressCues: Readonly<Record<"home" | "place", readonly string[]>> = {
  home: (
    "address addresses live lives living home house ship send post deliver delivery delivered mail return pick pickup collect " +
    "collection visit adresse anschrift wohne wohnt wohnhaft schicken senden liefern " +
    "domicilio direccion vivo casa enviar habite domicile envoyer livrer indirizzo abito spedire endereco moro morada adres woon " +
    "wonen sturen adress bor mieszkam adresi عنوان العنوان адрес~ 地址 住址 住所 送到 寄到 寄往 寄给 お届け先 家"
  ).split(" "),
  place: (
    "warehouse depot post-office postoffice parcelshop parcel-shop locker lockers packstation postfiliale postamt filiale ltd " +
    "limited gmbh inc llc plc corp s.l sl s.a sa s.r.l srl bv b.v ab oy kg ag ohg " +
    "company store stores shop shops showroom office offices outlet branch access relay relais magasin boutique bureau entrepot " +
    "tienda oficina almacen deposito negozio ufficio magazzino loja armazem correios " +
    "winkel postkantoor servicepoint butik ombud sklep paczkomat punkt magaza sube kiosk museum station hotel supermarket tesco rewe " +
    "edeka aldi lidl 7-eleven fulfillment fulfilment centre center factory werk laden geschaft firma lager " +
    "post~ parcel parcels collect~ dropoff drop-off " +
    "仓库 倉庫 店 公司 邮局 郵局 自提点 驿站 代收点 营业 会社 郵便局 コンビニ センター 门店 مكتب مستودع"
  ).split(" "),
};

/** Every street word that is a word of its own, without its signs. */
export const streetCues: Readonly<Record<"street", readonly string[]>> = {
  street: [
    ...new Set(
      [...streetWords.closing, ...streetWords.closingVague, ...streetWords.opening, ...streetWords.separate].map((word) =>
        word.replace(/[./]$/, ""),
      ),
    ),
  ],
};
