import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { maskResult, maskSlice, maskText } from "./mask.js";

describe("maskText", () => {
  it("keeps the shape and nothing else", () => expect(maskText("Jo.Ö@shop-1.example 微信")).toBe("••.•@••••-•.••••••• ••"));
  it("hides an accent with its letter", () => expect(maskText("e\u0301.")).toBe("•."));
});

describe("maskSlice", () => {
  const text = "tel 555-0100 now";
  it("masks what lies in the slice", () =>
    expect(maskSlice(text, { start: 0, end: 16 }, [{ start: 4, end: 12 }])).toBe("tel •••-•••• now"));
  it("masks the part that reaches into the slice", () =>
    expect(maskSlice(text, { start: 6, end: 16 }, [{ start: 4, end: 12 }])).toBe("•-•••• now"));
});

describe("maskResult", () => {
  const text = "Write on WhatsApp 555 0100 today";

  it("masks personal data inside the range of another finding", () => {
    const result = makeResult({ text }, [
      { at: "WhatsApp 555 0100", reads: "whatsapp 5550100" },
      { at: "555 0100", ruleId: "contact/phone-number", evidence: null, message: "“••• ••••” is a phone number." },
    ]);
    const [handle, phone] = maskResult(result).diagnostics;
    expect(handle?.message).toBe("“WhatsApp ••• ••••” leads off the platform. Remove it.");
    expect(handle?.evidence).toBe("WhatsApp ••• ••••");
    expect(handle).not.toHaveProperty("reads");
    expect(phone).toBe(result.diagnostics[1]);
  });

  it("masks the whole quotation where the message shortens it", () => {
    const result = makeResult({ text }, [
      { at: "WhatsApp 555 0100", message: "“WhatsApp 555 … 00” leads off the platform." },
      { at: "555 0100", evidence: null },
    ]);
    expect(maskResult(result).diagnostics[0]?.message).toBe("“•••••••• ••• … ••” leads off the platform.");
  });

  it("finds personal data that the message quotes with other white space", () => {
    const result = makeResult({ text: "WhatsApp 555\n0100" }, [
      { at: "WhatsApp 555\n0100", message: "“WhatsApp 555 0100” leads off the platform." },
      { at: "555\n0100", evidence: null },
    ]);
    expect(maskResult(result).diagnostics[0]?.message).toBe("“WhatsApp ••• ••••” leads off the platform.");
  });

  it("keeps the subject's personal data apart from the text's", () => {
    const result = makeResult({ text: "555 0100", subject: "WhatsApp" }, [
      { at: "555 0100", evidence: null },
      { at: "WhatsApp", field: "subject" },
    ]);
    expect(maskResult(result).diagnostics[1]?.evidence).toBe("WhatsApp");
  });
});
