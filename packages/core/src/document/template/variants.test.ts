import { describe, expect, it } from "vitest";
import { readVariants } from "./variants.js";

const textsOf = (template: string): readonly string[] => readVariants(template).map(({ text }) => text);

describe("a template without conditions", () => {
  it.each(["", "Hi", "Hi {{name}}, {x} { y }", "Hi {{ first_name }}", "{{{raw}}} {%customer.firstName%}"])(
    "prints %j as it stands",
    (template) => {
      expect(textsOf(template)).toEqual([template]);
    },
  );
});

describe("Liquid", () => {
  it.each([
    ["a{% if x %}b{% else %}c{% endif %}d", ["abd", "acd"]],
    ["a{% if x %}b{% endif %}d", ["abd", "ad"]],
    ["{% unless x %}b{% endunless %}", ["b", ""]],
    ["{% if x %}1{% elsif y %}2{% else %}3{% endif %}", ["1", "2", "3"]],
    ["{% case x %} no {% when 'a' %}A{% when 'b' %}B{% endcase %}", ["A", "B", ""]],
    ["{% for i in x %}- {{ i }} {% else %}none{% endfor %}", ["- {{ i }} ", "none"]],
    ["{% if x %}1{% endif %} {% if y %}2{% else %}3{% endif %}", ["1 2", " 3"]],
    ["{% if x %}a{% if y %}b{% else %}c{% endif %}{% else %}d{% endif %}", ["ab", "ac", "d"]],
    ["a {%- if x -%} b {%- endif %} c", ["ab c", "a c"]],
    ["a{% comment %}b {% if x %}{{ c }}{% endcomment %}d{# e #}", ["ad"]],
    ["{% raw %}{{ x }}{% if %}{% endraw %}", ["{{ x }}{% if %}"]],
    ["{% capture x %}a{% endcapture %}{% block b %}c{% endblock %}", ["ac"]],
    ["{% render 'x' %}a{% include 'y' %}", ["a"]],
    ["{% if a\n  and b %}c{% endif %}", ["c", ""]],
    ["{{ x | replace: '<b>', '' }}!", ["{{x}}!"]],
    ["{% echo x %}", ["{{x}}"]],
    ["a{% %}b{{ }}c{{^}}", ["a{% %}b{{ }}c{{^}}"]],
    ["Hi {{ name | default: 'friend' }}!", ["Hi {{name}}!", "Hi friend!"]],
    ['Hi {{user.name|fallback:"there"}}', ["Hi {{user.name}}", "Hi there"]],
    ["Hi {%customer.firstName,fallback=there%}", ["Hi {%customer.firstName,fallback=there%}", "Hi there"]],
    ['{% assign site = "shop.example" %}See {{ site }}', ["See shop.example"]],
    ["{% if a %}{% assign x = 'A' %}{% else %}{% assign x = 'B' %}{% endif %}{{ x | upcase }}", ["A", "B"]],
    ["{% set x = 'one' | append: ' two' %}{{ x | prepend: 'is ' }}", ["is one two"]],
    ["a {{ 'text' }} b {% echo \"more\" %}", ["a text b more"]],
    ["{{ 'Pay by ' | append: 'card' | upcase | append: \"!\" }}", ["Pay by card!"]],
    ["Hi {{ name | append: ', write us' }}", ["Hi {{name}}, write us"]],
    ["{% cycle 'one', 'two' %}", ["one", "two"]],
    ["a{% cycle b, c %}d", ["ad"]],
    ["{% if x %}a{% comment %}b{% endif %}c{% endcomment %}d{% endif %}", ["ad", ""]],
    ["{% comment %}{% comment %}a{% endcomment %}b", ["b"]],
    ["{% comment %}{{#if x}}a{% endcomment %}b{{/if}}", ["b{{/if}}"]],
    ["{% raw %}{% if x %}a{% endif %}{% endraw %}{% if y %}b{% endif %}", ["{% if x %}a{% endif %}b", "{% if x %}a{% endif %}"]],
    ["a{# b #}c{# d }} %} #}e", ["ace"]],
    ["{% mine %}a{%endmine%}{%  yours %}b{%  endyours %}", ["ab"]],
    ["a {% if x-y %}b{% endif %} {{ c-d | f: '<' }} e", ["a b {{c-d}} e", "a  {{c-d}} e"]],
    ["a {{- b -}} c {%~ if x ~%} d {%+ endif +%} e", ["a{{- b -}}cde", "a{{- b -}}ce"]],
    ["{% if x %}a{% else if y %}b{% endif %}", ["a", "b", ""]],
    ["{% if x %}a{% elsif else %}b{% endif %}", ["a", "b", ""]],
    ["{{ a | replace: '{b', '<' }}", ["{{a}}"]],
    ["{% echo  'a' %} {{ 'an echo of b' }}", ["a an echo of b"]],
    ["{% assign x = 'a' %}{% assign x = 'a' %}{{ x }}", ["a"]],
    ["{% assign x = y %}{{ x }}", ["{{ x }}"]],
    ["{% assign x = 'a' %}{{ x | append }}", ["a"]],
    ["{{ a | | append: 'x' }}{{ 'b' }}", ["{{a}}b"]],
    ["{% set x = 'a' %}{% set x = 'b' %}{% set x = 'c' %}{% set x = 'd' %}{% set x = 'e' %}{{ x }}", ["a", "b", "c", "d"]],
    ["{{ 'mail.hello' | t }}{{ 'now' | date: '%Y' }}", ["{{ 'mail.hello' | t }}{{ 'now' | date: '%Y' }}"]],
  ])("prints the variants of %j", (template, texts) => expect(textsOf(template)).toEqual(texts));
});

