import type { DetectContext, LinkDetection } from "./detection.js";
import { detectEmails } from "./emails.js";
import { overlapTest, placeholderSpans } from "./hosts-places.js";
import { reversedStretches } from "./hosts-reversed.js";
import { findDocumentLinks } from "./links-document.js";
import { findDotless } from "./links-dotless.js";
import { findEncoded } from "./links-encoded.js";
import { findAppLinks, findNumericHosts, findPlainLinks } from "./links-plain.js";
import { findSpelledLinks } from "./links-spelled.js";
import { sortByStart } from "./order.js";

function findReversed(context: DetectContext): readonly LinkDetection[] {
  const stretches = reversedStretches(context);
  if (stretches.length === 0) return none;
  return stretches.flatMap((stretch) =>
    [...findPlainLinks(stretch.context), ...findSpelledLinks(stretch.context)].map((link) => ({
      ...link,
      start: stretch.original(link.end),
      end: stretch.original(link.start),
      reads: link.reads ?? link.host,
    })),
  );
}

const none: readonly LinkDetection[] = [];

/** The ways in which addresses stand in a text, the plainest first. */
const finders: readonly ((context: DetectContext) => readonly LinkDetection[])[] = [
  findPlainLinks,
  findAppLinks,
  findNumericHosts,
  findSpelledLinks,
  findDotless,
  findEncoded,
  findReversed,
];

/** Keeps the first of those that share text. */
function withoutOverlaps(links: readonly LinkDetection[]): LinkDetection[] {
  let end = 0;
  return [...links]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((link) => {
      if (link.start < end) return false;
      end = link.end;
      return true;
    });
}

/**
 * Finds web addresses: links of the format at their labels, and hosts in the text, plain or disguised. A host in a label is left out
 * where the link leads there anyway; the host of an email address is none.
 */
export const detectLinks: (context: DetectContext) => LinkDetection[] = (context) => {
  const linked = findDocumentLinks(context);
  const written: LinkDetection[] = [];
  for (const find of finders) for (const link of find(context)) written.push(link);
  if (written.length === 0) return sortByStart(linked);
  const isOpaque = overlapTest(placeholderSpans(context));
  const isMail = overlapTest(detectEmails(context).filter((email) => email.documentLink === null));
  const targets = new Map<string, LinkDetection[]>();
  for (const link of linked) {
    const links = targets.get(link.domain);
    if (links === undefined) targets.set(link.domain, [link]);
    else links.push(link);
  }
  const labels = new Map([...targets].map(([domain, links]) => [domain, overlapTest(links)]));
  const shown = withoutOverlaps(written).filter((link) => {
    // Of `shop.com/{{id}}` the host is written out; of `{{shop}}.com` it is not.
    const host = { start: link.start, end: Math.min(link.end, link.start + link.host.length) };
    return !isOpaque(host) && !isMail(host) && labels.get(link.domain)?.(link) !== true;
  });
  return sortByStart([...linked, ...shown]);
};
