import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "en",
  {
    "contact-data": [
      "a mobile and an email", "a mobile|phone number for", "an? email address", "best email|e mail|number|phone", "cell number|no",
      "cellphone", "contact details|info|information|number", "email address/n", "email id", "facebook name", "full name",
      "full name and address", "gmail or hotmail", "handphone", "handphone no|number", "home number", "mail id", "mobile no|num|number/n",
      "name and address|number|phone", "number and a time", "personal email|mail|number", "phone no|num|number/n",
      "phone|mobile|cell|telephone|contact|whatsapp nr|num|no|number/n", "private email|number|mail", "tel number|no", "telephone number/n",
      "the gmail", "whatsapp number", "what|which email|e mail|number", "where she|he|they|we|i can e|email|mail|text|call", "your cell",
      "your e mail", "your email", "your facebook", "your gmail|hotmail|outlook", "your mobile", "your number", "your phone",
      "your whatsapp|telegram|wechat|skype",
    ],
    "address-noun": [
      "address", "address details", "delivery|mailing|shipping|postal|home|full|exact|street address/n", "house number", "postal details",
      "street and house? number", "where you live", "your address",
    ],
    "card-data": [
      "3|three|last three digits", "card details|info|information|number|numbers|security", "card's number", "cc number",
      "credit card|debit card details|info|number", "csc", "cvc", "cvv", "cvv2", "expiration|expiry date|month", "expiry", "little digits",
      "long number", "month year", "number embossed", "numbers on the front|card", "security code|digits", "signature strip",
      "sixteen|16 digits", "three digits on|behind",
    ],
    "identity-document": [
      "a? copy|photo|picture|scan|snap|pic of your|the id|passport|license|licence|card|ic|nric", "aadhaar", "aadhaar card", "aadhar",
      "aadhar card", "both sides", "both sides of", "driver's|drivers|driving licence|license", "emirates id", "front and back",
      "front back of", "id card", "id document", "identity card|document|proof", "nric", "pan card", "passport",
      "passport copy|number|page|photo", "photo id", "photo of aadhaar|aadhar|nric|emirates", "proof of identity|address", "rg front",
      "selfie with", "sin number", "social security", "ssn", "tax file number", "tax id|number", "the? full nine", "your ic", "your id",
      "your social",
    ],
    credential: [
      "6|six|4|four digit code|pin", "account password", "authentication code", "code ebay|amazon|we|they just? sent|texted|emailed",
      "code from the text|sms|email", "digit code", "log in|login details|data|info", "login", "one time code|password|pin", "otp",
      "pass word", "password/n", "pin", "pin code", "pin number", "security answer|question", "security code", "six digits",
      "text with six", "user name and password", "username and password", "verification code",
    ],
    "bank-data": [
      "account and sort", "account number", "acct number", "bank account details|info|number", "bank details|info|information", "bic",
      "bsb", "cashtag", "eight after them", "iban", "paypal account|address|email|id", "routing number", "six digits with the", "sort code",
      "swift", "upi", "upi id", "venmo|zelle|cash app handle|id|name|account", "your account number|iban",
    ],
    "birth-data": [
      "birth date", "birthdate", "birthday", "born", "date of birth", "dob", "year of birth", "your age",
    ],
    "ask-verb": [
      "can|could i|we get|have|grab|take", "can|could|would you confirm|give|send|share|provide|tell|drop|email|pass", "confirm",
      "confirm/v", "dm me|us", "drop it|me|us|your", "drop me|us|your", "email me|us", "enter your", "fill in", "fire them|it both? over",
      "forward me|us|your", "forward/v", "give me|us|here|it", "give me|us|it|her|him", "i'll need", "i|we need|require|just need",
      "jot down", "just type here", "kindly reply|send|share|give|provide", "kindly upload|share|send|provide", "leave me|us|your",
      "let me|us have|know|see", "may i|we have", "message me|us|over", "need your", "pass me|us|on|along", "pass/v",
      "pop|chuck|fire|sling|whack|ping your", "pop|chuck|fire|sling|whack|ping|type|drop it|them over|here|across", "provide", "provide/v",
      "put down", "read me|us|out", "reply", "reply with", "respond with", "send", "send across|me|over|through|us|your|a|the|it", "share",
      "share/v", "shoot me|us|over", "snap", "take a? picture|photo|pic", "tell", "tell me|us", "text me|us", "type below|in|me|them|us",
      "type below|in|me|them|us|your|the", "upload", "upload clear", "upload here", "we need your", "we|i need|want|require", "what is|are",
      "what's", "what's the best", "whats", "where can|should i|we", "will need", "write down|me|us|here|your",
    ],
    "account-place": [
      "add it in your account", "change delivery address", "delivery instructions", "during|at checkout", "in your ebay|amazon|account",
      "in|on|to|under your amazon|ebay? account|orders|profile|settings|purchases", "on amazon|ebay",
      "on the amazon|ebay|order page|form|site", "update it there", "your account", "your address book", "your addresses",
      "your amazon|ebay account|profile",
    ],
  },
  {
    hit: {
      "contact-data": "Your phone number please.", "address-noun": "Your delivery address.", "card-data": "The card number.", "identity-document": "A copy of your passport.", credential: "Your password.", "bank-data": "Your bank details.", "birth-data": "Your date of birth.", "ask-verb": "Send me the file.",
      "account-place": "It is in your account.",
    },
    miss: { "card-data": "The cardboard is thick.", credential: "The pinboard is full.", "birth-data": "The birth card is cute." },
  },
);
