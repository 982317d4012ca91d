import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { readXml } from "../../test/xml.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";

const text = "Hello,\nadd me on WeChat or WhatsApp";

describe("checkstyle", () => {
  it("lists each file once, with its findings", () => {
    const source = { text };
    const reports = [
      { name: "a.txt", platform: "one.example", result: makeResult(source, [{ at: "WeChat" }]), source },
      { name: "b.txt", platform: "one.example", result: makeResult(source, []), source },
      { name: "a.txt", platform: "two.example", result: makeResult(source, [{ at: "WhatsApp", severity: "warn" }]), source },
    ];
    expect(format(reports, { formatter: "checkstyle" })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.txt">
    <error line="2" column="11" severity="error" message="“WeChat” leads off the platform. Remove it. (one.example)" source="sendlint.contact/off-platform"/>
    <error line="2" column="21" severity="warning" message="“WhatsApp” leads off the platform. Remove it. (two.example)" source="sendlint.contact/off-platform"/>
  </file>
  <file name="b.txt">
  </file>
</checkstyle>
`);
  });

  it("is an empty list where there is nothing", async () => {
    expect(await readXml(format([], { formatter: "checkstyle" }))).toMatchObject({ name: "checkstyle", children: [] });
  });

  it("holds hostile text as text", async () => {
    const { children } = await readXml(format([makeHostileReport()], { formatter: "checkstyle" }));
    expect(children.map(({ attributes }) => attributes)).toEqual([{ name: escapeControl(hostileName) }]);
    const visible = escapeControl(hostile);
    const context = `(id ${visible}, ${visible})`;
    expect(children[0]?.children.map(({ name, attributes }) => [name, attributes.severity, attributes.message])).toEqual([
      ["error", "error", `${visible} ${context}`],
      ["error", "warning", `${visible} ${context}`],
      ["error", "error", `Rule content/length: ${visible}. The other rules ran; please report this. ${context}`],
    ]);
  });
});
