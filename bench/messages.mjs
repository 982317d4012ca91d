import { createRandom } from "./random.mjs";
import { languages } from "./sentences.mjs";

/**
 * Invents messages of sellers to buyers. The same options give the same messages.
 *
 * @param {object} [options]
 * @param {number} [options.seed]
 * @param {number} [options.count]
 * @param {number} [options.minLength] fewest UTF-16 units of a message
 * @param {number} [options.maxLength] most UTF-16 units; lengths lean to the short side, as real ones do
 * @param {readonly string[]} [options.locales] which languages, evenly
 * @param {number} [options.violating] share of messages that break a rule, 0 to 1
 * @returns {{ id: string, locale: string, violating: boolean, text: string }[]}
 */
export function generateMessages({
  seed = 1,
  count = 300,
  minLength = 100,
  maxLength = 2000,
  locales = Object.keys(languages),
  violating = 1 / 3,
} = {}) {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const locale = locales[index % locales.length];
    const breaks = random() < violating;
    const length = Math.round(minLength + (maxLength - minLength) * random() ** 2);
    return {
      id: `bench-${index + 1}`,
      locale,
      violating: breaks,
      text: writeMessage(languages[locale], { length, maxLength, breaks, random }),
    };
  });
}

function writeMessage({ space, greetings, closings, clean, violations }, { length, maxLength, breaks, random }) {
  const pick = (list) => fill(list[Math.floor(random() * list.length)], random);
  const greeting = pick(greetings);
  const closing = pick(closings);
  const sentences = breaks ? [pick(violations)] : [];
  const write = () => [greeting, ...paragraphs(sentences).map((paragraph) => paragraph.join(space)), closing].join("\n\n");
  for (let tries = 0; write().length < length && tries < 200; tries++) {
    const at = Math.floor(random() * (sentences.length + 1));
    sentences.splice(at, 0, pick(clean));
    if (write().length > maxLength) sentences.splice(at, 1);
  }
  return write();
}

function paragraphs(sentences) {
  return Array.from({ length: Math.ceil(sentences.length / 4) }, (_, index) => sentences.slice(4 * index, 4 * index + 4));
}

/** Puts figures and names into `<slots>`. */
function fill(sentence, random) {
  const digits = (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
  const slots = {
    order: () => `11${digits(1)}-${digits(7)}-${digits(7)}`,
    tracking: () => `1Z${digits(3)}AA1${digits(10)}`,
    phone: () => `555-01${digits(2)}`,
    price: () => `${1 + Math.floor(random() * 200)}.${digits(2)}`,
    day: () => String(1 + Math.floor(random() * 28)),
    percent: () => String(5 * (1 + Math.floor(random() * 8))),
    model: () => `X${digits(3)}-${digits(2)}`,
    handle: () => `seller${digits(4)}`,
    name: () => ["Alex", "Maria", "Jonas", "Chen", "Yuki", "Lucía", "Chloé", "Sam"][Math.floor(random() * 8)],
  };
  return sentence.replaceAll(/<(\w+)>/g, (_, slot) => slots[slot]());
}
