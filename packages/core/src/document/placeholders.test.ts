import { describe, expect, it } from "vitest";
import { findPlaceholders, isPlaceholderTag } from "./placeholders.js";
import { readSource } from "./read-source.js";

/** What is found in a text: as written, then ` = name`; `!` marks a broken one, `~` a control block. */
function find(text: string): readonly string[] {
  return findPlaceholders(text).map(
    ({ name, isBroken, isControl, span }) =>
      `${isBroken ? "!" : ""}${isControl ? "~" : ""}${text.slice(span.start, span.end)}${name === "" ? "" : ` = ${name}`}`,
  );
}

describe("twins of a text", () => {
  it("hold the same placeholders in another normal form", () => {
    expect(find("{{re\u0301f}} [PRE\u0301NOM] {%rese\u0301na")).toEqual([
      "{{re\u0301f}} = r\u00e9f",
      "[PRE\u0301NOM] = PR\u00c9NOM",
      "!{%rese\u0301na = res\u00e9na",
    ]);
  });

  it("hold the same name where only the other form is longer than names are", () => {
    const name = `re\u0301${"s".repeat(78)}`;
    expect(find(`{%${name.normalize("NFC")}`)).toHaveLength(1);
    expect(find(`{%${name}`)).toHaveLength(1);
  });

  it("hold no short name that is long only in another normal form", () => {
    expect(find("{\u0065\u0301}")).toEqual(find("{\u00e9}"));
    expect(find("%A\u030a% {A\u030a <A\u030a>")).toEqual(find("%\u00c5% {\u00c5 <\u00c5>"));
    expect(find("{\u1112\u1164\u11b8f}")).toEqual(["{\u1112\u1164\u11b8f} = \ud5bdf"]);
  });

  it("hold the same placeholders with other line breaks", () => {
    expect(find("{%name\r\nHello")).toEqual(["!{%name = name"]);
    expect(find("{%name\nHello")).toEqual(["!{%name = name"]);
  });

  it("hold the same placeholders with a picture behind them", () => {
    expect(find("{%name👍")).toEqual(["!{%name = name"]);
  });
});

