import { parseMessage } from "./src/document/parse.js";
import { languages } from "./src/lexicon/languages.js";
import { foldText } from "./src/reading/fold.js";
import { tokenize } from "./src/reading/tokens.js";
import { readDocument } from "./src/reading/read.js";
import { createReader } from "./src/reading/reader.js";
import { matchVocabularies } from "./src/reading/match.js";
import { readClauses } from "./src/reading/clauses.js";
import { matchFrames, compileFrames } from "./src/reading/frames.js";
import { rules } from "./src/rules/index.js";
import { textMessage } from "./src/testing/concepts.js";
import { testPlatform } from "./src/testing/test-rule.js";
import { generateMessages } from "/work/main/bench/messages.mjs";
const ms = generateMessages({ seed: 600, count: 120, minLength: 560, maxLength: 640 }).filter((m: any) => m.locale === (process.argv[2] ?? "en"));
const reader = createReader(languages);
const noDetect = { ...reader, detect: () => [] };
const docs = ms.map((m: any) => parseMessage(textMessage(m.text)));
const messages = ms.map((m: any) => textMessage(m.text));
const frames = rules.flatMap((r) => { try { return compileFrames(r.frames(r.options.parse({}))) } catch { return [] } });
const folded = ms.map((m: any) => foldText(m.text));
const toks = folded.map((f: any) => tokenize(f.folded, f.clean));
const act = toks.map((t: any, i: number) => reader.wordsFor(t, folded[i].folded, null));
const matched = toks.map((t: any, i: number) => matchVocabularies(act[i].vocabularies, folded[i].folded, t, () => false));
const readings = docs.map((d: any) => readDocument(d, reader, testPlatform, null));
const stages: Record<string, (i: number) => unknown> = {
  parse: (i) => parseMessage(messages[i]!),
  fold: (i) => foldText(ms[i].text),
  tokenize: (i) => tokenize(folded[i].folded, folded[i].clean),
  identify: (i) => reader.wordsFor(toks[i], folded[i].folded, null),
  match: (i) => matchVocabularies(act[i].vocabularies, folded[i].folded, toks[i], () => false),
  clauses: (i) => readClauses(toks[i], matched[i], () => false),
  "read without detect": (i) => readDocument(docs[i], noDetect, testPlatform, null),
  "read": (i) => readDocument(docs[i], reader, testPlatform, null),
  frames: (i) => matchFrames(readings[i], messages[i]!, testPlatform, frames),
};
console.log(ms.length, "messages", toks.reduce((s: number, t: any) => s + t.count, 0) / toks.length, "tokens", matched.reduce((s: number, t: any) => s + t.concepts.length, 0) / toks.length, "tags", frames.length, "frames");
for (const [name, run] of Object.entries(stages)) {
  const times: number[] = [];
  for (let r = 0; r < 400; r++) { const t = performance.now(); for (let i = 0; i < ms.length; i++) run(i); times.push((performance.now() - t) / ms.length) }
  times.sort((a, b) => a - b);
  console.log(name.padEnd(22), (times[200]! * 1000).toFixed(2), "µs");
}
