import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words for channels and contact. */
export const contact: Lexicon = lexicon(
  "en",
  {
    messenger: [
      "blue bubble/n", "green app", "green bubble/n", "green chat app", "green messenger", "paper plane app", "the messaging app",
      "wats app", "watts app", "wechat id", "whats app number", "whatsapp number", "whatzapp", "your chat app",
    ],
    "messenger-weak": [
      "+ v", "+ v x", "add v", "app with the paper|two plane|bubbles", "big blue f", "bird app", "blue app", "blue f", "blue paper plane",
      "chat app", "facey", "little penguin", "paper plane", "plus v", "plus v x", "plus vx", "plus wx", "purple app", "talk app",
      "the green one", "the penguin", "v x", "vee ex", "w a", "w app", "wats", "watts", "we c h a t", "whats", "yellow app",
      "yellow talk app",
    ],
    "social-network": [
      "clock app", "face book", "facebook group/n", "facebook page", "insta page", "snap chat", "subreddit", "the gram", "zuck's place",
    ],
    "social-weak": [
      "bio", "dms", "insta handle", "our page", "reels", "social media", "socials", "the socials",
    ],
    "contact-verb": [
      "ask/v for", "catch/v", "chat", "chat/v", "connect with", "contact/v", "continue", "converse", "deal/v with", "discuss/v",
      "drop/v a? line", "drop|drops|dropped me|us", "find me|us", "get a? hold of", "get in contact", "get in touch", "get onto me|us",
      "get to me|us", "grab me|us", "hit me|us up", "hit/v up", "holler", "keep in touch", "let's talk|chat", "link up", "message/v", "msg",
      "msg/v", "ping/v", "pm/v", "reach out", "reach/v", "sit by", "slide in", "speak/v", "stay in touch", "talk/v", "touch base",
      "write in", "write/v",
    ],
    "contact-direct": [
      "a bell", "a buzz", "a call", "a phone call", "a ring", "a shout", "a text message", "a tinkle", "a video call", "a voice note",
      "answer the phone", "buzz me|us", "buzz/p", "by email|mail|phone|sms|text", "call", "call/p", "calls", "dial/p", "direct message/v",
      "dm", "dm/p", "drop a text", "e mail", "e mail/p", "email", "email/p", "face time", "facetime/v", "fax", "let it ring",
      "on the blower", "on the phone", "over the phone", "phone/p", "pick up the phone", "picks up on", "pick|picks up the phone",
      "ring us|me", "ring you|him|her up", "ring/p", "shoot me|us a", "shoot me|us a text", "sms", "snapchat/v",
      "talk you through it|this|the", "talks you through", "telephone/p", "text him|her", "text me|us|him|her|our|the", "texting",
      "video call", "voice call", "voice message/n", "wechat/v", "whatsapp/v", "wherever i|we pick up",
    ],
    "contact-add": [
      "add", "added as a friend", "adding", "be friends", "befriend", "connect", "dm", "follow", "follow/v", "friend me|us",
      "friend request", "join", "join/v", "like & follow", "like and follow", "like us", "look for me|us", "plus me|us", "register in",
      "scan", "scan/v", "subscribe", "subscribe/v", "tag me|us",
    ],
    "search-verb": [
      "google", "google/v", "googles", "googling", "just type", "look for", "look it|me|us up", "look our|my|up", "pop into", "punch",
      "punch in|into", "put it|our|my|the", "search", "search/v", "type", "type in|into", "typing",
    ],
    "find-result": [
      "come|comes up first|straight", "easy to find", "first hit|link|one|result", "first|top of the list", "is|are not hard to find",
      "land on it|us", "not hard to find", "see it|our page|site", "top hit|result", "turn/v up", "we're|i'm easy|first|the top",
      "we|it|i come|comes up", "you will|'ll find|land|see|spot it|me|our|the|us", "you'll find|land|see|spot it|me|our|the|us",
    ],
    "search-engine": [
      "a browser", "any browser", "bing", "google", "in your browser", "on the internet|web", "online", "search engine/n", "the browser",
      "your browser",
    ],
    "shop-name": [
      "brand name", "business name", "company name", "firm's name",
      "my|our brand|business|company|firm|label|maker|shop|store|username|user name", "my|our name",
      "my|our shop|store|brand|company|business|full|trading|trade|user|seller name", "name of our|my|the",
      "name on the box|card|label|lid|packaging|tag|van|side", "same name", "shop name", "store name", "the brand",
      "the name on|of|is|as|in", "with our|my name",
    ],
    "contact-detail": [
      "aadhaar linked number", "cell no|number", "cellphone", "contact detail/n", "contact info", "contact information", "contact number/n",
      "direct dial|line|number|email|e mail", "email id", "email|e mail|mail address", "fax number", "gmail", "handle/n", "handphone",
      "hotline", "hotmail", "inbox elsewhere", "landline", "line number", "mobile no|number|phone|phones",
      "mobile|phone|tel|telephone|cell nr|num|no|number/n", "my|our number|numbers|id|nick|email|e mail|mail|digits|details|details are",
      "office number", "personal email|e mail|number|mail|line", "phone line", "phone number/n", "private email|number|line|mail",
      "screen name", "service line", "tel", "the number above|below", "user id", "user name", "username", "voicemail",
      "work number|email|phone", "your number",
    ],
    "contact-place": [
      "back of the card|invoice|leaflet|slip|box", "bottom of this|the message|invoice|slip", "business card/n",
      "card in the box|parcel|package", "card inside|enclosed", "compliments slip", "in my|our bio|profile|signature",
      "in our|the listing photos|pictures", "in the heading", "in the heading|subject|subject line|signature", "inside the lid|flap",
      "it's in the heading|subject", "leaflet in the", "my|our profile picture|pic|photo", "on the back of",
      "on the box|card|flyer|invoice|label|leaflet|lid|packaging|receipt|slip|sticker|tag|underside|van|side",
      "pic|picture|photo one|two|three|four|five|six|seven|eight", "printed on the", "profile pic|picture|photo", "side of the van|box",
      "stamped on", "the card that came", "the|my last|first pic|picture|photo", "under my name", "underside of the", "written on the",
    ],
    "qr-code": [
      "black and white square", "camera at|over the|this", "code in the picture|photo", "code on the card|flyer|insert|leaflet",
      "code to scan", "little squares", "open|point|aim|hold the|your camera", "phone camera", "picture code", "pixel square",
      "scan it|the|this|our|my", "scan picture|photo|pic|image", "scan the card|square|code|little", "square code",
      "square in the picture|photo", "square with the", "this square", "your camera look",
    ],
    community: [
      "buyer|buyers|customer|customers|friend|friends|fan|fans|vip|member|members|tester|testers|wholesale|deal|deals|secret|private group|club|channel|page|circle",
      "channel", "chat room", "community", "fan page", "fanpage", "forum", "group chat", "group/n", "groupchat",
      "our channel|circle|club|community|crew|discord|family|forum|group|server|tribe", "product testers", "review club|group",
      "telegram channel|group", "whatsapp group",
    ],
    quicker: [
      "24 7", "always online", "around the clock", "at once", "day and night", "day or night", "easier", "easiest",
      "fast answer|reply|response", "faster", "fastest", "handier", "hassle free", "immediately", "in minutes|seconds", "instantly", "live",
      "more convenient|photos|pictures|pics", "more than i can here", "no queue", "not convenient", "one to one", "pictures of every",
      "privately", "quick answer|chat|reply|response", "quicker", "quickest", "right away", "rubbish at checking", "send bigger files",
      "simplest", "straight away", "too big|large|small for here|this|video|amazon|ebay", "way faster|quicker", "won't fit here",
    ],
    elsewhere: [
      "another|different|other app|channel|platform|route|site|way", "away from here", "carry on over there",
      "don't|dont|never|rarely check these|this", "do|does not check these", "elsewhere", "in private", "not here",
      "not in|on|through|via here", "off here", "off line", "off the app|chat|record|platform|site", "off this app|chat|site", "offline",
      "on there", "other than here", "out of here", "outside here|of", "over there", "private chat|channel", "rather not here",
      "rather than here", "some other place|way", "some place else", "somewhere else", "somewhere private|quieter",
      "take it|this elsewhere|offline|outside", "there directly|instead", "u know",
    ],
    connect: [
      "a follow", "add me|us", "befriend me|us", "connect with me|us", "find me|us on|at|under", "follow me|us on", "follow me|us|our",
      "friend me|us", "give me|us a follow", "join me|us|our", "like and|& follow", "like me|us", "look for me|us on", "look us up on",
      "message me|us on", "me|us up on", "minus the numbers", "my|our name there is", "same name as here", "scan me|us",
      "slide into my|our", "subscribe to me|us|our", "tag me|us", "you plus v",
    ],
  },
  {
    hit: {
      messenger: "Our chef uses the green app.", "contact-verb": "Please contact me when it arrives.", "contact-direct": "Give us a bell tonight.", "contact-add": "Join our group.",
      "search-verb": "Just type our name in.", "search-engine": "Look for it on Google.", "shop-name": "Look up the name on the box.", "contact-detail": "Here is my mobile number.",
      "contact-place": "Everything you need is on the back of the card.", "qr-code": "Point your camera at it.", community: "Come to our VIP group.", quicker: "It is much quicker that way.", elsewhere: "We can sort it out somewhere else.",
    },
    miss: {
      messenger: "What applies to the blue one applies to the red one.", "contact-verb": "The contactless terminal is charged.", "contact-direct": "The recall is over.", "search-verb": "The typeface is bold.",
      "contact-detail": "The handlebar is mobilised.", community: "The grouping is channelled.", quicker: "The brickwork is fastened.", elsewhere: "The others are theirs.",
    },
  },
);