describe("veiled placeholders", () => {
  it.each([
    ["Hi ｛｛first_name｝｝, ﹛order_id﹜", ["｛｛first_name｝｝ = first_name", "﹛order_id﹜ = order_id"]],
    ["a ［［buyer_name］］ b", ["［［buyer_name］］ = buyer_name"]],
    ["\u200b{{ticket.ph\u200bone}} b", ["{{ticket.ph\u200bone}} = ticket.phone"]],
    ["[ORD\u00adER ID] and {\u2060{name}\u2060}", ["[ORD\u00adER ID] = ORDER ID", "{\u2060{name}\u2060} = name"]],
    ["［重要］ \u200b ", []],
  ])("are found in %j", (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it("are left out of code as plain ones are", () => {
    expect(findPlaceholders("\u200b`[ORDER ID]` [ORDER ID]", [{ start: 1, end: 13 }]).map(({ span }) => span)).toEqual([
      { start: 14, end: 24 },
    ]);
  });
});

describe("braces that are described", () => {
  it.each([
    ["the shirt prints {{ hello.world }} with the double braces", []],
    ["der Aufkleber druckt {{name}} in geschweiften Klammern", []],
    ["the label reads {{order_id}}, please check", ["{{order_id}} = order_id"]],
    ["Hi {{name}}, the braces are in the box", ["{{name}} = name"]],
  ])("are no placeholder: %s", (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe("well-formed placeholders", () => {
  it.each([
    ["Hi {{ first_name }}, {{{raw}}}", ["{{ first_name }} = first_name", "{{{raw}}} = raw"]],
    ['{{ order.date | date: "%b %d" }}', ['{{ order.date | date: "%b %d" }} = order.date']],
    ["{{order.items[0].name}}", ["{{order.items[0].name}} = order.items[0].name"]],
    ["{%customer.firstName,fallback=there%}", ["{%customer.firstName,fallback=there%} = customer.firstName"]],
    ["<%= name %> <% if x %>", ["<%= name %> = name", "~<% if x %>"]],
    [
      "{NAME} {ITEM#} {TOTAL$} {!Contact.Name}",
      ["{NAME} = NAME", "{ITEM#} = ITEM#", "{TOTAL$} = TOTAL$", "{!Contact.Name} = Contact.Name"],
    ],
    ["sales{at}lumora{dot}com {at}", ["{at} = at"]],
    ["{customer name} {ORDER ID}", ["{customer name} = customer name", "{ORDER ID} = ORDER ID"]],
    ["[[buyer-name]] ${agent} %%name%%", ["[[buyer-name]] = buyer-name", "${agent} = agent", "%%name%% = name"]],
    ["##name## #order_id# *|FNAME|*", ["##name## = name", "#order_id# = order_id", "*|FNAME|* = FNAME"]],
    ["<<name>> <ORDER NUMBER> «FirstName»", ["<<name>> = name", "<ORDER NUMBER> = ORDER NUMBER", "«FirstName» = FirstName"]],
    ["Dear %NAME% of __CITY__", ["%NAME% = NAME", "__CITY__ = CITY"]],
    ["LISTING_TITLE has sold", ["LISTING_TITLE = LISTING_TITLE"]],
    ["(insert name here)", ["(insert name here) = insert name here"]],
    ["{Hi|Hello} there", ["{Hi|Hello} = Hi|Hello"]],
    ["{n, plural, one {a {x}} other {#}}, {day, date, short}", ["{n, plural, one {a {x}} other {#}} = n", "{day, date, short} = day"]],
  ])("finds those of %j", (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    "[NAME]",
    "[ORDER ID]",
    "[LASTNAME]",
    "[TRACKING NO.]",
    "[WAREHOUSE]",
    "[Buyer Name]",
    "[first_name]",
    "[order id]",
    "[Prénom Agent]",
    "[Kundenname]",
    "[nombre del cliente]",
    "[your name here]",
    "[姓名]",
    "[客户姓名]",
    "【氏名】",
  ])("takes %s for a field", (text) => {
    expect(find(`Dear ${text},`)).toEqual([`${text} = ${text.slice(1, -1)}`]);
  });
});

describe("blanks", () => {
  it.each([
    ["Dear XXX, order XXXX", ["XXX", "XXXX"]],
    ["refund of XXX € on ____", ["XXX", "____"]],
    ["your order number is xxx", ["xxx"]],
    ["by XX/XX/XXXX", ["XX/XX/XXXX"]],
    ["order XXX-XXXXXXX-XXXXXXX", ["XXX-XXXXXXX-XXXXXXX"]],
    ["尊敬的XX先生，订单号XXXX", ["XX", "XXXX"]],
    ["您訂購的[商品名稱]與[訂單號]", ["[商品名稱] = 商品名稱", "[訂單號] = 訂單號"]],
    ["【氏名】様、亲爱的【姓名】，您好", ["【氏名】 = 氏名", "【姓名】 = 姓名"]],
    ["＜お客様名＞様、A＜B＞Cの順", ["＜お客様名＞ = お客様名"]],
    ["尊敬的【买家姓名】：您好", ["【买家姓名】 = 买家姓名"]],
    ["Beste [klantnaam], مرحباً [اسم العميل]", ["[klantnaam] = klantnaam", "[اسم العميل] = اسم العميل"]],
    ["○○様、株式会社△△の□□です。（　　）●月●日", ["○○", "△△", "□□", "（　　）", "●月●日"]],
  ])("are found in %j", (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe("broken placeholders", () => {
  it.each([
    ["from {{warehouse} today", ["!{{warehouse} = warehouse"]],
    ["Hi {name}} and {{ name", ["!{name}} = name", "!{{ name = name"]],
    ["[[name] and [name]]", ["![[name] = name", "![name]] = name"]],
    ["Mrs. [LASTNAME, your order", ["![LASTNAME = LASTNAME"]],
    ["Hi {FIRST_NAME, thanks", ["!{FIRST_NAME = FIRST_NAME"]],
    ["{NAME] {{ }}", ["!{NAME] = NAME", "!{{ }}"]],
    ["{%name}", ["!{%name} = name"]],
    ["{n, plural, one {a parcel}", ["!{n, plural, = n"]],
  ])("are found in %j", (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it("are blocks without their other half", () => {
    expect(find("{% if x %}a{% else %}b{% endif %} {{#each y}}{{this}}{{/each}} {{! note }} {{> part }}")).toEqual([
      "~{% if x %}",
      "~{% else %}",
      "~{% endif %}",
      "~{{#each y}}",
      "{{this}} = this",
      "~{{/each}}",
      "~{{! note }}",
      "~{{> part }}",
    ]);
    expect(find("{% if x %} {{#if}}{{#each}}{{/if}} {{/with}}")).toEqual([
      "!~{% if x %}",
      "~{{#if}}",
      "!~{{#each}}",
      "~{{/if}}",
      "!~{{/with}}",
    ]);
  });
});

describe("innocent signs", () => {
  it.each([
    'body{color:red} {"a":{"b":1}} {0.5–1} {a, b} {x} { }',
    "50% off, 20%-30%, 100%COTTON%, https://a.example/%E2%80%99b%20c",
    "[x] [ ] [1] [sic] [Front] [4.2] [A-12] [B0ABCD1234] [2 pack] [GMT] [FAQ]",
    "[NEW] [Important] [UK] [XL] [address removed] [the seller] [Order placed on 5 May]",
    "Press [MENU] or the [SELECT] key; press [CHANNEL]; engraving: [LUNA]",
    "[NAME](https://a.example) [link](x)",
    "the XXX one, XXXX beer, the XXX across the jug, [READ] in the title, [RARE]",
    "XXX-200, XXL, XX-Large, xXx, size XXX, Super Bowl XXX, card XXXX-1234, XXXX XXXX 1234",
    "the XXX on the hem is the maker's mark",
    "the XXX wool is too coarse, the gauge shows XXX, [LABEL] picture, [size tag] photo",
    "Love, Anna XXX",
    'the "XXX" on the dial',
    "the XXX on the sleeve, this XXXX under the cap",
    "【商品名】マグカップ",
    "Thanks! xxx Isla",
    "C# F# #1 #tag #a#b x_x >_< :-{ ;-] :[ <3 a < b > c <b>d</b> <BR>",
    "snake___case MAX_LOAD ORDER_FORM.pdf IMG_2044.jpg",
    "« Mon eBay » «Pedido» «WhatsApp»",
    "(your order) (add a photo) 5×5 二〇〇五年",
    "【商品名】ステンレスボトル 【重要】 【订单号】114-1234567-1234567",
    "________________________",
  ])("are left alone in %j", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("in a document", () => {
  const placeholdersOf = (format: "html" | "markdown", source: string): readonly string[] =>
    readSource(format, source).placeholders.map(({ at }) => source.slice(at.start, at.end));

  it("are found in the visible text and in targets, with their place in the source", () => {
    expect(
      placeholdersOf("html", '<p>Hi {{<b>na</b>me}} <a href="https://a.example/?o=&#123;{id}}&n=%20name%20">x</a> <img src="{{pic}}">'),
    ).toEqual(["{{<b>na</b>me}}", "&#123;{id}}", "{{pic}}"]);
    expect(placeholdersOf("markdown", "{{first\\_name}} [x](https://a.example/?a={{asin}})")).toEqual(["{{first\\_name}}", "{{asin}}"]);
  });

  it("need an unmistakable notation in code", () => {
    expect(placeholdersOf("markdown", "`{{order.id}}` and `{name} [NAME] ${x} XXX` and {name}")).toEqual(["{{order.id}}", "{name}"]);
  });
});

describe("isPlaceholderTag", () => {
  it("tells fields from elements", () => {
    expect(isPlaceholderTag("<YEAR>", " ", " ")).toBe(true);
    expect(isPlaceholderTag("<name>", "<", ">")).toBe(true);
    expect(isPlaceholderTag("<o:p>", " ", " ")).toBe(false);
    expect(isPlaceholderTag('<attribute key="user.name">', " ", " ")).toBe(false);
  });
});

describe("what a notation and its signs make of a placeholder", () => {
  it.each([
    ["{{^}}", ["~{{^}}"]],
    ["{{^a}}x{{/a}}", ["~{{^a}}", "~{{/a}}"]],
    ["{{/a}}", ["!~{{/a}}"]],
    ["{{#a}}{{#b}}{{/a}}", ["~{{#a}}", "!~{{#b}}", "~{{/a}}"]],
    ["{{>x}} {{!c}} {{else}} {{&raw}}", ["~{{>x}}", "~{{!c}}", "~{{else}}", "{{&raw}} = raw"]],
    ["{{a|b}}", ["{{a|b}} = a"]],
    ["{{#if a}}", ["!~{{#if a}}"]],
    ["{% echo a %}", ["~{% echo a %}"]],
    ["{% endif %}", ["!~{% endif %}"]],
    ["{%- if a -%}x{%- endif -%}", ["~{%- if a -%}", "~{%- endif -%}"]],
    ["{% assign a = 'b' %}", ["~{% assign a = 'b' %}"]],
    ["{% %}", ["{% %}"]],
    ["{{ }}", ["!{{ }}"]],
    ["%%a%%", ["%%a%% = a"]],
    ["#a#", []],
    ["[[a]]", ["[[a]] = a"]],
    ["{a}", []],
    ["%1$s", []],
    ["XXX", []],
    ["size XXX", []],
    ["Ab%4E%2", []],
    ["a%20b%", []],
    ["%FIRST_NAME%", ["%FIRST_NAME% = FIRST_NAME"]],
    ["100%ab%", []],
    ["<%= a %>", ["<%= a %> = a"]],
    ["${a}", ["${a} = a"]],
    ["{0}", []],
    ["{a, plural, one {b} other {c}}", ["{a, plural, one {b} other {c}} = a"]],
    ["{#if a}{/if}", []],
  ])("%j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
