import { type Work, type WorkOptions, warmUp } from "@sendlint/helpdesk/service";

/** Milliseconds for a sentence. */
const limit = 60_000;

/** Compiles rules and words, so that no caller waits for it. */
export function warmUpWork(work: Work, fallback: WorkOptions["fallback"]): Promise<void> {
  return warmUp(
    (message, { platform, place: marketplace }) => {
      const body = new TextEncoder().encode(JSON.stringify({ platform, marketplace, ...message }));
      return work({ kind: "decide", body }, limit);
    },
    fallback ? [fallback] : undefined,
  );
}
