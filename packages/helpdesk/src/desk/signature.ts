/** A service whose webhooks can be told from forged ones. */
export type Signer = "chatwoot" | "gorgias" | "help-scout" | "intercom" | "zendesk";

type Hash = "SHA-1" | "SHA-256";

/** How a service signs: an HMAC of the body, with the time before it where it signs one; or no more than a secret in a header. */
type Scheme =
  | { readonly kind: "secret"; readonly header: string }
  | {
      readonly kind: "hmac";
      readonly header: string;
      readonly prefix: string;
      readonly hash: Hash;
      readonly encoding: "base64" | "hex";
      readonly time?: { readonly header: string; readonly unit: "iso" | "seconds"; readonly separator: string };
    };

/**
 * Zendesk: developer.zendesk.com/documentation/webhooks/verifying/ · Help Scout: developer.helpscout.com/webhooks ·
 * Intercom: developers.intercom.com, signed notifications · Chatwoot: as public integrations check it, its own documentation was not read.
 * Gorgias signs nothing: its HTTP integrations send what headers their owner writes, so write one with a secret. (All read November 2026.)
 */
const schemes: Readonly<Record<Signer, Scheme>> = {
  chatwoot: {
    kind: "hmac",
    header: "x-chatwoot-signature",
    prefix: "sha256=",
    hash: "SHA-256",
    encoding: "hex",
    time: { header: "x-chatwoot-timestamp", unit: "seconds", separator: "." },
  },
  gorgias: { kind: "secret", header: "x-sendlint-secret" },
  "help-scout": { kind: "hmac", header: "x-helpscout-signature", prefix: "", hash: "SHA-1", encoding: "base64" },
  intercom: { kind: "hmac", header: "x-hub-signature", prefix: "sha1=", hash: "SHA-1", encoding: "hex" },
  zendesk: {
    kind: "hmac",
    header: "x-zendesk-webhook-signature",
    prefix: "",
    hash: "SHA-256",
    encoding: "base64",
    time: { header: "x-zendesk-webhook-signature-timestamp", unit: "iso", separator: "" },
  },
};

/** A webhook as it came. */
export interface SignedRequest {
  readonly headers: Headers;
  /** The body, byte for byte. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What to check it with. */
export interface SignatureOptions {
  readonly secret: string;
  /** Milliseconds since 1970: nothing here reads a clock by itself. */
  readonly now: number;
  /** How far the signed time may be from now, where a time is signed. Milliseconds; five minutes, unless said. */
  readonly tolerance?: number | undefined;
}

export type SignatureCheck = { readonly ok: true } | { readonly ok: false; readonly because: "missing" | "stale" | "wrong" };

/** Five minutes, in milliseconds. */
const usualTolerance = 300_000;

const encoder = new TextEncoder();

/** @throws {TypeError} when the secret is empty. */
export function checkSecret(secret: unknown): void {
  if (typeof secret !== "string" || secret === "") throw new TypeError("`secret` is empty: every webhook would pass that anybody signs.");
}

/**
 * Checks that a webhook comes from the service that it claims to come from, in time that does not depend on how wrong it is. A service that
 * signs no time can have an old webhook sent again: remember what was done.
 *
 * @throws {TypeError} when the secret is empty.
 */
export async function verifySignature(
  signer: Signer,
  { headers, body }: SignedRequest,
  options: SignatureOptions,
): Promise<SignatureCheck> {
  const { secret, now, tolerance = usualTolerance } = options;
  checkSecret(secret);
  const scheme = schemes[signer];
  const given = headers.get(scheme.header);
  if (given === null || given === "") return { ok: false, because: "missing" };
  if (scheme.kind === "secret") return (await isSame(given, secret)) ? { ok: true } : { ok: false, because: "wrong" };
  const { time } = scheme;
  const stamp = time ? headers.get(time.header) : "";
  if (stamp === null || (time && stamp === "")) return { ok: false, because: "missing" };
  const signature = given.startsWith(scheme.prefix) ? decode(given.slice(scheme.prefix.length), scheme.encoding) : null;
  const signed = join(encoder.encode(stamp + (time?.separator ?? "")), body);
  if (signature === null || !(await verify(scheme.hash, secret, signature, signed))) return { ok: false, because: "wrong" };
  if (!time) return { ok: true };
  const at = time.unit === "iso" ? Date.parse(stamp) : Number(stamp) * 1000;
  // Not a number is in no time.
  return Math.abs(now - at) <= tolerance ? { ok: true } : { ok: false, because: "stale" };
}

async function verify(hash: Hash, secret: string, signature: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash }, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, signature, signed);
}

/** Compares two secrets by their signatures, which is the comparison in constant time that every runtime has. */
async function isSame(given: string, secret: string): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  return crypto.subtle.verify("HMAC", key, await crypto.subtle.sign("HMAC", key, encoder.encode(secret)), encoder.encode(given));
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function decode(text: string, encoding: "base64" | "hex"): Uint8Array<ArrayBuffer> | null {
  if (encoding === "hex") {
    if (!/^(?:[0-9a-f]{2}){1,64}$/i.test(text)) return null;
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  if (!/^[A-Za-z0-9+/]{1,128}={0,2}$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
