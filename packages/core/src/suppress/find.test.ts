import { describe, expect, it } from "vitest";
import { findDirectives } from "../full.js";
import type { Format } from "../message.js";

const found = (format: Format, text: string): readonly string[] =>
  findDirectives({ text, format }).map(({ start, end, rules, rulesAt }) => {
    expect(text.slice(rulesAt.start, rulesAt.end).split(/[, ]+/).filter(Boolean)).toEqual(rules);
    return text.slice(start, end);
  });

describe("findDirectives", () => {
  it.each<[Format, string, readonly string[]]>([
    ["html", "<p>a</p><!-- sendlint-disable a/b, c/d -- x --><p>", ["<!-- sendlint-disable a/b, c/d -- x -->"]],
    ["markdown", "a\n<!-- sendlint-disable-next-line a/b -->\nb", ["<!-- sendlint-disable-next-line a/b -->"]],
    ["markdown", "a\n\n[//]: # (sendlint-disable a/b)\n\nb", ["[//]: # (sendlint-disable a/b)"]],
    ["markdown", "`<!-- sendlint-disable -->`\n\n    <!-- sendlint-disable -->", []],
    ["text", "<!-- sendlint-disable -->", []],
    ["text", "{% comment %} sendlint-disable a/b {% endcomment %}x", ["{% comment %} sendlint-disable a/b {% endcomment %}"]],
    ["html", "{% # sendlint-disable a/b %}{%-# sendlint-enable a/b -%}", ["{% # sendlint-disable a/b %}", "{%-# sendlint-enable a/b -%}"]],
    ["html", "<p>{{! sendlint-disable-line a/b -- x }}</p>", ["{{! sendlint-disable-line a/b -- x }}"]],
    ["text", "{{!-- sendlint-disable a/b -- x --}}{#sendlint-enable#}", ["{{!-- sendlint-disable a/b -- x --}}", "{#sendlint-enable#}"]],
    ["text", "sendlint-disable", []],
  ])("finds those of %s %j", (format, text, directives) => expect(found(format, text)).toEqual(directives));
});