describe("Handlebars and Mustache", () => {
  it.each([
    ["a{{#if x}}b{{else}}c{{/if}}d", ["abd", "acd"]],
    ["{{#if x}}1{{else if y}}2{{/if}}", ["1", "2", ""]],
    ["{{#each x}}{{this}}, {{^}}none{{/each}}", ["{{this}}, ", "none"]],
    ["{{^paid}}due{{/paid}}", ["due", ""]],
    ["{{#comment}}a{{#b}}c{{/b}}{{/comment}}", ["ac", "a", ""]],
    ["{{# if x }}a{{/ if }}b", ["ab", "b"]],
    ["{{{ a | replace: '<', '' }}} {{{ 'b' }}}", ["{{a}} b"]],
    ["{{#if x}}a{{ b.else }}c{{ else }}d{{/if}}", ["a{{ b.else }}c", "d"]],
    ["a{{!-- b }} c --}}d{{! e -- }}f", ["adf"]],
    ["a{{~#if x~}} b {{~/if~}} c", ["abc", "ac"]],
    ["a{{! x }}b{{!-- {{y}} --}}c", ["abc"]],
    ["{{#if a}}{{#isEqual b 'c'}}1{{else}}2{{/isEqual}}{{/if}}", ["1", "2", ""]],
  ])("print the variants of %j", (template, texts) => expect(textsOf(template)).toEqual(texts));
});

describe("ICU MessageFormat", () => {
  it.each([
    [
      "You have {n, plural, =0 {no parcels} one {# parcel} other {# parcels}}.",
      ["You have no parcels.", "You have {n} parcel.", "You have {n} parcels."],
    ],
    ["{g, select, male {He} female {She} other {They}} wrote {name}", ["He wrote {name}", "She wrote {name}", "They wrote {name}"]],
    ["{n, selectordinal, offset:1 one {#st} other {{n}th}}", ["{n}st", "{n}th"]],
    ["{a, select, x {1{b, select, y {2} other {3}}} other {4}}", ["12", "13", "4"]],
    ["on {day, date, short} at {t, time}", ["on {day} at {t}"]],
    ["{n, plural, one {it''s '{'one'}' #} other {'#' #}}", ["it's {one} {n}", "# {n}"]],
    ["{n, plural, one {{{name}}} other {{% if x %}a{% else %}b{% endif %}}}", ["{{name}}", "a", "b"]],
  ])("prints the variants of %j", (template, texts) => expect(textsOf(template)).toEqual(texts));
});

