import type { PolicySource } from "@sendlint/core";

/** A page that states rules, and the year of its wording. */
export type Page = Omit<PolicySource, "confidence">;

/** Short: no personal information but names, in any message, review or listing. */
export const contact: Page = {
  title: "Member-to-member contact policy",
  url: "https://pages.ebay.com/help/policies/rfe-unwelcome-email-misuse.html",
  year: "2020s",
};

/** The same policy with the guidelines in full. */
export const contactGuidelines: Page = {
  title: "Member-to-member contact policy (Australia)",
  url: "https://www.ebay.com.au/help/policies/member-behaviour-policies/membertomember-contact-policy?id=4262",
  year: "2020s",
};

export const contactInformation: Page = {
  title: "Contact information sharing policy",
  url: "https://www.ebay.ca/help/policies/member-behaviour-policies/publishing-contact-information-policy?id=4373",
  year: "2020s",
};

export const offersOutside: Page = {
  title: "Offering to buy or sell outside of eBay policy",
  url: "https://www.ebay.com.au/help/policies/payment-policies/offers-buy-sell-outside-ebay-policy?id=4272",
  year: "2024",
};

export const payments: Page = {
  title: "Payment methods policy",
  url: "https://www.ebay.com/help/policies/payment-policies/accepted-payments-policy?id=4269",
  year: "2023+",
};

export const spam: Page = {
  title: "Spam policy",
  url: "https://www.ebay.co.uk/help/policies/member-behavior-policies/spam-policy?id=5033",
  year: "2015–2020s",
};

export const links: Page = {
  title: "Links policy",
  url: "https://www.ebay.ca/help/policies/listing-policies/links-policy?id=4248",
  year: "2020s",
};

export const linksOf2011: Page = {
  title: "Links policy update 2011",
  url: "https://pages.ebay.com/sellerinformation/news/links2011.html",
  year: "2011",
};

export const feedbackExtortion: Page = {
  title: "Feedback extortion policy",
  url: "https://www.ebay.ca/help/policies/feedback-policies/feedback-extortion-policy?id=4230",
  year: "2020s",
};

/** Allows, after a problem is solved, to ask for a revision. */
export const feedbackExtortionIndia: Page = {
  title: "Feedback extortion policy (India)",
  url: "https://www.ebay.in/pages/help/policies/feedback-extortion.html",
  year: "2010s",
};

export const feedbackManipulation: Page = {
  title: "Feedback manipulation policy",
  url: "https://www.ebay.com/help/policies/feedback-policies/feedback-manipulation-policy?id=4231",
  year: "2023+",
};

/** Allows polite requests and friendly reminders. */
export const feedback: Page = {
  title: "Feedback policies",
  url: "https://www.ebay.ie/help/policies/feedback-policies/feedback-policies?id=4208",
  year: "2020s",
};

export const offensiveLanguage: Page = {
  title: "Threats and offensive language policy",
  url: "https://www.ebay.com.sg/help/policies/member-behaviour-policies/profanity-policy?id=4258",
  year: "2020s",
};

export const memberMessage: Page = {
  title: "Trading API: MemberMessageType",
  url: "https://developer.ebay.com/DevZone/xML/docs/reference/eBay/types/MemberMessageType.html",
  year: "2022–2025",
};

export const messageLength: Page = {
  title: "eBay 消息发送(2), a developer's notes on the field table",
  url: "https://www.cnblogs.com/pengzhen/p/4536484.html",
  year: "2015",
};

export const messageWindow: Page = {
  title: "Trading API: AddMemberMessageAAQToPartner",
  url: "https://developer.ebay.com/Devzone/xml/docs/reference/ebay/AddMemberMessageAAQToPartner.html",
  year: "2022–2025",
};

export const messageMedia: Page = {
  title: "Message API: MessageMedia",
  url: "https://developer.ebay.com/api-docs/commerce/message/types/m2m:MessageMedia",
  year: "2025",
};

export const sendMessage: Page = {
  title: "Message API: SendMessageRequest",
  url: "https://developer.ebay.com/api-docs/commerce/message/types/m2m:SendMessageRequest",
  year: "2025",
};

export const aliasAddresses: Page = {
  title: "Alias e-mail addresses (Alias-E-Mail-Adressen)",
  url: "https://verkaeuferportal.ebay.de/news/verkaeufer/2020-september/alias-email-adressen",
  year: "2020",
};

export const templateTokens: Page = {
  title: "AutoText",
  url: "https://pages.ebay.com/help/sell/autotext.html",
  year: "n.d.",
};
