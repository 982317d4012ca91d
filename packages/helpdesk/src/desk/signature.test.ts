import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Signer, verifySignature } from "./signature.js";

const secret = "a secret of the shop";
const body = '{"text":"Grüße 👍"}';
const now = Date.parse("2026-11-02T09:30:00Z");
const seconds = String(now / 1000);
const iso = "2026-11-02T09:30:00Z";
const hmac = (hash: string, text: string, encoding: "base64" | "hex") => createHmac(hash, secret).update(text).digest(encoding);

/** The headers of a genuine webhook. */
const genuine: Readonly<Record<Signer, Readonly<Record<string, string>>>> = {
  chatwoot: { "X-Chatwoot-Signature": `sha256=${hmac("sha256", `${seconds}.${body}`, "hex")}`, "X-Chatwoot-Timestamp": seconds },
  gorgias: { "X-Sendlint-Secret": secret },
  "help-scout": { "X-HelpScout-Signature": hmac("sha1", body, "base64") },
  intercom: { "X-Hub-Signature": `sha1=${hmac("sha1", body, "hex")}` },
  zendesk: { "X-Zendesk-Webhook-Signature": hmac("sha256", iso + body, "base64"), "X-Zendesk-Webhook-Signature-Timestamp": iso },
};
const signers = Object.keys(genuine) as Signer[];
const timed: readonly Signer[] = ["chatwoot", "zendesk"];

function check(signer: Signer, headers: Readonly<Record<string, string>>, more: { body?: string; now?: number; secret?: string } = {}) {
  const given = { headers: new Headers(headers), body: new TextEncoder().encode(more.body ?? body) };
  return verifySignature(signer, given, { secret: more.secret ?? secret, now: more.now ?? now });
}

describe.each(signers)("verifySignature for %s", (signer) => {
  const headers = genuine[signer];
  const [name = ""] = Object.keys(headers);
  const value = headers[name] ?? "";

  it("takes a genuine webhook", async () => expect(await check(signer, headers)).toEqual({ ok: true }));

  it("misses a signature", async () => {
    expect(await check(signer, {})).toEqual({ ok: false, because: "missing" });
    expect(await check(signer, { ...headers, [name]: "" })).toEqual({ ok: false, because: "missing" });
  });

  it.each([
    ["another", value.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["a shorter", value.slice(0, -2)],
    ["a longer", `${value}00`],
    ["no", "sha256="],
    ["a strange", "💥".normalize().replace(/./gu, "%")],
  ])("refuses %s signature", async (_, given) => {
    expect(await check(signer, { ...headers, [name]: given })).toEqual({ ok: false, because: "wrong" });
  });

  it("refuses what another secret signed", async () => {
    expect(await check(signer, headers, { secret: "another" })).toEqual({ ok: false, because: "wrong" });
  });

  it("has no use for an empty secret", async () => {
    await expect(check(signer, headers, { secret: "" })).rejects.toThrow(TypeError);
  });
});

it.each(signers.filter((signer) => signer !== "gorgias"))("verifySignature for %s refuses a changed body", async (signer) => {
  expect(await check(signer, genuine[signer], { body: `${body} ` })).toEqual({ ok: false, because: "wrong" });
});

describe.each(timed)("verifySignature for %s", (signer) => {
  const minute = 60_000;
  it.each([
    ["five minutes old", 5 * minute, { ok: true }],
    ["older", 5 * minute + 1, { ok: false, because: "stale" }],
    ["from the future", -5 * minute - 1, { ok: false, because: "stale" }],
  ])("looks at the time of what is %s", async (_, later, expected) => {
    expect(await check(signer, genuine[signer], { now: now + later })).toEqual(expected);
  });

  it("needs the time", async () => {
    const [name = ""] = Object.keys(genuine[signer]);
    expect(await check(signer, { [name]: genuine[signer][name] ?? "" })).toEqual({ ok: false, because: "missing" });
  });
});
