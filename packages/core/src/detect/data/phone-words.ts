/** What words near a number say of it: it is rung, it is some number, it is denied to be one. `~` marks an open end. */
export const phoneWords: Readonly<Record<"phone" | "number" | "sign", readonly string[]>> = {
  phone: [
    // English
    ...(
      "tel telephone telephones phone phones phoned phoning call calls called calling caller ring rings dial text texts txt sms " +
      "mobile mob cell cellphone"
    ).split(" "),
    ...(
      "landline fax facsimile hotline helpline whatsapp~ wapp wa viber telegram signal imessage facetime ph contact reach reachable " +
      "voicemail switchboard"
    ).split(" "),
    // German
    ...(
      "telefon~ handy~ mobil~ ruf rufen rufnummer anruf~ anrufen festnetz~ durchwahl erreichen erreichbar erreichst telefax klingel~ " +
      "whats"
    ).split(" "),
    // French
    ..."telephone~ appel appelez appeler appelle rappel~ portable joindre joignable contactez contacter fixe gsm telecopie".split(" "),
    // Spanish, Italian, Portuguese
    ...(
      "telefono~ movil celular cel llam~ wasap guasap telefonea~ cellulare chiam~ telefonare telefone~ telemovel ligue ligar liga " +
      "zap zapzap"
    ).split(" "),
    // Dutch, Swedish, Danish, Norwegian, Polish, Turkish
    ...(
      "telefoon~ bel bellen mobiel~ bereikbaar ringa ringer telefonnr telefonnummer dzwon~ zadzwon~ komorka kom telefonu ara arayin " +
      "arayabilir~ cep"
    ).split(" "),
    // Russian, Ukrainian, Arabic, Hindi, Vietnamese, Thai, Korean
    ...(
      "телефон~ тел звон~ позвон~ моб мобильн~ дзвон~ هاتف الهاتف جوال الجوال موبايل اتصل واتساب تلفون فون zalo sdt goi 전화~ 휴대폰 연락처"
    ).split(" "),
    ...(
      "my number|our number|his number|her number|meine nummer|unsere nummer|mi numero|nuestro numero|mon numero|notre numero|" +
      "mio numero|meu numero|mijn nummer|mitt nummer|moj numer|numaram"
    ).split("|"),
    ..."我的号码 โทร 电话 手机 致电 拨打 拨 打给 来电 联系 微信 座机 热线 短信 電話 手機 聯絡 聯繫 携帯 ケータイ 連絡先 ファックス 传真".split(" "),
  ],
  number: "number numbers digits numero nummer numara rufnr 号码 號碼 番号 رقم номер 번호".split(" "),
  sign: ["#", "no", "nr", "nos"],
};

/** Words that deny what follows: `no phone number`. */
export const denials: Readonly<Record<"denial", readonly string[]>> = {
  denial: "no not isn't aren't kein~ nicht geen niet pas ni non nao inte nie degil ليس не 不是 不是电话 并非 ではない".split(" "),
};

/** Telephone signs: what stands right before a number without a word. */
export const phoneSigns: RegExp = /[☎☏✆]$|[\ud83d][\udcde\udcdf\udce0\udcf1\udcf2\udcac]$/;
