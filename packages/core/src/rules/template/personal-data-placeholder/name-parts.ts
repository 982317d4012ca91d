/** Words in a placeholder's name that say it prints personal data, in the notations of helpdesks and of Selling Manager. */
export const personalWords: ReadonlySet<string> = new Set([
  "email", "emails", "mail", "phone", "phones", "telephone", "tel", "mobile", "cell", "cellphone", "fax", "whatsapp", "wechat",
  "street", "street1", "street2", "address", "address1", "address2", "addr", "postcode", "postalcode", "zip", "zipcode",
  "iban", "bic", "ssn", "passport", "cvv", "cvc", "dob", "birthday", "birthdate", "birth", "taxid", "cpf", "dni", "curp", "pan", "aadhaar",
]);

/** Words beside them that make them harmless: whose address it is, or that only a part is printed. */
export const harmlessWords: ReadonlySet<string> = new Set([
  "city", "country", "shop", "store", "seller", "company", "agent", "support", "warehouse", "return", "returns", "pickup", "locker", "carrier", "merchant",
  "status", "verified", "type", "template", "last4", "tracking", "ip", "url", "app", "case", "model", "class", "service",
]);

/** Two words that say it only together. */
export const personalPairs: ReadonlySet<string> = new Set(["card number", "account number", "bank account", "tax id", "tax number", "national id", "id number", "postal code", "zip code", "sort code", "house number", "license number"]);
