/** Words in a placeholder's name that say it prints personal data, in the notations of helpdesks and of Selling Manager. Folded. */
export const personalWords: ReadonlySet<string> = new Set([
  // English
  ..."email emails mail phone phones telephone tel mobile cell cellphone fax whatsapp wechat street street1 street2 address".split(" "),
  ..."address1 address2 addr line1 line2 addressline1 addressline2 postcode postalcode zip zipcode iban bic ssn passport cvv cvc dob birthday birthdate birth".split(" "),
  ..."taxid cpf dni curp aadhaar".split(" "),
  // German
  ..."anschrift geburtsdatum handy handynummer hausnummer kontonummer plz postleitzahl strasse straße telefon telefonnummer".split(" "),
  // French, Spanish, Italian, Portuguese
  ..."adresse calle celular cellulare civico correo courriel direccion domicilio endereco indirizzo movil naissance nacimiento nascita".split(" "),
  ..."nascimento rue telefone telefono".split(" "),
  // Dutch, Swedish, Polish, Turkish
  ..."adres adress eposta epost mobil straat telefoon telefoonnummer".split(" "),
  // Arabic
  ..."هاتف الهاتف جوال الجوال موبايل ايميل بريد عنوان العنوان".split(" "),
]);

/** Ends of words written as one with others, and words of languages that part none. */
export const personalEnds: readonly string[] = "adresse anschrift telefon mailadresse".split(" ");
export const personalParts: readonly string[] = "电话 手机 邮箱 地址 身份证 银行卡 電話 住所 メール".split(" ");

/** Words beside them that make them harmless: whose address it is, or that only a part is printed. */
export const harmlessWords: ReadonlySet<string> = new Set((
  "city country shop store seller company agent support warehouse return returns pickup locker carrier merchant status " +
  "verified type template last4 tracking ip url app case model class service"
).split(" "));

/** Two words that say it only together. */
export const personalPairs: ReadonlySet<string> = new Set([
  "card number",
  "account number",
  "bank account",
  "tax id",
  "tax number",
  "national id",
  "id number",
  "pan number",
  "postal code",
  "zip code",
  "sort code",
  "house number",
  "license number",
  "cliente via",
  "acquirente via",
  "codigo postal",
  "code postal",
  "codice fiscale",
]);
