import type { LinkDetection } from "../../detect/detection.js";
import { isWithin } from "../../detect/hosts.js";
import type { Range } from "../../diagnostic.js";
import type { RuleContext } from "../../rule.js";

/** The links of a message. */
export function linksOf({ reading }: Pick<RuleContext<unknown>, "reading">): LinkDetection[] {
  return reading.detections.filter((detection): detection is LinkDetection => detection.kind === "link");
}

/** Whether a link leads to one of these hosts, or below one. One that only looks like it, `еbay.com` with a Cyrillic letter, leads elsewhere. */
export function leadsTo(link: LinkDetection, hosts: readonly string[]): boolean {
  return link.isMasked !== true && isWithin(link.host, hosts);
}

/** Whether a link stays on the platform. */
export function isOwn(link: LinkDetection, { platform }: Pick<RuleContext<unknown>, "platform">): boolean {
  return leadsTo(link, platform.hosts);
}

/** Where a link leads off: its target as written, for a label says little. */
export function placeOf(link: LinkDetection, { document, reading }: Pick<RuleContext<unknown>, "document" | "reading">): Range {
  const written = link.documentLink === null ? undefined : document.links[link.documentLink];
  return written?.hrefAt ?? reading.range(link.start, link.end);
}
