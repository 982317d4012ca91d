import type { PolicySource } from "@sendlint/core";

/** A page that states rules, and the year of its wording. */
export type Page = Omit<PolicySource, "confidence">;

/** Amazon's policy itself. Its public copies end after the first section. */
export const guidelines: Page = {
  title: "Communication Guidelines (Kommunikationsrichtlinien)",
  url: "https://sellercentral.amazon.de/gp/help/external/G1701?language=de_DE",
  year: "2020+",
};

/** The German wording before 2020, which is readable in full. */
export const guidelinesBefore2020: Page = {
  title: "Communication Guidelines, earlier wording (Kommunikationsrichtlinien)",
  url: "https://sellercentral.amazon.de/gp/help/external/1701",
  year: "2019–2024",
};

/** The most complete account of the policy's bans and their exceptions. */
export const messageContent: Page = {
  title: "What can I include in my FeedbackFive emails? (eComEngine)",
  url: "https://www.ecomengine.com/help/what-can-i-include-in-my-emails",
  year: "2020+",
};

/** The policy's requirements of proactive messages, as a list. */
export const checklist: Page = {
  title: "Are My Emails Compliant with Amazon Policy? (eComEngine)",
  url: "https://www.ecomengine.com/help/compliance-checklist",
  year: "2020–2025",
};

/** The eleven rules of styling that are part of the policy's page. */
export const styling: Page = {
  title: "Amazon Bans Emojis and Typos from Seller Messages (EcommerceBytes)",
  url: "https://www.ecommercebytes.com/C/abblog/blog.pl?/comments/2020/9/1599588424.html",
  year: "2020",
};

export const permittedMessages: Page = {
  title: "Communication Guidelines - Permitted messages (Amazon moderator, Seller Forums)",
  url: "https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519",
  year: "2020–2025",
};

export const criticalMessages: Page = {
  title: "Mastering Buyer Communication: Critical vs. Non-Critical Messages (Amazon moderator, Seller Forums)",
  url: "https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1",
  year: "2020+",
};

export const messagingRules: Page = {
  title: "Amazon buyer-seller messaging rules (Zentail)",
  url: "https://www.zentail.com/blog/amazon-buyer-seller-messaging-rules",
  year: "2020+",
};

export const importantSubject: Page = {
  title: "Change to Buyer-Seller Messaging options (News_Amazon, Seller Forums)",
  url: "https://sellercentral.amazon.sa/seller-forums/discussions/t/127a23ce-b7d7-48d3-b3c8-be5260ac8c12",
  year: "2025",
};

export const termsOfService: Page = {
  title: "Amazon terms of service (eDesk)",
  url: "https://www.edesk.com/blog/amazon-terms-of-service",
  year: "2020–2025",
};

export const suspensionTips: Page = {
  title: "Tips to avoid Amazon suspension when sending proactive feedback messages (eDesk)",
  url: "https://support.edesk.com/tips-to-avoid-amazon-suspension-when-sending-proactive-feedback-messages",
  year: "2020+",
};

export const reviewReminders: Page = {
  title: "Amazon review reminders: stay compliant with the new communication guidelines (3Dsellers)",
  url: "https://www.3dsellers.com/blog/amazon-review-reminders-stay-compliant-with-new-amazon-communication-guidelines",
  year: "2020",
};

export const codeOfConduct: Page = {
  title: "Selling Policies and Seller Code of Conduct",
  url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=1801",
  year: "2016–2024",
};

export const reviewPolicies: Page = {
  title: "Customer product reviews policies",
  url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=E8SYAZUBGVFBHCH",
  year: "2019–2024",
};

export const reviewQuestions: Page = {
  title: "Questions about product reviews",
  url: "https://sellercentral.amazon.com/gp/help/external/G201972160",
  year: "2019+",
};

export const negativeFeedback: Page = {
  title: "Negative seller feedback",
  url: "https://sellercentral.amazon.com.au/gp/help/external/202126280",
  year: "n.d.",
};

export const solicitations: Page = {
  title: "Set up the Solicitations API",
  url: "https://developer-docs.amazon.com/sp-api/docs/set-up-the-solicitations-api",
  year: "2020+",
};

export const messagingApi: Page = {
  title: "Messaging API: createConfirmDeliveryDetails",
  url: "https://developer-docs.amazon.com/sp-api/lang-tr_TR/reference/createconfirmdeliverydetails",
  year: "2020–2025",
};

export const buyerSellerMessages: Page = {
  title: "Buyer-Seller Messages",
  url: "https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080",
  year: "n.d.",
};
