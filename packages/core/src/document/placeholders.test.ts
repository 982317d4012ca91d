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
    expect(find("%A\u030a% {A\u030a <A\u030a>")).toEqual([]);
    expect(find("%\u00c5% {\u00c5 <\u00c5>")).toEqual([]);
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
    ["the sticker shows braces: {{name}} in red", []],
    ["the braces {{name}} prints", ["{{name}} = name"]],
    ["it prints\n{{name}} with braces", ["{{name}} = name"]],
    ["it prints {{name}}\nwith braces", ["{{name}} = name"]],
    ["the form shows ____ in brackets", ["____"]],
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

describe("short, long and odd names", () => {
  it.each([
    ["[A] [ABC] [ABCD] [ÉTAGE] [DESK 5] [BIG OLD RED CAT] [BIG OLD RED CATS]", ["[ABCD]", "[ÉTAGE]", "[BIG OLD RED CATS]"]],
    ["[ONE TWO THREE FOUR] [ONE TWO THREE FOUR FIVE] [DESK SALE]", ["[ONE TWO THREE FOUR]"]],
    ["[Rubber Feet] [Large Blue] [Order Pending] [Desk Lamp Order]", ["[Order Pending]", "[Desk Lamp Order]"]],
    ["[a_b] [1_2] [_x] [x_1] [Invoice_Copy] [ABC_D]", ["[a_b]", "[Invoice_Copy]", "[ABC_D]"]],
    ["[商品] [日本] [日本語] [商品名]", ["[商品]", "[商品名]"]],
    ["[   ORDER ID   ] [    ORDER ID] [ORDER ID    ] [ORDER  ID]", ["[   ORDER ID   ]"]],
    [
      `[${"Ö".repeat(31)}] [${"Ö".repeat(32)}] [order ${"ö".repeat(30)}] [order ${"ö".repeat(31)}]`,
      [`[${"Ö".repeat(31)}]`, `[order ${"ö".repeat(30)}]`],
    ],
    ["[your first and last name please] [your first and last name here now]", ["[your first and last name please]"]],
    [
      "[order date of parcel] [order date of the parcel] [your order 5] [order 5] [order is] [your order is]",
      ["[order date of parcel]", "[your order 5]", "[your order is]"],
    ],
    ["[order 12] [order a5] [order 5th]", ["[order a5]", "[order 5th]"]],
    ["[ORDER ID]: 55 [order id]: soon", ["[ORDER ID]", "[order id]"]],
    ["[order id]: 55 [order id]#3 [order id] 4 [order id]：7", []],
    ["[ORDER ID](x) [ORDER ID] (x)", ["[ORDER ID]"]],
    ["the tag reads [ORDER ID]", []],
    ['the tag reads, "[ORDER ID]"', []],
    ["[ORDER ID] button, [ORDER ID] screenshot", []],
    ["[ORDER ID] buttons", ["[ORDER ID]"]],
    ["x{at}y x{at12}y 5{at}5 é{at}é", []],
    ["x {at}y x{at} y", ["{at}", "{at}"]],
    ["x{atat12}y x{AT}y x{aT}y x{a_b}y", ["{atat12}", "{AT}", "{aT}", "{a_b}"]],
    ["X{at}y x{at}Y x.{at}y x{at}.y", ["{at}", "{at}", "{at}", "{at}"]],
    ["{x} {ab} {!order} {$a} {    order    } {     order} {order     }", ["{ab}", "{!order}", "{    order    }"]],
    [
      "{first name} {rubber feet} {Rubber Feet} {RUBBER FEET} {one two order} {one two three four order}",
      ["{first name}", "{RUBBER FEET}", "{one two order}"],
    ],
    ["{a|b} {a|} {|b} {5|6} {Hi, Anna|Hello!}", ["{a|b}", "{a|}", "{Hi, Anna|Hello!}"]],
    ["{{{x}}} {{{}}} {{x}}} {{}}", ["{{{x}}}", "{{}}", "{{x}}", "{{}}"]],
    ["{%x%} {%-x-%} {%%} <%x%> <%=x%> <%- x %> <%%>", ["{%x%}", "{%-x-%}", "<%x%>", "<%=x%>", "<%- x %>"]],
    ["${x} ${ x y } ${_x} ${5} $ {x}", ["${x}", "${ x y }", "${_x}"]],
    ["%%x%% %%5%% %%x%", ["%%x%%"]],
    ["%a% %ab% %ORDER ID% %ORDER DAY ID%", ["%ORDER ID%"]],
    ["%E2% %E2at% %CAFE%20 %20%CAFE% %20%card% %name%20 %CAFE%", ["%E2at%", "%name%", "%CAFE%"]],
    ["%order_ab%20 %along%20x %CAFE%2z", ["%order_ab%", "%along%", "%CAFE%"]],
    ["{AB 55} {A 5}", ["{AB 55}"]],
    ["(your order here ) (your insert order) (your here order)", ["(your order here )"]],
    ["x%order% 5%order% %order%x %order%% %order%5", ["%order%"]],
    ["##a## ###a## ##a### ##5##", ["##a##"]],
    ["#a1# x#ab# #ab#x &#ab# /#ab# #订单号# #天气#", ["#a1#", "#订单号#"]],
    ["*|A|* *|x y|* *||* *|5|*", ["*|A|*", "*|x y|*"]],
    ["<<x>> << x >> <<5>>", ["<<x>>", "<< x >>"]],
    ["<ORDER> ＜ORDER＞ <order date> <rubber feet> <TITLE> <i order> <Div order> <ORDER 5>", ["<ORDER>", "＜ORDER＞", "<order date>"]],
    ["«ORDER» « order_id » «orderId» «order» «RUBBER» «rubberFeet»", ["«ORDER»", "« order_id »", "«orderId»"]],
    [
      "(insert order) (your order here) (YOUR ORDER) (your order) (insert wheel) (fill in date) (add order) (add order here)",
      ["(insert order)", "(your order here)", "(YOUR ORDER)", "(fill in date)", "(add order here)"],
    ],
    ["__x__ __city__ __the_city__ a__city__ __city__b __city_ _city__", ["__city__", "__the_city__"]],
    ["ORDER_ID X_X RUBBER_FEET ORDER_IDs ORDER_ID_ /ORDER_ID ORDER_ID.pdf", ["ORDER_ID"]],
    ["[[x]] [[ x ]] [[5]]", ["[[x]]", "[[ x ]]"]],
  ])("are fields or not in %j", (text, found) => {
    expect(findPlaceholders(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(found);
  });
});

describe("signs in place of words", () => {
  it.each([
    ["Name: ____", ["____"]],
    ["____ apart", ["____"]],
    ["a\n____\nb", []],
    ["a\n ____ \nb", []],
    ["__ a __", []],
    ["XX先生、先生XX、XX元", ["XX", "XX", "XX"]],
    ["XX XX, 二XX XX二 XX王", ["XX"]],
    ["order xxx, order: xxx, dear xxx, # xxx", ["xxx", "xxx", "xxx", "xxx"]],
    ["xxx reorder xxx is. xxx", []],
    ["the XXX in my hand; its XXX under both; this XXX at the", []],
    ["the XXX on a; my XXX on the", ["XXX", "XXX"]],
    ["the XXX pads; an XXX pads; these XXX pads", []],
    ["the XXX you have; the XXX item; red XXX pads", ["XXX", "XXX", "XXX"]],
    ['say "yes", order XXX is late; pay XXX 5 days', ["XXX", "XXX"]],
    ["the shirt XXX  large; order XXX - 12", []],
    ["XX元一次", ["XX"]],
    ["by XX/XX, XX.XX.XX or XX-XX-XXXX", ["XX/XX", "XX.XX.XX", "XX-XX-XXXX"]],
    ["AXX/XX, XX/XXX", []],
    ["○○様、「○○」様、「○○様」です", ["○○", "○○"]],
    ["「○○様」は見本です。『○○さん』のサンプル", []],
    ["「○○」は見本です。二○○、○○二、○様、○○", []],
    ["○年○月、○ 月 ○ 日、○月○○日", ["○年○月", "○ 月 ○ 日", "○月○○日"]],
    ["（　　）（  ）（　）(　　)", ["（　　）", "（  ）"]],
    [
      "【氏名】様、【氏名】 さん、尊敬的【姓名】 x、亲爱的 【姓名】 x、【商品简称】x",
      ["【氏名】", "【氏名】", "【姓名】", "【姓名】", "【商品简称】"],
    ],
    ["【氏名】 x、【天気】様", []],
  ])("are blanks or not in %j", (text, found) => {
    expect(find(text).map((one) => one.split(" = ")[0])).toEqual(found);
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
    [
      "{ORDER_ID {order_id, {Order_id; {orders_x {RUBBER_FEET {order",
      ["!{ORDER_ID = ORDER_ID", "!{order_id = order_id", "!{Order_id = Order_id"],
    ],
    ["[ORDER ID, [order_id [ORDERS", ["![ORDER ID = ORDER ID", "![order_id = order_id"]],
    ["[order_id, then x] [order_id, and", ["![order_id = order_id"]],
    ["{%x {%x, {%x% {% x y", ["!{%x = x", "!{%x% = x", "!{% x y = x y"]],
    ["[[x](u) [[x] [x]]", ["![[x = x", "![[x] = x", "![x]] = x"]],
    ["{{{}}} {{x} {x}} {{x", ["!{{}}", "!{{x} = x", "!{x}} = x", "!{{x = x"]],
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
    expect(find("{{#a}}{{/b}}{{/a}}")).toEqual(["~{{#a}}", "!~{{/b}}", "~{{/a}}"]);
    expect(find("{{#a}}{% if x %}{{/a}}{% endif %}")).toEqual(["~{{#a}}", "~{% if x %}", "~{{/a}}", "~{% endif %}"]);
  });

  it("are blocks that hold more open ones than anybody writes", () => {
    const brokenIn = (depth: number): readonly string[] => find(`{{#a}}${"{{#b}}".repeat(depth)}{{/a}}`).filter((one) => /a\}/.test(one));
    expect(brokenIn(31)).toEqual(["~{{#a}}", "~{{/a}}"]);
    expect(brokenIn(32)).toEqual(["!~{{#a}}", "!~{{/a}}"]);
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
    "Love, Anna XXX !",
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

  it("need one that is no part of an address in targets", () => {
    const places = placeholdersOf("html", '<a href="/${a}/[[b]]/{cc}/[ORDER ID]/XXX/{{d}}/<%=e%>">x</a>');
    expect(places).toEqual(["${a}", "[[b]]", "{cc}", "{{d}}", "<%=e%>"]);
  });

  it.each([
    ["`x`{ab}", [{ start: 0, end: 3 }], ["{ab}"]],
    ["{ab} `x`", [{ start: 5, end: 8 }], ["{ab}"]],
    ["\u200b{ab}{cd}", [{ start: 1, end: 5 }], ["{cd}"]],
    ["\u200b{ab}{cd}", [{ start: 5, end: 9 }], ["{ab}"]],
  ])("are those beside code in %j", (text, code, found) => {
    expect(findPlaceholders(text, code).map(({ span }) => text.slice(span.start, span.end))).toEqual(found);
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
    expect(isPlaceholderTag('<attribute key="<ORDER>">', " ", " ")).toBe(false);
    expect(isPlaceholderTag('<attribute key="{{name}}">', " ", " ")).toBe(false);
  });
});

describe("isPlaceholderTag in two brackets", () => {
  it.each([
    ["<thing>", "<", ">", true],
    ["<thing>", "<", " ", false],
    ["<thing>", " ", ">", false],
    ["<a/b>", "<", ">", false],
    ['<attribute key="{{name}}">', "<", ">", false],
  ])("is there for %s between %j and %j: %j", (tag, before, after, isField) => {
    expect(isPlaceholderTag(tag, before, after)).toBe(isField);
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
    ["{{~ a ~}} {{~a}} {{a ~}} {{a~b}}", ["{{~ a ~}} = a", "{{~a}} = a", "{{a ~}} = a", "{{a~b}} = a~b"]],
    ["{{~#if a~}}{{~/if}} {{~ #if a}}{{/if ~}}", ["~{{~#if a~}}", "~{{~/if}}", "~{{~ #if a}}", "~{{/if ~}}"]],
    ["{%- a -%} {%-a-b-%} {%~ c ~%} {%+ d +%}", ["{%- a -%} = a", "{%-a-b-%} = a-b", "{%~ c ~%} = c", "{%+ d +%} = d"]],
    ["{% a-b %} {% 5a %}", ["{% a-b %} = a-b", "{% 5a %}"]],
    ["{% name , x", ["!{% name  = name"]],
    ["{{& a}} {{a & b}}", ["{{& a}} = a", "{{a & b}} = a & b"]],
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
