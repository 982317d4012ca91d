import type { MessageFields, Place } from "./outgoing.js";

/** A sentence in every language that the linter reads: words are compiled with the first message that has any. */
const sentences: readonly string[] = [
  "Thank you for your order. Your parcel left today and will reach you on Thursday.",
  "شكرا لطلبك. غادر الطرد اليوم وسيصل إليك يوم الخميس.",
  "Vielen Dank für Ihre Bestellung. Das Paket ist heute abgegangen und kommt am Donnerstag an.",
  "Gracias por su pedido. El paquete salió hoy y le llegará el jueves.",
  "Merci pour votre commande. Le colis est parti aujourd'hui et vous parviendra jeudi.",
  "Grazie per il tuo ordine. Il pacco è partito oggi e arriverà giovedì.",
  "ご注文ありがとうございます。お荷物は本日発送いたしました。木曜日にお届けします。",
  "Bedankt voor uw bestelling. Het pakket is vandaag verzonden en komt donderdag aan.",
  "Dziękujemy za zamówienie. Paczka została dziś wysłana i dotrze w czwartek.",
  "Obrigado pela sua encomenda. O pacote saiu hoje e chega na quinta-feira.",
  "Tack för din beställning. Paketet skickades idag och kommer på torsdag.",
  "Siparişiniz için teşekkürler. Paketiniz bugün yola çıktı ve perşembe günü ulaşacak.",
  "感谢您的订购。包裹今天已发出，预计星期四送达。",
];

/** Where messages go most, where nobody says it. */
const homes: readonly Place[] = [
  { platform: "amazon", place: "amazon.com" },
  { platform: "ebay", place: "ebay.com" },
];

/**
 * Lints a sentence of every language, so that the first message does not wait for rules and words to be compiled. Whatever else the thread has to
 * do has its turn after each.
 *
 * @param places marketplaces whose rules are compiled; amazon.com and ebay.com unless said
 * @throws what `lint` throws
 */
export async function warmUp(lint: (message: MessageFields, place: Place) => unknown, places: readonly Place[] = homes): Promise<void> {
  for (const place of places) {
    for (const text of sentences) {
      await lint({ text }, place);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}
