import type { DetectContext, LinkDetection } from "./detection.js";
import { readHost, unmaskHost } from "./hosts.js";

/** Schemes that open no address: mail and telephone have detectors of their own, the others lead nowhere. */
const notLinks: ReadonlySet<string> = new Set([
  "about",
  "blob",
  "callto",
  "cid",
  "data",
  "fax",
  "file",
  "javascript",
  "mailto",
  "sms",
  "smsto",
  "tel",
  "vbscript",
]);

type Target = Pick<LinkDetection, "scheme" | "host" | "domain" | "isMasked">;

/** Scheme and host of a target as a browser reads it; `null` where it stays on the page or names no host. */
function readTarget(href: string): Target | null {
  // Browsers drop tabs and line ends in a target, and take a backslash for a slash.
  const typed = href
    .replace(/[\t\r\n]/g, "")
    .trim()
    .slice(0, 2048)
    .replaceAll("\\", "/");
  // A target all in codes, `https%3A%2F%2F…`, is no page of this one.
  const target = !typed.includes("/") && /%2f/i.test(typed) ? decode(typed) : typed;
  const [, named, authority = ""] = /^(?:([a-z][a-z0-9+.-]{0,30}):)?(?:\/\/)?([^/?#\s]{1,512})/i.exec(target) ?? [];
  const scheme = named?.toLowerCase() ?? null;
  const hasSlashes = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\//i.test(target);
  if (scheme !== null && notLinks.has(scheme)) return null;
  // A letter and its mark are one letter of a host, however they are written.
  const written = decode(authority.slice(authority.lastIndexOf("@") + 1))
    .normalize("NFKC")
    .replace(/:\d{0,5}$/, "")
    .replace(/\.$/, "");
  const host = readHost(written);
  if (host !== null) {
    // Without slashes it is a file of the page (`manual.pdf`), unless it begins as people write addresses.
    if (
      !hasSlashes &&
      scheme === null &&
      !/^www\./i.test(written) &&
      !(host.isKnown && target.includes("/")) &&
      !/\.(?:com|net|org|[a-z]{2})$/i.test(written)
    )
      return null;
    const isMasked = unmaskHost(written.toLowerCase()) !== written.toLowerCase();
    return { scheme, host: host.name, domain: host.domain, ...(isMasked ? { isMasked } : {}) };
  }
  // whatsapp://send, weixin://dl: an app instead of a host.
  if (scheme === null || !hasSlashes || scheme === "http" || scheme === "https" || !/^[a-z][a-z0-9-]{0,62}$/i.test(written)) return null;
  return { scheme, host: written.toLowerCase(), domain: written.toLowerCase() };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Links that the format makes, each at its label. */
export function findDocumentLinks({ document, fromDocument }: DetectContext): LinkDetection[] {
  return document.links.flatMap(({ href, label }, documentLink) => {
    const target = readTarget(href);
    if (target === null) return [];
    return [
      {
        kind: "link" as const,
        start: fromDocument(label.start),
        end: fromDocument(label.end),
        strength: "strong" as const,
        ...target,
        href,
        documentLink,
      },
    ];
  });
}
