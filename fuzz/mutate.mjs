import { pieces } from "./pieces.mjs";

const words = Object.values(pieces).flat();
const facts = {
  format: ["text", "markdown", "html"],
  kind: ["reply", "proactive", "template"],
  stage: ["pre-sale", "post-sale"],
  channel: ["site", "email", "sp-api", "trading-api", "message-api", null],
  helpdesk: ["zendesk", "gorgias", "shopify", null],
  locale: ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "zh", "ja", "ar", "xx", null],
};
/** Short texts are linted often. UTF-16 units. */
export const longestText = 240;

/**
 * A message like another one, changed in one to four places.
 *
 * @param {object} message
 * @param {object} other what pieces may be taken from
 * @param {() => number} random from 0 to below 1
 */
export function mutate(message, other, random) {
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const cut = (text) => {
    const start = below(text.length + 1);
    return [start, Math.min(text.length, start + 1 + below(12))];
  };
  const changes = [
    (text) => {
      const at = below(text.length + 1);
      return text.slice(0, at) + pick(words) + text.slice(at);
    },
    (text) => {
      const [start, end] = cut(text);
      return text.slice(0, start) + pick(words) + text.slice(end);
    },
    (text) => {
      const [start, end] = cut(text);
      return text.slice(0, start) + text.slice(end);
    },
    (text) => {
      const [start, end] = cut(text);
      return text.slice(0, end) + text.slice(start, end) + text.slice(end);
    },
    (text) => {
      const [start, end] = cut(other.text);
      const at = below(text.length + 1);
      return text.slice(0, at) + other.text.slice(start, end) + text.slice(at);
    },
    (text) => text.slice(0, below(text.length + 1)) + other.text.slice(below(other.text.length + 1)),
    (text) => {
      const at = below(text.length + 1);
      return text.slice(0, at) + String.fromCharCode(below(2 ** (1 + below(16)))) + text.slice(at + 1);
    },
  ];
  const changed = { ...message };
  for (let left = 1 + below(4); left > 0; left--) {
    const what = below(10);
    if (what === 0) {
      const fact = pick(Object.keys(facts));
      changed[fact] = pick(facts[fact]);
    } else if (what === 1) changed.subject = changed.subject ? null : pick(changes)(other.text).slice(0, longestText);
    else changed.text = pick(changes)(changed.text).slice(0, longestText);
  }
  return changed;
}