describe("what is broken", () => {
  it.each([
    ["a{% if x %}b", ["a{% if x %}b"]],
    ["a{% endif %}b{% else %}", ["a{% endif %}b{% else %}"]],
    ["{{#if x}}a{% endif %}{{/if}}", ["a{% endif %}", ""]],
    ["{% if x %}{{#each y}}a{% endif %}", ["{{#each y}}a", ""]],
    ["{{ a {{ b }}", ["{{ a {{ b }}"]],
    ["{n, select, one {# a} other {b}}", ["# a", "b"]],
    ["{n, plural, one {a}", ["{n, plural, one {a}"]],
    ["{% comment %}a", ["{% comment %}a"]],
    ["x {y}} z", ["x {y}} z"]],
    ["a{# b", ["a{# b"]],
    ['a{% if x == "<" %}b', ['a{% if x == "<" %}b']],
    ["{{#a}}1{{#b}}2{{/a}}3{{/b}}", ["1{{#b}}23{{/b}}", "3{{/b}}"]],
    ["{{#a}}{{#b}}{{#c}}x{{/b}}y{{/a}}", ["{{#c}}xy", "y", ""]],
    ["{{{a b}}} {{ '' }} {{ 'x' }}", ["{{{a b}}} {{ '' }} x"]],
    ["b {a} } {% if x %}c{% endif %}", ["b {a} } c", "b {a} } "]],
    ["one {x} } {n, plural, one {a", ["one {x} } {n, plural, one {a"]],
    ["{n, plural, one {{{ 'a' }} b} other {c}} {{d", ["a b {{d", "c {{d"]],
    ["{n, plural, one {it '{ b} other {c}}", ["{n, plural, one {it '{ b} other {c}}"]],
    ["{n, plural, one {it '# b} other {c}}", ["it '{n} b", "c"]],
  ])("stays text in %j", (template, texts) => expect(textsOf(template)).toEqual(texts));

  it("is read in one go where it is more than anybody writes", () => {
    const many = `{% case x %}${Array.from({ length: 40 }, (_, i) => `{% when ${i} %}w${i}`).join("")}{% endcase %}`;
    expect(textsOf(many)).toEqual([`${Array.from({ length: 40 }, (_, i) => `w${i}\n\n`).join("")}\n\n`]);
  });

  it("is read branch by branch up to that", () => {
    const count = (whens: number) => textsOf(`{% case x %}${"{% when 1 %}w".repeat(whens)}{% endcase %}`).length;
    expect([count(31), count(32)]).toEqual([32, 1]);
  });

  it.each([
    ["blocks", "{% capture x %}", "{% endcapture %}"],
    ["choices", "{n, select, other {", "}}"],
  ])("stays text in %s in more of them than anybody nests", (_, open, close) => {
    const nest = (depth: number, inner: string): string => open.repeat(depth) + inner + close.repeat(depth);
    expect(textsOf(nest(32, "a"))).toEqual(["a"]);
    expect(textsOf(nest(33, "a"))).toEqual([`${open}a${close}`]);
  });

  it("stays text in a tag that is longer than anybody writes", () => {
    const long = (length: number) => `{#${"a".repeat(length)}#}`;
    expect(textsOf(`b${long(2000)}`)).toEqual(["b"]);
    expect(textsOf(`b${long(2001)}`)).toEqual([`b${long(2001)}`]);
  });

  it("costs little", { timeout: 60_000 }, () => {
    for (const piece of [
      "{{#if x}}",
      "{% if x %}",
      "{",
      "{%",
      "{{ x | default: '",
      "{n, plural, one {",
      "{% comment %}",
      "{{name}} ",
      "{% if x %}a{% endif %}",
      "{{ 'x' | append: 'y' | ",
      "{% assign x = 'y",
      "{% cycle 'a', ",
    ]) {
      const template = piece.repeat(200_000 / piece.length);
      const [first] = readVariants(template);
      expect(first?.text.length).toBeLessThanOrEqual(template.length);
    }
    const deep = `${"{% if x %}".repeat(20_000)}a${"{% endif %}".repeat(20_000)}`;
    expect(readVariants(deep)[0]?.text).toContain("{% if x %}a{% endif %}");
  });
});

describe("the map", () => {
  it("leads each printed character to where it is written", () => {
    const template =
      "Hi {% if vip %}dear {{ name | default: 'friend' }}{% else %}you{% endif %}, {n, plural, one {# day} other {# days}}'s";
    for (const { text, map } of readVariants(template)) {
      for (const { index: at, 0: word } of text.matchAll(/[A-Za-z]+/g)) {
        const written = template.slice(map.startOf(at), map.endOf(at + word.length));
        expect(written).toMatch(word === "n" ? /#/ : word);
      }
    }
  });

  it("leads words in quotes to where they are written, and takes them for what is printed", () => {
    const template = "Our shop: {{ 'shop.example' | strip }}, {% cycle 'one', 'two' %}";
    const [first] = readVariants(template);
    const at = first?.text.indexOf("shop.example") ?? -1;
    expect(template.slice(first?.map.startOf(at), first?.map.endOf(at + 12))).toBe("shop.example");
    expect(first?.map.covers(template.indexOf("shop.example"), template.indexOf("shop.example") + 12)).toBe(true);
    const last = first?.text.indexOf("one") ?? -1;
    expect(template.slice(first?.map.startOf(last), first?.map.endOf(last + 3))).toBe("one");
  });

  it("says what is written in one piece", () => {
    const template = "ab{% if x %}cd{% endif %}ef {{ x | y: 'z' }}";
    const [first] = readVariants(template);
    const covers = (part: string) => first?.map.covers(template.indexOf(part), template.indexOf(part) + part.length);
    expect(["ab", "cd", "ef ", "b{% if x %}c", "{{ x | y: 'z' }}"].map(covers)).toEqual([true, true, true, false, false]);
    expect(first?.map.covers(template.length, template.length)).toBe(false);
  });
});
