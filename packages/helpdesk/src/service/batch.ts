import { type Refused, refuseEntry } from "./answer.js";
import { Refusal } from "./refusal.js";
import type { Answer, Work } from "./work.js";

/** Messages that go to the work together: fewer cost more to hand over, more keep others waiting. */
const partSize = 16;

/** Parts of a batch that are under way at once, so that other requests have their turn between them. */
const lanes = 4;

/**
 * Answers a batch, part by part. A part that fails is refused, entry by entry; the others have their results.
 *
 * @param left milliseconds until the whole batch is to be done
 */
export async function answerBatch(entries: readonly unknown[], work: Work, left: () => number): Promise<Answer> {
  const parts: (readonly unknown[])[] = [];
  for (let at = 0; at < entries.length; at += partSize) parts.push(entries.slice(at, at + partSize));
  const answers: Answer[] = [];
  const waiting = parts.entries();
  const run = async (): Promise<void> => {
    for (const [index, part] of waiting) answers[index] = await answerPart(part, work, left());
  };
  await Promise.all(Array.from({ length: lanes }, run));
  return {
    status: 200,
    json: `{"results":[${answers.map(({ json }) => json).join(",")}]}`,
    code: null,
    messages: answers.flatMap(({ messages }) => messages),
  };
}

async function answerPart(entries: readonly unknown[], work: Work, limit: number): Promise<Answer> {
  try {
    return await work({ kind: "batch", entries }, limit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused: Refused[] = entries.map((entry) => refuseEntry(entry, error));
    return {
      status: 200,
      json: refused.map((entry) => JSON.stringify(entry)).join(","),
      code: null,
      messages: refused.map(() => "failed"),
    };
  }
}
