import { describe, expect, it } from "vitest";
import { describeValue, joinPath, SendlintError, unknownName, wrongChoice, wrongValue } from "./errors.js";

describe("SendlintError", () => {
  it("says one problem as it is", () => {
    const error = new SendlintError("invalid-config", [wrongValue("language", "5", '"en"')]);
    expect(error.name).toBe("SendlintError");
    expect(error.code).toBe("invalid-config");
    expect(error.message).toBe('`language` is 5. Expected "en".');
    expect(error).toBeInstanceOf(Error);
  });

  it("lists several", () => {
    const problems = [wrongValue("a", "1", "2"), wrongValue("b", "3", "4")];
    expect(new SendlintError("invalid-message", problems).message).toBe(
      "2 problems in the message:\n- `a` is 1. Expected 2.\n- `b` is 3. Expected 4.",
    );
  });
});

describe("unknownName", () => {
  it("offers the near name and a short list", () => {
    expect(unknownName('rules["contact/phone-number"].options.alow', "alow", "option", ["allow", "minDigits"])).toEqual({
      path: 'rules["contact/phone-number"].options.alow',
      given: '"alow"',
      expected: "Options: allow, minDigits.",
      hint: "allow",
      message: '`rules["contact/phone-number"].options.alow` is not an option. Did you mean `allow`? Options: allow, minDigits.',
    });
  });

  it("leaves a long list out where a near name was found", () => {
    const rules = Array.from({ length: 40 }, (_, index) => `family/rule-number-${index}`);
    expect(unknownName('rules["famly/rule-number-7"]', "famly/rule-number-7", "rule", rules).message).toBe(
      '`rules["famly/rule-number-7"]` is not a rule. Did you mean `family/rule-number-7`?',
    );
  });

  it("says that there is nothing to choose", () => {
    expect(unknownName("options.max", "max", "option", []).message).toBe("`options.max` is not an option. There are no options.");
  });
});

describe("wrongChoice", () => {
  it("lists the choices with the nearest first", () => {
    expect(wrongChoice("message.kind", "replay", ["reply", "proactive", "template"]).message).toBe(
      '`message.kind` is "replay". Did you mean "reply"? Expected "reply", "proactive" or "template".',
    );
  });
});

it("says the one choice there is", () => {
  expect(wrongChoice("level", "x", ["strict"]).message).toBe('`level` is "x". Expected "strict".');
});

describe("describeValue", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [1.5, "1.5"],
    [true, "true"],
    ["short", '"short"'],
    ["x".repeat(41), "a string of 41 units"],
    [[], "an array"],
    [{}, "an object"],
    [() => 1, "a function"],
    [1n, "a bigint"],
    [Symbol("s"), "a symbol"],
  ])("%o", (value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });
});

describe("joinPath", () => {
  it("writes paths as code does", () => {
    expect(joinPath("", ["extends", 0, "rules", "links/external"])).toBe('extends[0].rules["links/external"]');
    expect(joinPath("message", ["order", "id"])).toBe("message.order.id");
    expect(joinPath("message", ["k".repeat(50)])).toBe(`message["${"k".repeat(40)}…"]`);
  });
});
