import { parseMessage } from "./src/document/parse.js";
import { languages } from "./src/lexicon/languages.js";
import { readDocument } from "./src/reading/read.js";
import { createReader } from "./src/reading/reader.js";
import { textMessage } from "./src/testing/concepts.js";
import { testPlatform } from "./src/testing/test-rule.js";
const reader = createReader(languages);
for (const text of process.argv.slice(2)) {
  const r = readDocument(parseMessage({ ...textMessage(text), format: text.startsWith("<") ? "html" : "text" }), reader, testPlatform, null);
  console.log(JSON.stringify(text), r.locales.join());
  for (const [i, c] of r.clauses.entries()) {
    const words = r.clean.slice(r.tokens.starts[c.first], r.tokens.ends[c.last]);
    const tags = r.store.concepts.map((_, t) => t).filter((t) => r.store.clauses[t] === i);
    console.log(`  ${i} s${c.sentence}${c.isReported ? " REP" : ""}${c.isWarned ? " WARN" : ""}${c.refuses ? " REF" : ""}${c.declines ? " DECL" : ""}${c.isCase ? " CASE" : ""}${c.isQuestion ? " ?" : ""} neg[${c.negators}] | ${words}`);
    const names = r.concepts();
    const seen = new Map<string,string[]>();
    for (const n of names) for (const t of r.tags(n)) if (t.clause === i) seen.set(`${t.start}`, [...(seen.get(`${t.start}`) ?? []), `${n}:${r.clean.slice(t.start, t.end)}${t.reads ? `(${t.reads})` : ""}${r.isDenied(t) ? "!" : ""}`]);
    console.log("      " + [...seen.entries()].sort((a, b) => Number(a[0]) - Number(b[0])).map(([, v]) => v.join(" ")).join("  "));
  }
}
