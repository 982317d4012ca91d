/** Words that announce numbers of a person or an account. `~` marks an open end. */
export const identityWords: Readonly<
  Record<"birth" | "passport" | "card" | "iban" | "account" | "sort-code" | "routing" | "bsb", readonly string[]>
> = {
  birth: (
    "dob birth birthday birthdate born geb geburtsdatum geboren geburtstag naissance ne nee nacimiento nacido nacida naci nascimento " +
    "nascido nascida nascita nato nata " +
    "geboortedatum fodelsedatum fodd urodzeni~ urodzon~ dogum~ рожден~ родил~ родился الميلاد ميلاد 出生 生日 生年月日 誕生日 생년월일 생일"
  ).split(" "),
  passport: (
    "passport passports passeport pasaporte passaporto passaporte paspoort~ reisepass~ paszport~ pasaport~ паспорт~ جواز 护照 護照 パスポート 旅券 여권"
  ).split(" "),
  card: (
    "card cards visa mastercard amex maestro discover cc pan debit credit karte kreditkarte~ kartennummer carte bancaire tarjeta " +
    "carta cartao kaart creditcard~ " +
    "karty kart karti карт~ بطاقة البطاقة 卡号 信用卡 银行卡 卡號 クレジットカード カード番号 카드"
  ).split(" "),
  iban: ["iban"],
  account: [
    ...(
      "acc acct a/c a/cno accno konto kontonr kontonummer kontonr~ ktonr rekening rekeningnummer konta hesap 账号 賬號 帳號 账户 帳戶 口座番号 口座 " +
      "계좌~"
    ).split(" "),
    ..."cuenta compte conto conta счет р/с الحساب حساب".split(" "),
    ...(
      "account number|account no|account num|bank account|acc no|acc number|acct no|acct number|compte no|numero de compte|" +
      "checking account|savings account|account"
    ).split("|"),
  ],
  "sort-code": ["sort code", "sortcode", "sort", "s/c"],
  routing: ["routing", "aba", "rtn", "routing number", "bank leitzahl", "blz", "transit"],
  bsb: ["bsb"],
};
