import type { Format } from "@sendlint/core";

/** A run of a message as its reader sees it, and where it stands in the source: UTF-16 offsets, end exclusive. */
export interface VisibleRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Tags that begin a new line. */
const breaks = /^<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b/i;

/** What a reader sees of a message's source. */
export function readVisible(source: string, format: Format): VisibleRun[] {
  if (format !== "html") return [{ text: source, start: 0, end: source.length }];
  const runs: VisibleRun[] = [];
  for (const { 0: piece, index: start } of source.matchAll(/<[^<>]*>|&#?\w{1,31};|[^<&]+|[<&]/g)) {
    const text = piece.startsWith("<") && piece.length > 1 ? (breaks.test(piece) ? "\n" : "") : decode(piece);
    runs.push({ text, start, end: start + piece.length });
  }
  return runs;
}

function decode(piece: string): string {
  if (!/^&.+;$/.test(piece)) return piece.replaceAll(/\s+/g, " ");
  return new DOMParser().parseFromString(piece, "text/html").body.textContent ?? piece;
}

/** A stretch of a message with the findings that it belongs to, by their index. */
export interface MarkedRun {
  readonly text: string;
  readonly findings: readonly number[];
}

/** Splits what is seen at the findings. A finding in what is not seen, such as the target of a link, is shown as it is written. */
export function markRuns(
  source: string,
  runs: readonly VisibleRun[],
  findings: readonly { readonly start: number; readonly end: number }[],
): MarkedRun[] {
  const cuts = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = runs.flatMap((run) => split(run, cuts));
  const marked = pieces.map(({ text, start, end }): MarkedRun => ({ text, findings: indexesAt(findings, start, end) }));
  const seen = new Set(marked.flatMap((run) => (run.text.trim() === "" ? [] : run.findings)));
  const shown = new Set<number>();
  const told = marked.flatMap((run): MarkedRun[] => {
    const index = run.findings.find((each) => !seen.has(each) && !shown.has(each));
    const finding = index === undefined ? undefined : findings[index];
    if (index === undefined || !finding) return [run];
    shown.add(index);
    return [
      { text: source.slice(finding.start, finding.end), findings: [index] },
      { text: " ", findings: [] },
    ];
  });
  return join(told.filter(({ text }) => text !== ""));
}

/** Cuts a run where findings begin and end. What stands for something else, as a character reference does, stays whole. */
function split(run: VisibleRun, cuts: readonly number[]): VisibleRun[] {
  if (run.text.length !== run.end - run.start) return [run];
  const inside = cuts.filter((cut) => cut > run.start && cut < run.end);
  const bounds = [run.start, ...inside, run.end];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] as number;
    return { text: run.text.slice(start - run.start, end - run.start), start, end };
  });
}

function indexesAt(findings: readonly { readonly start: number; readonly end: number }[], start: number, end: number): number[] {
  return findings.flatMap((finding, index) => (finding.start < end && start < finding.end ? [index] : []));
}

/** Neighbours with the same findings are one. */
function join(runs: readonly MarkedRun[]): MarkedRun[] {
  const joined: { text: string; readonly findings: readonly number[] }[] = [];
  for (const { text, findings } of runs) {
    const last = joined.at(-1);
    if (last && last.findings.join() === findings.join()) last.text += text;
    else joined.push({ text, findings });
  }
  return joined;
}
