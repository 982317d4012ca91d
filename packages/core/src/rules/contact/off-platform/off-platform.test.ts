import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { offPlatform } from "./off-platform.js";

testRule(
  offPlatform,
  {
    valid: [
      { name: "a channel that the product shows", text: "Press mode to reply with your WhatsApp messages on the watch." },
      { name: "an address that somebody else writes to", text: "The carrier will send the form to help@carrier.example." },
      { name: "an address that opens a chat, warned of", text: "Beware of t.me/kiln_47, that is a scam." },
      { name: "a film of somebody else", text: "See the maker's film on YouTube." },
      { name: "a film of somebody else that is better", text: "The manufacturer's video on Facebook is quicker to follow." },
      { name: "a code from the platform", text: "Show the QR code in Amazon's email at the desk." },
      { name: "a thing of the seller's that is no way to them", text: "Our line of soap is new, and our phone died today." },
      { name: "a page of the seller's at the start of a sentence", text: "Our page shows the old photos." },
      { name: "a film that the seller saw", text: "I saw the repair on YouTube." },
      { name: "a search with somebody in the sentence", text: "Type the model into the search bar and I think the third one is yours." },
      { name: "a search for what is written small", text: "Search Google for “how to descale it” and it is step two." },
      { name: "the seller's own people asked", text: "I will contact our warehouse today." },
      { name: "what stays here", text: "Everything stays on Amazon, so no WhatsApp from me." },
      { name: "words printed on the thing", text: "The mug says call me when the tea is ready." },
      { name: "a catalogue from the shop", text: "You find the catalogue of our web shop enclosed." },
      { name: "mail that does not come, in one word", locale: "ja", text: "メールをいただけない場合も返金します。" },
      {
        name: "what the buyer wrote, quoted as mail does",
        text: "Hi Ann,\n> text me the tracking when it ships\nIt is on the order page.",
      },
      { name: "what a book has room for", text: "The organiser has fields for phone, Skype and Instagram on each page." },
      { name: "a name that is the maker's", text: "Signal in the name is the maker, it has no radio." },
      { name: "a button of the game", locale: "zh-CN", text: "加好友功能是游戏自带的。" },
      { name: "a shirt with words on it", locale: "zh-CN", text: "“加我微信”T恤有货。" },
      { name: "what the label says of the device", locale: "zh-CN", text: "用户名和密码在底部标签上。" },
    ],
    invalid: [
      {
        name: "a name in quotation marks to be searched for",
        text: "Please ⟦type “Harrow & Daughters” into Google⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "what need not stay here",
        text: "You don't have to keep everything in this thread, ⟦find us on Telegram⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the buyer's account on a channel",
        text: "Please ⟦reply with your WhatsApp⟧.",
        errors: [
          {
            messageId: "found",
            message: "“reply with your WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.",
          },
        ],
      },
      { name: "a channel with pictures at it", text: "⟦Contact me on 👍WhatsApp⟧👍", errors: [{ messageId: "found" }] },
      { name: "a way that is best", text: "⟦Text is best⟧, we are out all day.", errors: [{ messageId: "found" }] },
      { name: "a network that is better", text: "This box is slow, ⟦Facebook is better⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a search that leads to a lower price",
        text: "⟦Type Lumen Lamps into any search engine⟧, there it costs $40.",
        errors: [{ messageId: "found" }],
      },
      { name: "a page to ask on", text: "⟦Ask for the fitting guide on our website⟧.", errors: [{ messageId: "found" }] },
      {
        name: "an account, though the next sentence denies",
        text: "⟦Telegram kiln_47⟧. We do not read this inbox.",
        errors: [{ messageId: "found" }],
      },
      { name: "an address that opens a chat", text: "⟦t.me/kiln_47⟧ has the firing chart.", errors: [{ messageId: "found" }] },
      {
        name: "the seller's own words in a block",
        text: "Hi Ann,\n> ⟦text me at help@lumen.example⟧\nThanks",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a code that leads to a chat",
        text: "Picture 3 is a ⟦QR code. Scan it and you reach me⟧.",
        errors: [{ messageId: "found" }],
      },
      { name: "an address to send to", text: "⟦Send them to help@lumen.example⟧.", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
