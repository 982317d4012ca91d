import { createLinter, kinds, type Message, type Preset, type RuleSeverity, rules, SendlintError } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import amazon, { marketplaces } from "./index.js";

type Kind = Pick<Message, "kind"> & Partial<Pick<Message, "channel">>;

/** How severe a rule is for a message, and with which options. */
function settingOf({ rules: base, overrides }: Preset, id: string, { kind, channel = null }: Kind): [RuleSeverity, object] {
  const met = overrides.filter(
    ({ when }) => (!when.kind || when.kind.includes(kind)) && (!when.channel || (channel !== null && when.channel.includes(channel))),
  );
  let severity: RuleSeverity = "off";
  let options: object = {};
  for (const entry of [base[id], ...met.map(({ rules: own }) => own[id])]) {
    if (entry === undefined) continue;
    const [given, named = {}] = typeof entry === "string" ? [entry] : entry;
    [severity, options] = [given, { ...options, ...named }];
  }
  return [severity, options];
}

function idsAt(severity: RuleSeverity, preset: Preset, message: Kind): string[] {
  return Object.keys(preset.rules).filter((id) => settingOf(preset, id, message)[0] === severity);
}

function errorOf(run: () => unknown): SendlintError {
  try {
    run();
  } catch (error) {
    if (error instanceof SendlintError) return error;
    throw error;
  }
  throw new Error("It did not throw.");
}

const recommended = amazon({ marketplace: "amazon.com" });
const strict = amazon({ marketplace: "amazon.com", level: "strict" });

describe("amazon", () => {
  it.each(marketplaces)("makes a preset for $host that core accepts", ({ host, region }) => {
    for (const level of ["recommended", "strict"] as const) {
      const preset = amazon({ marketplace: host, level });
      expect(preset.platform).toMatchObject({ name: "Amazon", id: "amazon", marketplace: host, region });
      expect(() => createLinter({ extends: [preset] })).not.toThrow();
    }
  });

  it.each([
    ["US", "amazon.com"],
    ["www.amazon.com", "amazon.com"],
    ["atvpdkikx0der", "amazon.com"],
    ["uk", "amazon.co.uk"],
    ["https://www.amazon.co.jp/", "amazon.co.jp"],
  ])("takes %j for %s", (marketplace, host) => {
    expect(amazon({ marketplace }).platform.marketplace).toBe(host);
  });

  it("says what is wrong with its options, all at once", () => {
    const error = errorOf(() => amazon({ marketplace: "amazon.dee", level: "stirct" } as never));
    expect(error.code).toBe("invalid-config");
    expect(error.problems.map(({ message }) => message)).toEqual([
      '`amazon({ marketplace })` is "amazon.dee". Did you mean "amazon.de"? Expected "amazon.ae", "amazon.ca", "amazon.co.jp", ' +
        '"amazon.co.uk", "amazon.co.za", "amazon.com", "amazon.com.au", "amazon.com.be", "amazon.com.br", "amazon.com.mx", ' +
        '"amazon.com.tr", "amazon.de", "amazon.eg", "amazon.es", "amazon.fr", "amazon.ie", "amazon.in", "amazon.it", "amazon.nl", ' +
        '"amazon.pl", "amazon.sa", "amazon.se" or "amazon.sg".',
      '`amazon({ level })` is "stirct". Did you mean "strict"? Expected "recommended" or "strict".',
    ]);
  });

  it("assumes a proactive message after the sale unless told otherwise", () => {
    expect(recommended.assume).toEqual({ kind: "proactive", stage: "post-sale" });
    expect(amazon({ marketplace: "amazon.com", kind: "reply" }).assume.kind).toBe("reply");
  });

  it("lets further hosts be linked, over https", () => {
    const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com", allowHosts: ["proof.example"] })] });
    const idsOf = (text: string) => linter.lint({ text, kind: "reply" }).diagnostics.map(({ ruleId }) => ruleId);
    expect(idsOf("Your design: https://my.proof.example/a1")).toEqual([]);
    expect(idsOf("Your design: http://my.proof.example/a1")).toEqual(["links/insecure"]);
    expect(idsOf("Your design: https://other.example/a1")).toEqual(["links/external"]);
  });

  it("makes presets that read a message by its kind", () => {
    const linter = createLinter({ extends: [recommended] });
    const lint = (text: string, kind: Message["kind"]) =>
      linter.lint({ text, kind }).diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    const tracking =
      "Your parcel for order 123-1234567-1234567 is late; where it is now: https://www.ups.com/track?tracknum=1Z999AA10123456784";
    expect(lint(tracking, "reply")).toEqual([]);
    expect(lint(tracking, "proactive")).toEqual(["warn links/external"]);
    expect(lint("Which size do you need, {{name}}?", "template")).toEqual([]);
    expect(lint("Which size do you need, {{name}}?", "reply")).toEqual(["error template/unresolved-placeholder"]);
  });
});

