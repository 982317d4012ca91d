import { matchAt, matchesOf } from "../matches.js";
import { isBridge } from "./cues.js";
import { mailProviders } from "./data/mail-providers.js";
import type { DetectContext, EmailDetection } from "./detection.js";
import { readHost } from "./hosts.js";

/** Providers whose name stands for an address and hardly for anything else. */
const provider = /(?<![@.\p{L}\p{N}-])(gmail|googlemail|hotmail|protonmail|rediffmail|tutanota|ymail)(?![@\p{L}\p{N}-]|\.\p{L})/gu;
/** What a mailbox looks like that is no word: with a figure, a full stop or a line within. Sticky. */
const mailbox = /(?=[a-z0-9._-]{0,40}[a-z][._]?[0-9._])(?=[a-z0-9._-]{4,64})[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?(?![@\p{L}])/uy;
/** What stands between them: `: `, ` is `, ` name is `. Sticky. */
const between = /[\s:=-]{1,3}(?:\p{L}{1,9}[\s:]{1,2}){0,2}/uy;

/** Mailboxes behind the name of their provider: `my gmail is torvald.spares`. */
export function findAtProvider({ folded, glossary }: DetectContext): readonly EmailDetection[] {
  if (!folded.includes("mail") && !folded.includes("tutanota")) return none;
  return matchesOf(provider, folded).flatMap((match): EmailDetection[] => {
    const [name] = match;
    const gap = matchAt(between, folded, match.index + name.length);
    if (gap === null || !isBridge(gap, glossary.set("bridges"))) return [];
    const start = between.lastIndex;
    const written = matchAt(mailbox, folded, start);
    if (written === null || readHost(written)?.isKnown) return [];
    const domain = mailProviders.get(name) ?? `${name}.com`;
    const address = `${written}@${domain}`;
    return [{ kind: "email", start, end: start + written.length, strength: "strong", address, domain, documentLink: null, reads: address }];
  });
}

const none: readonly EmailDetection[] = [];
