import { type Channel, createLinter, type Preset, type RuleSeverity, rules, SendlintError, type Stage, stages } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import ebay, { sites } from "./index.js";

interface Sent {
  readonly stage: Stage;
  readonly channel?: Channel | null;
  readonly kind?: "reply" | "template";
}

/** How severe a rule is for a message, and with which options. */
function settingOf(
  { rules: base, overrides }: Preset,
  id: string,
  { stage, channel = null, kind = "reply" }: Sent,
): [RuleSeverity, object] {
  const met = overrides.filter(
    ({ when }) =>
      (!when.kind || when.kind.includes(kind)) &&
      (!when.stage || when.stage.includes(stage)) &&
      (!when.channel || (channel !== null && when.channel.includes(channel))),
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

function idsAt(severity: RuleSeverity, preset: Preset, message: Sent): string[] {
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

const recommended = ebay({ site: "ebay.com" });
const strict = ebay({ site: "ebay.com", level: "strict" });
const channels = [null, "email", "message-api", "trading-api"] as const;

describe("ebay", () => {
  it.each(sites)("makes a preset for $host that core accepts", ({ host, region }) => {
    for (const level of ["recommended", "strict"] as const) {
      const preset = ebay({ site: host, level });
      expect(preset.platform).toMatchObject({ name: "eBay", id: "ebay", marketplace: host, region });
      expect(() => createLinter({ extends: [preset] })).not.toThrow();
    }
  });

  it.each([
    ["EBAY-US", "ebay.com"],
    ["EBAY_GB", "ebay.co.uk"],
    ["ebay_motors_us", "ebay.com"],
    ["www.cafr.ebay.ca", "cafr.ebay.ca"],
    ["ca", "ebay.ca"],
  ])("takes %j for %s", (site, host) => {
    expect(ebay({ site }).platform.marketplace).toBe(host);
  });

  it("says what is wrong with its options, all at once", () => {
    const error = errorOf(() => ebay({ site: "ebay.co.ku", stage: "presale", sandbox: true } as never));
    expect(error.code).toBe("invalid-config");
    expect(error.problems.map(({ message }) => message)).toEqual([
      "`ebay({ sandbox })` is not an option. Options: site, level, stage, allowHosts.",
      '`ebay({ site })` is "ebay.co.ku". Did you mean "ebay.co.uk"? Expected "befr.ebay.be", "benl.ebay.be", "cafr.ebay.ca", ' +
        '"ebay.at", "ebay.be", "ebay.ca", "ebay.ch", "ebay.co.uk", "ebay.com", "ebay.com.au", "ebay.com.hk", "ebay.com.my", ' +
        '"ebay.com.sg", "ebay.de", "ebay.es", "ebay.fr", "ebay.ie", "ebay.in", "ebay.it", "ebay.nl", "ebay.ph" or "ebay.pl".',
      '`ebay({ stage })` is "presale". Did you mean "pre-sale"? Expected "pre-sale" or "post-sale".',
    ]);
  });

  it("assumes a reply before the sale unless told otherwise", () => {
    expect(recommended.assume).toEqual({ kind: "reply", stage: "pre-sale" });
    expect(ebay({ site: "ebay.com", stage: "post-sale" }).assume.stage).toBe("post-sale");
  });

  it("lets further hosts be linked, over https", () => {
    const linter = createLinter({ extends: [ebay({ site: "ebay.com", allowHosts: ["manual.example"] })] });
    const lint = (text: string) => linter.lint(text).diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(lint("The manual: https://my.manual.example/a1")).toEqual([]);
    expect(lint("The manual: http://my.manual.example/a1")).toEqual(["warn links/insecure"]);
    expect(lint("The manual: https://other.example/a1")).toEqual(["error links/external"]);
  });

  it("makes presets that read a message by its stage, and leave its style alone", () => {
    const linter = createLinter({ extends: [recommended] });
    const lint = (text: string, stage: Stage) =>
      linter.lint({ text, stage }).diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(lint("Printed on the parcel: +1 212 736 5000.", "pre-sale")).toEqual(["error contact/phone-number"]);
    expect(lint("Printed on the parcel: +1 212 736 5000.", "post-sale")).toEqual(["warn contact/phone-number"]);
    expect(lint("Thanks for your order! 🎉\n\n\n\nIt ships today.", "post-sale")).toEqual([]);
  });
});

describe("the lines", () => {
  it("name every rule there is and no other", () => {
    expect(Object.keys(recommended.rules)).toEqual(rules.map(({ id }) => id).sort());
  });

  it("give a source for every rule that some message has to keep", () => {
    const inForce = [recommended, strict].flatMap((preset) =>
      Object.keys(preset.rules).filter((id) =>
        stages.some((stage) => channels.some((channel) => settingOf(preset, id, { stage, channel })[0] !== "off")),
      ),
    );
    expect([...new Set(inForce)].sort()).toEqual(Object.keys(strict.policy));
  });

  it.each(Object.entries(recommended.policy))("cite a public page for %s", (_, { title, url, year }) => {
    expect(url).toMatch(/^https:\/\/[a-z\d.-]+\.[a-z]+\/[\w./:?=&-]+$/i);
    expect(title).not.toBe("");
    expect(year).toMatch(/^(n\.d\.|20\d\d(s|\+|–20\d\ds?)?)$/);
  });

  it("turn on no rule of Amazon's: styling, kinds of messages, bare words", () => {
    const preSale = idsAt("off", recommended, { stage: "pre-sale" });
    expect(preSale.filter((id) => !/^(format|message)\//.test(id))).toEqual([
      "content/length",
      "links/platform-promotion",
      "off-platform/prohibited-term",
      "review/repeat-request",
    ]);
    for (const level of [recommended, strict]) {
      const off = idsAt("off", level, { stage: "post-sale" });
      expect(off.filter((id) => /^(format|message)\//.test(id))).toEqual(
        Object.keys(level.rules).filter((id) => /^(format|message)\//.test(id)),
      );
    }
  });

  it("tell a message after the sale from one before it", () => {
    const always = ["attachment/count", "attachment/size", "links/insecure", "template/off-platform-placeholder"];
    expect(idsAt("warn", recommended, { stage: "pre-sale" })).toEqual(always);
    expect(idsAt("warn", recommended, { stage: "post-sale" }).sort()).toEqual(
      [...always, "contact/phone-number", "privacy/postal-address"].sort(),
    );
    expect(idsAt("warn", strict, { stage: "post-sale" })).toEqual([]);
  });

  it("let a template have its placeholders", () => {
    expect(settingOf(recommended, "template/unresolved-placeholder", { stage: "pre-sale", kind: "template" })[0]).toBe("off");
    expect(settingOf(recommended, "template/unresolved-placeholder", { stage: "pre-sale", kind: "reply" })[0]).toBe("error");
    expect(settingOf(recommended, "template/personal-data-placeholder", { stage: "pre-sale", kind: "template" })[0]).toBe("error");
  });

  it("hold each channel to its limits", () => {
    const setting = (id: string, channel: Channel, stage: Stage = "post-sale") => settingOf(recommended, id, { stage, channel });
    expect(setting("content/length", "trading-api")).toEqual(["error", { max: 2000 }]);
    expect(setting("message/send-window", "trading-api")).toEqual(["error", { days: 90, from: ["createdAt"] }]);
    expect(setting("message/send-window", "trading-api", "pre-sale")[0]).toBe("off");
    expect(setting("attachment/count", "message-api")).toEqual(["error", { max: 5 }]);
    expect(setting("attachment/size", "email")).toEqual(["error", { max: 10_485_760 }]);
    expect(setting("attachment/type", "email")).toEqual([
      "error",
      { allow: ["bmp", "doc", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"] },
    ]);
    expect(setting("content/length", "message-api")[0]).toBe("off");
  });
});
