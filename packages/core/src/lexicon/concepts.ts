/** What is known of a concept besides its comment, which tells those who write lexicons what it is. */
export interface Concept {
  /** The wider concepts, separated by spaces. */
  readonly is?: string;
  /** Never looked for in a disguise: too short or too ordinary. */
  readonly plain?: true;
  /** Made by core (detections, clauses), never by a lexicon. */
  readonly detected?: true;
  /** Its phrases may hold words of other concepts and still count beside them: `text me` and `me`, `for your review` and `review`. */
  readonly loose?: true;
}

/**
 * Every concept that lexicons name and rules use. Languages live in lexicons, policy lives in rules, and these are the words
 * between them. A concept holds words and short phrases of one meaning, never whole sentences.
 */
const concepts = {
  // ── Grammar: how clauses are read ──────────────────────────────────────────────────────────────────────────────
  /** Denies what follows: not, don't, can't, never, no, nobody, without being able to; contractions, also without apostrophe. */
  negator: { plain: true },
  /**
   * Refuses or forbids by its own meaning: decline, refuse, unable to, not allowed, against the rules, prohibited, avoid, stay away
   * from.
   */
  refusal: { plain: true },
  /** A plain no to what was asked: can't do that, won't do it, no can do, have to decline, I'd rather not. */
  decline: { plain: true },
  /** Looks like a negation and is none: not only, no problem, no worries, why not, don't hesitate, don't worry, can't wait. */
  "false-negator": { plain: true },
  /** Begins a new thought that turns: but, however, so, instead, otherwise, because, since, therefore. */
  contrast: { plain: true },
  /** Joins: and, or, then, plus, also, as well as. */
  coordination: { plain: true },
  /** Begins a condition: if, when, once, after, as soon as, in case, should you, provided, unless is none. */
  condition: { plain: true },
  /** Makes something wait for something: till, until, before, not before, unless, only after, only when, first … then. */
  until: { plain: true, loose: true },
  /** The seller as subject or object: I, we, me, us, I'll, we're, our team, the shop itself. */
  self: { plain: true, loose: true },
  /** The seller's own: my, our, mine, ours. */
  "self-possessive": { plain: true, loose: true },
  /** The buyer: you, you'll, yourself, customers as addressed. */
  buyer: { plain: true, loose: true },
  /** The buyer's own: your, yours. */
  "buyer-possessive": { plain: true, loose: true },
  /** Somebody else: carrier, courier, driver, post office, customs, manufacturer, bank, Uber; they, he, she as subject. */
  "third-party": { plain: true },
  /** Stands before a person's name: Mr, Mrs, Dr, Dear, Sir, Herr, 先生. */
  title: { plain: true },
  /**
   * The marketplace: Amazon, eBay, the platform, this site, marketplace, the app of the marketplace; nicknames (the bay, big river
   * site).
   */
  platform: { plain: true },
  /**
   * What the marketplace offers for the purpose: checkout, Buyer-Seller Messages, this message thread, eBay messages, My eBay, Your
   * Orders, order page, resolution centre, return label, the cart, Pay now.
   */
  "platform-feature": { plain: true },
  /** Asks politely: please, kindly, pls, would you mind, could you, can you, feel free to, we ask you to, I'd appreciate if. */
  please: { plain: true, loose: true },
  /** Must, have to, need to, required, should, we expect, we demand. */
  obligation: { plain: true },
  /**
   * Takes up what the buyer said or asked: you asked, you wrote, you mentioned, your question about, you wanted to know, as you
   * said, regarding your request for.
   */
  reported: { plain: true },
  /** Sets one way against another: instead, rather than, in place of, not … but. */
  instead: { plain: true },
  /**
   * Speaks of fraud or warns of it: scam, phishing, fraudster, fake, pretends to be, beware, never asks for, don't click. What is named
   * beside it is no offer.
   */
  warning: { plain: true },
  /**
   * Says that something stays on the platform: stay on eBay, keep everything in this thread, only through Amazon, has to be paid at the
   * checkout. What the same message names beside it is mostly refused.
   */
  "stay-here": { plain: true },

  // ── Channels and contact ───────────────────────────────────────────────────────────────────────────────────────
  /**
   * A messaging app by a name that means nothing else: WhatsApp, WeChat, Telegram, Viber, KakaoTalk, Skype, Discord, Snapchat,
   * iMessage, QQ number; trade slang, nicknames by colour or shape (the green app), abbreviations with one meaning; common
   * misspellings.
   */
  messenger: { is: "channel" },
  /** A messaging app by a word that means other things too: Signal, LINE, Messenger, Zoom, WA, TG, wx, Teams, Slack. */
  "messenger-weak": { is: "channel-weak", plain: true },
  /**
   * A social network or video platform: Instagram, Facebook, insta, TikTok, YouTube, Twitter, Pinterest, LinkedIn, Facebook
   * Marketplace.
   */
  "social-network": { is: "channel" },
  /** A social network by a word that means other things too: IG, FB, X, the gram, marketplace (Facebook's), yt. */
  "social-weak": { is: "channel-weak", plain: true },
  /** Any channel off the platform (made of messenger and social-network). */
  channel: { detected: true },
  /** Any weak channel. */
  "channel-weak": { detected: true },
  /**
   * To get in touch by any way: contact, reach, message, write to, get in touch, get hold of, speak to, talk to, chat, ask, drop a
   * line, ping, hit up.
   */
  "contact-verb": { plain: true },
  /**
   * To get in touch in a way that is off the platform by its own meaning: call, ring, phone, text, email, mail (electronic), SMS,
   * DM, fax, FaceTime, dial, give a bell/buzz/ring/shout/tinkle.
   */
  "contact-direct": { plain: true },
  /** To connect accounts: add, follow, subscribe, join, friend, find … on, look … up, scan. */
  "contact-add": { plain: true },
  /** To look for on the web: google, search, look up, type in, put into the search bar, find online. */
  "search-verb": { plain: true },
  /** What a search leads to: you'll find us, we come up, first result, you'll see our page, you'll land on it. */
  "find-result": { plain: true, loose: true },
  /** Google, Bing, the web, the internet, online, a browser, a search engine. */
  "search-engine": { plain: true },
  /** What is searched for: our name, our shop name, our brand, the brand name, our company, the name on the box. */
  "shop-name": { plain: true },
  /**
   * A word for a private contact detail: phone number, mobile, cell, direct line, landline, email address, inbox (own), WhatsApp
   * number, handle, username, user ID, account name.
   */
  "contact-detail": { plain: true },
  /**
   * Where details hide: on the card, in the box, on the invoice, business card, leaflet, in my profile, profile picture, on the
   * label.
   */
  "contact-place": { plain: true },
  /** A code to be scanned: QR, QR code, the code with the little squares, the barcode picture, point your camera at. */
  "qr-code": { plain: true },
  /** A group of customers off the platform: group, channel, server, community, club, fan page, forum, VIP group, tester group. */
  community: { plain: true },
  /**
   * A way of contact of the seller's own: our hotline, our help desk, our contact form, live chat on our site, our company email, support
   * line, service mailbox, my mobile, our number. Not the platform's messages, not the manufacturer's or carrier's.
   */
  "own-channel": { plain: true, loose: true },
  /**
   * Connects the buyer with an account of the seller's, in one phrase with "us": add me, follow us, join us, friend me, find us on,
   * give us a follow. Enough by itself.
   */
  connect: { loose: true },
  /**
   * Why another way is better: quicker, easier, faster, best, handier, more convenient, directly, right away, privately, more
   * photos, video.
   */
  quicker: { plain: true, loose: true },
  /**
   * A place that is not here: there, over there, on there, elsewhere, another way, somewhere else, off here, another app, a
   * different channel, offline, in private.
   */
  elsewhere: { plain: true, loose: true },

  // ── Payment ────────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * A payment method that no marketplace checkout offers: Zelle, Venmo, Cash App, Western Union, MoneyGram, Alipay, WeChat Pay, bank
   * transfer, wire transfer, Bitcoin, crypto, USDT, Revolut, Wise transfer, e-Transfer, UPI, Bizum, cheque by post, money order,
   * T/T, friends and family, F&F, goods and services.
   */
  "payment-outside": { is: "payment-method" },
  /**
   * A payment method that some checkouts offer too: PayPal (and misspellings, nicknames, pp), Apple Pay, Google Pay, Klarna, credit
   * card.
   */
  "payment-wallet": { is: "payment-method" },
  /** A payment word that means other things too: cash, wise, transfer, wire, check, transaction, crypto as adjective. */
  "payment-weak": { is: "payment-method", plain: true },
  /**
   * Asks for or offers money around the checkout, in one phrase: Venmo me, do me a transfer, bring the cash, as a gift so it isn't flagged.
   * Enough by itself.
   */
  "pay-around": { loose: true },
  /** Tells the buyer to give to whoever delivers, in one phrase: give the driver, pay the courier, hand it to the fitter. */
  "to-courier": { loose: true },
  /** Says which way it is to be: only, solely, preferably, we'd rather. */
  preference: { plain: true, loose: true },
  /** Any payment method. */
  "payment-method": { detected: true },
  /** A stored-value card: gift card, Amazon card, Steam card, voucher card, iTunes card, prepaid card. */
  "gift-card": { plain: true },
  /** What makes a gift card a payment: scratch, the code on the back, picture of the code, the numbers behind, PIN of the card. */
  "gift-card-code": { plain: true },
  /**
   * To move money: pay, send money, transfer, wire, deposit, remit, settle, square up, reimburse, refund, charge, put across, drop
   * the money, Venmo/PayPal/Zelle as verbs go to their method.
   */
  "pay-verb": { plain: true },
  /** To send or give anything: send, give, shoot, forward, drop, pass, put, get. */
  "send-verb": { plain: true },
  /** Bank account, account number, sort code, routing number, IBAN, BIC, bank details, UPI id, cashtag. */
  "bank-account-word": { plain: true },
  /**
   * The way back to where the money came from: original payment method, the card you used, same card, the account you paid with,
   * back to your card.
   */
  "original-payment": { plain: true },
  /**
   * Payment on the platform: at checkout, through eBay, on Amazon, via the platform, Pay now button, invoice through eBay, managed
   * payments.
   */
  checkout: { plain: true },
  /** Collection in person: pick up, collect, collection in person, on collection, at the counter. */
  pickup: { plain: true },
  /**
   * Money without a figure: money, cash back, the difference, the balance, deposit, half, the full amount, bucks, a few quid,
   * something.
   */
  money: { plain: true },
  /** Says that something will do: is fine too, works for us, can be, no objection. */
  acceptable: { plain: true },

  // ── Sale ───────────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * The seller's own place of sale off the platform: our website, our own site, my web shop, our online store, our Shopify, our
   * factory, our showroom, our warehouse (buy from), our catalogue, the official site.
   */
  "own-shop": { plain: true },
  /** Another marketplace by its name, or what shops are built with: Etsy, Vinted, Taobao, Shopify. */
  "other-shop": { is: "own-shop", plain: true },
  /** A shop word alone: shop, store, site, website, page. */
  shop: { plain: true },
  /** To buy or order: buy, order, purchase, reorder, grab, get yours, shop, deal, take it, do business. */
  "buy-verb": { plain: true },
  /**
   * To sell or let go: sell, let go, let you have it, do it for, do a deal, work something out, sort it out between us, make an
   * invoice, ship it to you for.
   */
  "sell-verb": { plain: true },
  /**
   * Without the platform: direct, directly from us, straight from us, privately, between us, in person, off the record, under the
   * table, just you and me, hand to hand.
   */
  direct: { plain: true },
  /**
   * Around the marketplace, as a phrase with it: outside eBay, off eBay, off the site, without Amazon, away from Amazon, not through
   * eBay, skip Amazon, bypass the platform, cut out the middleman, no middleman, leave eBay out of it, off-platform.
   */
  "outside-platform": {},
  /**
   * What the marketplace takes: fees, commission, their cut, the 13 %, percentage they take, tax they add, Uncle Sam, what the site
   * takes.
   */
  fees: { plain: true },
  /** To get around: avoid, save, skip, dodge, bypass, keep … out of it, get round, without, lose, escape, not pay, cut out. */
  "avoid-verb": { plain: true },
  /** To call the order off: cancel, cancel the order, void, call off, withdraw (the order). */
  "cancel-verb": { plain: true },
  /** To take the listing away: end the listing, take it down, pull the auction, close the ad, remove the listing. */
  "end-listing": { plain: true },
  /**
   * A better price: cheaper, lower price, better price, less than here, save, discount for direct, wholesale price, knock off,
   * special price, off the price.
   */
  cheaper: { plain: true },
  /**
   * Compares a price with the one on the platform: than here, than on eBay, than what you see here, below the listing price, than Amazon.
   * Enough by itself.
   */
  "than-here": { loose: true },
  /**
   * Says that something for sale is not on the platform: not listed, can't list it here, never goes up on here, not in our Amazon shop,
   * we don't keep them on eBay, Amazon doesn't let us show it.
   */
  unlisted: { plain: true, loose: true },
  /** Takes up a place that was named: there, over there, from there; not the “there” of “there is”. */
  there: { plain: true, loose: true },
  /** Says that goods are to be had: we still have three, is up, are left. */
  "in-stock": { plain: true, loose: true },
  /** All that the seller has, or the rest of it: everything will be, you'll find everything, the rest of my coins. */
  "all-goods": { plain: true, loose: true },
  /** A price for the way around the platform, where another is named for the one through it: direct 45, so 45, cash 45. */
  "side-price": { plain: true, loose: true },
  /** A price for the way through the platform, beside which another is meant: on eBay it's 52, through eBay only 52. */
  "here-price": { plain: true, loose: true },
  /** A later purchase: next time, next order, in future, from now on, again, your next purchase, repeat orders. */
  "next-time": { plain: true, loose: true },
  /** The item as offered: listing, auction, ad, item page, order, this order, Buy It Now. */
  listing: { plain: true },

  // ── Promotion ──────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * An advertisement by itself: buy one get one, two for one, flash sale, clearance, our newsletter, prize draw, refer a friend, free gift
   * with every order. Enough by itself.
   */
  advert: {},
  /** Something to redeem: coupon, voucher, promo code, discount code, code (as in use code), gift certificate. */
  coupon: { plain: true },
  /**
   * A price cut: discount, % off (the word off after a figure), rebate as marketing, half price, deal, special offer, buy one get
   * one, two for one, free shipping on.
   */
  discount: { plain: true },
  /** A sale: clearance, flash sale, Black Friday, spring sale, sale starts, sale ends, doorbuster, deals of the week. */
  "sale-event": { plain: true },
  /** To use a code: use, enter, apply, redeem, claim, type at checkout, quote. */
  "redeem-verb": { plain: true },
  /** Regular marketing: newsletter, mailing list, subscribe, sign up, updates on new products, our emails. */
  newsletter: { plain: true },
  /** A game of chance: giveaway, prize draw, raffle, lucky draw, sweepstake, win a, contest. */
  giveaway: { plain: true },
  /** Rewards for staying: loyalty programme, points, VIP club, membership, stamps, rewards, refer a friend, members get. */
  loyalty: { plain: true },
  /**
   * New or other goods to be advertised: new arrivals, new collection, just landed, our other products, the rest of the range,
   * matching, other colours, accessories that go with it, best sellers, bundle.
   */
  "new-products": { plain: true },
  /**
   * Invites to look or come: check out, have a look, take a look, browse, visit, see our, discover, explore, don't miss, stop by,
   * you may also like, why not add.
   */
  "look-verb": { plain: true },
  /**
   * An extra for registering: activate your warranty, register your product, extend the warranty, extended guarantee, free extra
   * year, warranty registration.
   */
  "warranty-bait": {},
  /** Something free: free gift, freebie, free sample, bonus, for free, on the house, throw in. */
  "free-gift": { plain: true },
  /**
   * Urgency of an offer: until Sunday, this week only, today only, limited time, ends soon, while stocks last, first 50 orders,
   * hurry.
   */
  "time-limit": { plain: true, loose: true },

  // ── Reviews ────────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * A review, feedback or rating: review, feedback, rating, comment, testimonial, evaluation, stars as a rating, what you write
   * about us; euphemisms of the trade (words on the product page).
   */
  review: {},
  /**
   * A good one: 5 stars, five-star, positive feedback, good review, great rating, thumbs up, all the stars, full marks, a positive,
   * green feedback, glowing.
   */
  praise: {},
  /**
   * A bad one: negative feedback, 1 star, bad review, low rating, a neg, complaint in public, poor rating, red mark, open a case
   * against us is none.
   */
  criticism: {},
  /** Where others read what a buyer thinks: the review page, the product page, in public, the world, other customers. */
  "public-place": { plain: true, loose: true },
  /**
   * To change or take away what the sentence before named, in one phrase with a pronoun: take it down, change it, turn it green, bump that
   * up, pull it, make it five.
   */
  "change-it": { plain: true, loose: true },
  /** A text made ready for the buyer to write: a sample review, ready wording, just copy and paste. */
  "ready-text": { plain: true },
  /** The word star alone, stars: needs company. */
  star: { plain: true },
  /** To give a review: leave, write, post, give, drop, share, rate, tell others, put up, submit. */
  "review-verb": { plain: true },
  /**
   * To change something: change, update, edit, revise, amend, adjust, raise, improve, upgrade, reconsider, rethink, think again,
   * bump up, turn … into, make it.
   */
  "change-verb": { plain: true },
  /** To take something away: remove, delete, take down, withdraw, retract, take back, pull, erase, cancel (a review). */
  "remove-verb": { plain: true },
  /**
   * Something of value: gift card, refund, money back, cashback, voucher, free product, free item, bonus, gift, discount,
   * compensation, reimbursement, credit, prize, commission, replacement (as a gift), something nice, a little thank-you.
   */
  reward: {},
  /** For nothing: free, at no charge, gratis, complimentary, with our compliments, on the house. */
  free: { plain: true },
  /**
   * What a seller does to a buyer who does not obey: cancel your warranty, refuse the return, not ship, block you, no support, hold it back,
   * report you, never sell to you again.
   */
  sanction: { plain: true, loose: true },
  /**
   * The seller gives: we give, we send, you get, you receive, earn, we'll refund, is yours, as a thank you, in return, in exchange,
   * on us, we offer, treat you.
   */
  "give-verb": { plain: true, loose: true },
  /**
   * One for the other: in exchange for, in return for, for your, after you, once you have, when you show us, send us a screenshot,
   * as thanks for.
   */
  exchange: { plain: true, loose: true },
  /** The buyer is content: happy, satisfied, love it, like it, enjoy, everything is perfect, pleased, all good. */
  happy: { plain: true, loose: true },
  /**
   * The buyer is not content: unhappy, not satisfied, any problem, any issue, something wrong, disappointed, not happy, don't love
   * it, less than 5 stars.
   */
  unhappy: { plain: true, loose: true },
  /**
   * Legal or commercial pressure: lawyer, attorney, sue, court, legal action, defamation, report you, block you, blacklist, debt
   * collector, police.
   */
  "threat-legal": {},
  /**
   * Trade of feedback: same for you, we'll do the same, leave you one back, return the favour, swap feedback, I leave feedback after
   * you, retaliation.
   */
  mutual: { loose: true },
  /** Marks a request as honest: honest, whatever you think, good or bad, your opinion, unbiased, fair, either way. */
  "neutral-request": { plain: true, loose: true },
  /**
   * Repeats a request: again, second time, another reminder, still haven't, have not yet, last reminder, following up, once more, as
   * we asked.
   */
  again: { loose: true },
  /** Keeps something back: won't send, will not ship, on hold, hold back, not before, no refund until. */
  withhold: { plain: true, loose: true },

  // ── Personal data ──────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * The buyer's private contact data as a thing to be sent: phone number, mobile number, email address, email, WhatsApp number, full
   * name and address.
   */
  "contact-data": { is: "personal-data-noun", plain: true },
  /** Home address, postal address, shipping address, delivery address, street and house number. */
  "address-noun": { is: "personal-data-noun", plain: true },
  /** Card number, CVV, security code, expiry date, card details, three digits on the back. */
  "card-data": { is: "personal-data-noun secret-noun", plain: true },
  /** ID card, passport, driving licence, social security number, tax number, Aadhaar, PAN, copy of your ID, selfie with. */
  "identity-document": { is: "personal-data-noun secret-noun", plain: true },
  /** Password, PIN, login, one-time code, OTP, verification code, security question. */
  credential: { is: "personal-data-noun secret-noun", plain: true },
  /** Bank details, account number, IBAN, sort code, routing number, UPI id, PayPal address, cashtag. */
  "bank-data": { is: "personal-data-noun secret-noun", plain: true },
  /** Date of birth, birthday, age. */
  "birth-data": { is: "personal-data-noun", plain: true },
  /** Any personal data. */
  "personal-data-noun": { detected: true },
  /** Personal data that no seller ever needs. */
  "secret-noun": { detected: true },
  /**
   * Asks for a thing to be sent or told: send me, give us, tell me, provide, share, let me know, what is, which is, may I have, we
   * need, I need, confirm your, text me your, reply with, drop me, forward.
   */
  "ask-verb": { plain: true, loose: true },
  /** In the message itself: here, below, in your reply, in the answer, in this chat. */
  "in-answer": { plain: true, loose: true },
  /**
   * In the buyer's own account or on the platform's form, not in the message: in your account, on Amazon, in Your Addresses, on the
   * order page, at checkout.
   */
  "account-place": { plain: true },

  // ── Abuse ──────────────────────────────────────────────────────────────────────────────────────────────────────
  /** Obscene or vulgar words, slurs: strong by themselves; with the usual maskings. */
  profanity: {},
  /** Mild swearing: damn, hell, crap, bloody, arse, piss: needs the buyer as its target. */
  "profanity-mild": { plain: true },
  /** An insult to a person: idiot, moron, liar, scammer, thief, muppet, clown, scum, pathetic person, shameless, thick, brainless. */
  insult: {},
  /**
   * Insulting only when said of the buyer: stupid, dumb, dishonest, lazy, ridiculous, blind, crazy, greedy, cheap, rude, liar as
   * adjective.
   */
  "insult-weak": { plain: true },
  /**
   * What insults only where it is thrown at somebody, by itself or right behind “you”: get lost, shut up, bite me, drop dead, loser,
   * pathetic, on drugs. In other places it means something else.
   */
  taunt: { plain: true },
  /**
   * A threat to a person: you'll regret it, you will be sorry, I know where you live, come round to your house, sort you out, watch
   * your back, teach you a lesson, make trouble for you, beat you, burn.
   */
  menace: {},

  // ── Attachments and kinds ──────────────────────────────────────────────────────────────────────────────────────
  /** Something goes with the message or the parcel: attached, attachment, enclosed, see the PDF, in the file with this message. */
  attached: { plain: true },
  /**
   * Printed advertising: flyer, leaflet, catalogue, brochure, price list, business card, coupon sheet, voucher PDF, referral
   * leaflet.
   */
  "promo-document": { plain: true },
  /** Papers an order needs: invoice, receipt, manual, instructions, label, warranty document, packing slip, photo. */
  "service-document": { plain: true },
  /**
   * The order's own progress as news: has shipped, was dispatched, is on its way, was delivered, order confirmed, we received your
   * order.
   */
  "shipping-event": { plain: true },
  /**
   * Thanks and goodwill without content: thank you for your purchase, we are here to help, hope you enjoy it, any questions just
   * ask.
   */
  courtesy: { plain: true },
  /** Unsubscribe, opt out, stop receiving these messages. */
  "opt-out": { plain: true },
  /** Sold out, out of stock, no longer available, oversold, can't fulfil. */
  "out-of-stock": { plain: true },
  /** Names the buyer's order: your order, your recent purchase, your parcel, the item you bought, the order. */
  "own-order": { plain: true },
  /** A message that only confirms: order confirmation, shipping notice, we confirm your order, we received your order. */
  "confirmation-notice": { plain: true },
  /** Something is wrong with a delivery: delayed, late, stuck, lost, damaged, returned to us, wrong address, customs. */
  "delivery-problem": { plain: true },
  /** Only supposes, awaits or asks: hope, should have, by now, whether, once, as soon as, will be, not. */
  supposition: { plain: true },
  /** Opens or closes a letter: hi, dear, good morning, kind regards, your team. */
  salutation: { plain: true },

  // ── Innocence ──────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * A thing that is sold: directly beside an app's or method's name it makes that name a product (PayPal reader, Signal jacket,
   * WhatsApp sticker, gift card holder): case, holder, reader, jacket, shirt, mug, sticker, cable, pedal, toy, plush, poster,
   * wallet, dock, stand.
   */
  "product-noun": { plain: true },
  /**
   * An app as a feature of the product: notifications, previews, calls ring, supports, compatible, works with, pairs with, displays,
   * shows, app icon, button, widget, mode, sync, ringtone.
   */
  "feature-word": { plain: true },
  /**
   * A fixed phrase that holds a word of another concept and means something else: force feedback, feedback squeal, Line 6, wire
   * transfer tool, gift card box, signal strength, cash drawer, five star hotel, check valve, stop sign. Hides every other tag
   * inside it.
   */
  innocent: { plain: true },

  // ── Made by core ───────────────────────────────────────────────────────────────────────────────────────────────
  /** A thing that is sold, in a language where it stands before what it is named after: `czytnik PayPal`. */
  "product-head": { is: "product-noun", detected: true },
  /** The other marketplace: Amazon on eBay, eBay on Amazon. */
  "other-marketplace": { detected: true },
  /** A link off the platform. */
  link: { detected: true },
  /** A link on the platform or to a carrier. */
  "platform-link": { detected: true },
  /** An email address. */
  email: { detected: true },
  /** A phone number. */
  phone: { detected: true },
  /** An account's handle. */
  handle: { detected: true },
  /** A handle of a payment app: $name. */
  cashtag: { detected: true },
  /** A sum of money. */
  amount: { detected: true },
  /** A share in per cent. */
  percentage: { detected: true },
  /** An IBAN or bank account. */
  iban: { detected: true },
  /** An order number. */
  "order-number": { detected: true },
  /** A template placeholder. */
  placeholder: { detected: true },
  /** What follows the name of an app and looks like the name of an account there: `Telegram kiln_47`. */
  "account-name": { detected: true },
  /** Words with capitals, as names have them, right behind a word of looking up: `google Fennick Glassworks`. */
  "written-name": { detected: true, loose: true },
  /** A word in capitals and digits that looks like a coupon code. */
  "code-token": { detected: true },
  /** Words set in quotation marks, or apart as a block. */
  quotation: { detected: true, loose: true },
  /** The end of a question. */
  question: { detected: true },
} as const;

/** The name of a concept. */
export type ConceptId = keyof typeof concepts;

/** All concepts by name. */
export const conceptTable: Readonly<Record<ConceptId, Concept>> = concepts;

/** All names, in the order of their numbers. */
export const conceptNames: readonly ConceptId[] = Object.keys(concepts) as ConceptId[];

const numbers: ReadonlyMap<ConceptId, number> = new Map(conceptNames.map((name, number) => [name, number]));

/** The number of a concept: its place in the table. Reading counts in numbers, rules and lexicons speak of names. */
export function conceptNumber(name: ConceptId): number {
  return numbers.get(name) as number;
}

/** For each concept by number: itself and the wider ones that it counts as. */
export const widened: readonly (readonly number[])[] = conceptNames.map((name) => [
  conceptNumber(name),
  ...((conceptTable[name].is?.split(" ") ?? []) as ConceptId[]).map(conceptNumber),
]);