describe("the lines", () => {
  it("name every rule there is and no other", () => {
    expect(Object.keys(recommended.rules)).toEqual(rules.map(({ id }) => id).sort());
  });

  it("give a source for every rule that some message has to keep", () => {
    const withSource = Object.keys(strict.policy);
    const inForce = [recommended, strict].flatMap((preset) =>
      Object.keys(preset.rules).filter((id) =>
        kinds.some((kind) => ([null, "sp-api"] as const).some((channel) => settingOf(preset, id, { kind, channel })[0] !== "off")),
      ),
    );
    expect([...new Set(inForce)].sort()).toEqual(withSource);
  });

  it.each(Object.entries(recommended.policy))("cite a public page for %s", (_, { title, url, year }) => {
    expect(url).toMatch(/^https:\/\/[a-z\d.-]+\.[a-z]+\/[\w./:?=&-]+$/i);
    expect(title).not.toBe("");
    expect(year).toMatch(/^(n\.d\.|20\d\d(\+|–20\d\d)?)$/);
  });

  it("advise, and do not block, on what sources dispute or the policy only adds", () => {
    expect(idsAt("warn", recommended, { kind: "reply" })).toEqual([
      "attachment/type",
      "format/linked-logo",
      "format/missing-alt-text",
      "links/platform-promotion",
      "message/cancel-request",
      "message/important-subject",
      "message/opt-out-link",
      "template/off-platform-placeholder",
    ]);
  });

  it("leave to a reply what only a message of the seller's own start has to keep", () => {
    expect(idsAt("off", recommended, { kind: "reply" })).toEqual([
      "attachment/count",
      "content/length",
      "message/buyer-language",
      "message/confirmation",
      "message/courtesy-only",
      "message/missing-order-id",
      "message/send-window",
      "off-platform/prohibited-term",
    ]);
    expect(idsAt("off", recommended, { kind: "proactive" })).toEqual([
      "attachment/count",
      "content/length",
      "off-platform/prohibited-term",
    ]);
  });

  it("let a template have its placeholders", () => {
    const ids = ["broken-placeholder", "personal-data-placeholder", "unknown-placeholder", "unresolved-placeholder"];
    const severities = (kind: Message["kind"]) => ids.map((id) => settingOf(recommended, `template/${id}`, { kind })[0]);
    expect(severities("template")).toEqual(["error", "error", "error", "off"]);
    expect(severities("reply")).toEqual(["error", "error", "error", "error"]);
  });

  it("hold the Messaging API to its limits", () => {
    const message = { kind: "proactive", channel: "sp-api" } as const;
    expect(settingOf(recommended, "content/length", message)).toEqual(["error", { max: 2000 }]);
    expect(settingOf(recommended, "message/buyer-language", { kind: "reply", channel: "sp-api" })).toEqual(["error", {}]);
  });

  it("are stricter at the level strict, and nowhere laxer", () => {
    const rank = { off: 0, warn: 1, error: 2 };
    const changed = kinds.map((kind) => {
      const ids = Object.keys(strict.rules);
      const steps = ids.map((id) => rank[settingOf(strict, id, { kind })[0]] - rank[settingOf(recommended, id, { kind })[0]]);
      expect(Math.min(...steps)).toBe(0);
      return [kind, ids.filter((_, index) => steps[index] !== 0)];
    });
    const always = ["format/linked-logo", "format/missing-alt-text", "links/platform-promotion", "message/cancel-request"];
    const last = ["off-platform/prohibited-term", "template/off-platform-placeholder"];
    expect(Object.fromEntries(changed)).toEqual({
      reply: [...always, "message/important-subject", "message/opt-out-link", ...last],
      proactive: [...always, ...last],
      template: [...always, "message/important-subject", "message/missing-order-id", "message/opt-out-link", ...last],
    });
    expect(settingOf(strict, "links/external", { kind: "reply" })[1]).toEqual({ allow: [], carriers: "advise" });
    expect(settingOf(strict, "links/external", { kind: "proactive" })[1]).toEqual({ allow: [], carriers: "report" });
  });
});
