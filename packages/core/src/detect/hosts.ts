import { lookalikes } from "./data/lookalikes.js";
import { localSuffixes } from "./data/suffixes.js";
import { readRegistration } from "./hosts-suffix.js";

/** A host that exists in the public name space, by its form: nothing is looked up. */
export interface Host {
  /** Lower case, without `www.`. */
  readonly name: string;
  /** Registrable domain, or the host itself where there is none (an IP address). */
  readonly domain: string;
  /** Last label: `"com"`, `"uk"`; `""` for an IP address. */
  readonly suffix: string;
  /** The suffix is in the public suffix list, or is the one kept free for examples. */
  readonly isKnown: boolean;
  readonly isIp: boolean;
}

const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const noSuffix = /[\d_]/;
const label = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;
/** A host in ASCII, and what no label may be: empty, too long, beginning or ending with a hyphen. */
const plain = /^[a-z0-9_.-]{1,253}$/;
const misshapen = /^[.-]|\.[.-]|-\.|[.-]$|[^.]{64}/;
const longestHost = 253;

/** Replaces letters of other scripts in a label that passes for Latin. A label wholly in one script is left as it is. */
function unmask(part: string): string {
  let latin = "";
  let other = 0;
  for (const letter of part) {
    const twin = lookalikes.get(letter);
    if (twin !== undefined) other++;
    else if (letter > "\u007f") return part;
    latin += twin ?? letter;
  }
  return other === 0 ? part : latin;
}

/** Replaces look-alike letters in a host, label by label; a name in an honest script of its own stays. */
export function unmaskHost(host: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
  if (/^[\x00-\x7f]*$/.test(host)) return host;
  const labels = host.split(".");
  const latin = labels.map(unmask);
  // A wholly Cyrillic label before a Cyrillic ending is a name, not a mask.
  return readRegistration(host).isKnown && !/[a-z]/.test(host.slice(0, host.lastIndexOf("."))) ? host : latin.join(".");
}

/** Private, loopback, link-local and unspecified IPv4 addresses. */
function isPrivateAddress(octets: readonly number[]): boolean {
  const [a = 0, b = 0] = octets;
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    a >= 224
  );
}

/**
 * Reads a written host (no scheme, no port). `null` where it cannot be one: a single label, a label that no host may have,
 * an address of a private network, a name such as `printer.local`.
 */
export function readHost(written: string): Host | null {
  if (written.length > longestHost || !written.includes(".")) return null;
  const lower = unmaskHost(written.toLowerCase()).replace(/\.c0m$/, ".com");
  const name = lower.startsWith("www.") && lower.indexOf(".", 4) > 0 ? lower.slice(4) : lower;
  if (ipv4.test(name)) {
    const octets = name.split(".").map(Number);
    if (octets.some((octet) => octet > 255) || isPrivateAddress(octets)) return null;
    return { name, domain: name, suffix: "", isKnown: true, isIp: true };
  }
  const suffix = name.slice(name.lastIndexOf(".") + 1);
  if (suffix.length < 2 || (!suffix.startsWith("xn--") && noSuffix.test(suffix)) || localSuffixes.has(suffix)) return null;
  if (plain.test(name) ? misshapen.test(name) : !name.split(".").every((part) => label.test(part))) return null;
  const { domain, isKnown } = readRegistration(name);
  if (domain === null) return null;
  return { name, domain, suffix, isKnown: isKnown || suffix === "example", isIp: false };
}

/** Lists of hosts as sets: a list is asked about many times. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a host is one of these hosts or stands below one. */
export function isWithin(host: string, hosts: readonly string[]): boolean {
  let set = sets.get(hosts);
  if (set === undefined) {
    set = new Set(hosts);
    sets.set(hosts, set);
  }
  if (set.has(host)) return true;
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) if (set.has(host.slice(dot + 1))) return true;
  return false;
}
