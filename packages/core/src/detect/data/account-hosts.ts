/** Hosts of addresses that open a chat or a group in a messenger. */
export const chatHosts: readonly string[] = (
  "t.me telegram.me wa.me api.whatsapp.com chat.whatsapp.com m.me discord.gg line.me lin.ee signal.me signal.group u.wechat.com " +
  "open.kakao.com join.skype.com zalo.me"
).split(" ");

/** Hosts of addresses that take money for somebody: his account with a payment service, his pay link. */
export const paymentHosts: readonly string[] = (
  "paypal.me monzo.me revolut.me cash.app venmo.com bunq.me tikkie.me lydia.me wise.com buy.stripe.com checkout.stripe.com square.link " +
  "checkout.square.site pay.sumup.com payment-links.mollie.com rzp.io"
).split(" ");
