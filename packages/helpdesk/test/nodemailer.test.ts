import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { createTransport, type Transporter } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGate } from "../src/gate/gate.js";
import { guardMail } from "../src/nodemailer/index.js";
import { bad, clean, expectBlocked, gate } from "./texts.js";

// A real SMTP server of this machine.

const mails: { readonly to: readonly string[]; readonly source: string }[] = [];
let server: SMTPServer;
let folder: string;
let transporter: Transporter;

function connect(): Transporter {
  const { port } = server.server.address() as AddressInfo;
  return createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true }) as Transporter;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sendlint-mail-"));
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  transporter = connect();
  transporter.use("compile", guardMail(gate));
});
afterAll(async () => {
  transporter.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  mails.length = 0;
});

const relay = "x1y2z3@marketplace.amazon.de";
const mail = (more: object) => ({
  from: "shop@shop.example",
  to: relay,
  subject: "Order 028-5550147-3321908",
  ...more,
});
const send = (more: object) => transporter.sendMail(mail(more));
const reply = { facts: () => ({ kind: "reply" as const }) };

/** With the facts that these mails are replies. */
let replies: Transporter;
beforeAll(() => {
  replies = connect();
  replies.use("compile", guardMail(gate, reply));
});
afterAll(() => replies.close());

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("guardMail", () => {
  it("sends a clean mail to a relay address as it was", async () => {
    await replies.sendMail(mail({ text: clean, html: `<p>${clean}</p>` }));
    expect(mails.map(({ to }) => to)).toEqual([[relay]]);
    expect(mails[0]?.source).toContain(clean);
  });

  it.each<[string, object]>([
    ["the text", { text: bad }],
    ["the HTML", { html: `<p>It is faster on <b>Whats</b>App, dear Ottilie.</p>` }],
    ["the text beside clean HTML", { text: bad, html: `<p>${clean}</p>` }],
    ["the HTML beside a clean text", { text: clean, html: `<p>${bad}</p>` }],
    ["a stream", { text: clean, html: Readable.from([Buffer.from(`<p>${bad}</p>`)]) }],
    ["bytes", { text: Buffer.from(bad) }],
    ["an alternative body", { text: clean, alternatives: [{ contentType: "text/html; charset=utf-8", content: `<p>${bad}</p>` }] }],
    ["the subject", { subject: bad, text: clean }],
  ])("stops a bad mail: %s", async (_, more) => {
    const error = await expectBlocked(replies.sendMail(mail(more)));
    expect(error.ruleIds).toContain("contact/off-platform");
    expect(mails).toEqual([]);
  });

  it("reads a part from a file", async () => {
    await expectBlocked(replies.sendMail(mail({ html: { path: write("bad.html", `<p>${bad}</p>`) } })));
    await replies.sendMail(mail({ html: { path: write("clean.html", `<p>${clean}</p>`) } }));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.source).toContain(clean);
  });

  it("sends a stream that it has read", async () => {
    await replies.sendMail(mail({ text: Readable.from([Buffer.from(clean)]) }));
    expect(mails[0]?.source).toContain(clean);
  });

  it.each<[string, object]>([
    ["cc", { to: "dana@shop.example", cc: relay }],
    ["bcc", { to: "dana@shop.example", bcc: { name: "Dana", address: relay } }],
    ["a list", { to: ["dana@shop.example", { name: "D", address: relay }] }],
    ["a list in a string", { to: `dana@shop.example, "Berg, Dana" <${relay}>` }],
    ["a group", { to: { name: "Buyers", group: [{ name: "D", address: relay }] } }],
    ["the envelope", { to: "dana@shop.example", envelope: { from: "shop@shop.example", to: [relay] } }],
    ["a header", { to: "dana@shop.example", headers: { Cc: relay } }],
    ["a header in a list", { to: "dana@shop.example", headers: [{ key: "bcc", value: relay }] }],
  ])("finds a relay address in %s", async (_, more) => {
    await expectBlocked(send({ text: bad, ...more }));
    expect(mails).toEqual([]);
  });

  it("takes the marketplace from the address", async () => {
    const styled = { text: "Your parcel left today 👍" };
    await transporter.sendMail(mail({ ...styled, to: "dana_1@members.ebay.de" }));
    expect((await expectBlocked(replies.sendMail(mail(styled)))).ruleIds).toEqual(["format/emoji"]);
    expect(mails.map(({ to }) => to)).toEqual([["dana_1@members.ebay.de"]]);
  });

  it("takes a mail that names the one before it for an answer", async () => {
    const answer = { text: clean, subject: "Your parcel" };
    expect((await expectBlocked(send(answer))).ruleIds).toContain("message/missing-order-id");
    await send({ ...answer, inReplyTo: "<1@marketplace.amazon.de>" });
    expect(mails).toHaveLength(1);
  });

  it("reads the subject with every part, and tells once what is wrong with it", async () => {
    const both = { text: clean, html: `<p>${clean}</p>` };
    await send(both);
    expect(mails).toHaveLength(1);
    const { diagnostics } = await expectBlocked(send({ ...both, subject: "Order 028-5550147-3321908 👍" }));
    expect(diagnostics.map(({ ruleId, field, part }) => [ruleId, field, part])).toEqual([["format/emoji", "subject", "html"]]);
  });

  it("looks at attachments", async () => {
    const attachments = [{ filename: "discount-coupon.pdf", content: "%PDF" }];
    expect((await expectBlocked(replies.sendMail(mail({ text: clean, attachments })))).ruleIds).toEqual(["attachment/promotional"]);
  });

  it.each<[string, object]>([
    ["a file that is not there", { text: { path: "/nowhere/at/all.txt" } }],
    ["bytes that are no text", { text: Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]) }],
    ["a mail that comes built", { raw: `To: ${relay}\r\n\r\n${clean}` }],
  ])("holds %s, unless errors are allowed", async (_, more) => {
    const error = await expectBlocked(send(more));
    expect(error.decision.failures.map(({ failure }) => failure)).toEqual(["unreadable"]);
    expect(mails).toEqual([]);
  });

  it("sends what it cannot read where errors are allowed", async () => {
    const open = connect();
    open.use("compile", guardMail(createGate({ presets: { amazon, ebay }, policy: { onError: "allow" } }), reply));
    await open.sendMail(mail({ text: Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]) }));
    open.close();
    expect(mails).toHaveLength(1);
  });

  it("lets any other mail pass unread", async () => {
    await send({ to: "dana@shop.example", text: bad });
    await send({ to: "x1y2z3@marketplace.amazon.de.evil.example", text: bad });
    expect(mails).toHaveLength(2);
  });
});
