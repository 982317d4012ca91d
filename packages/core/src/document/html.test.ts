import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.js";

const textOf = (source: string): string => readSource("html", source).text;

/** Each unit of the visible text with the source it stands for, where that is another. */
function mapOf(source: string): string {
  const { text, range } = readSource("html", source);
  const units = Array.from({ length: text.length }, (_, at) => {
    const { start, end } = range(at, at + 1);
    const written = source.slice(start, end);
    return written === text[at] ? written : `${text[at]}‹${written}›`;
  });
  return units.join("");
}

function hiddenOf(source: string): readonly (readonly [string, string, string, number])[] {
  return readSource("html", source).hidden.map(({ kind, text, at, before }) => [kind, text, source.slice(at.start, at.end), before]);
}

function stylesOf(source: string): readonly string[] {
  return readSource("html", source).styles.map(
    ({ element, property, value, at }) => `${element} ${property}=${value} at ${source.slice(at.start, at.end)}`,
  );
}

describe("text", () => {
  it.each([
    ["named, numeric and unfinished entities", "a&amp;b&#46;c&#x2e;d&copy2 &notit; &am", "a&b.c.d©2 ¬it; &am"],
    ["collapsed white space", "  a \n\t b&nbsp; c  ", "a b\u00a0 c"],
    ["a decoded space, which collapses too", "a&#32; b", "a b"],
    ["words that markup runs through", "Wh<b>a</b>ts<wbr>A<!-- x -->pp", "WhatsApp"],
    ["spaces at element borders", "a <b> b</b> <i>c</i>", "a b c"],
    ["paragraphs and blocks", "<p>a</p><p>b<div>c</div>d", "a\n\nb\n\nc\nd"],
    ["line breaks", "a<br>b<br/><br>c</br>d", "a\nb\n\nc\nd"],
    ["a table", "<table><tr><td>a<td>b<tr><th>c</th></tr></table>d", "a\tb\nc\n\nd"],
    ["a list", "x<ul><li>a<li>b</ul>y", "x\n\na\nb\n\ny"],
    ["preformatted text", "<pre>\n a  b\r\nc</pre>", " a  b\nc"],
    ["white space that style keeps", '<div style="white-space:pre-wrap">a  b\nc</div>', "a  b\nc"],
    [
      "blocks made inline, and inline made blocks",
      '<div style="display:inline">Whats</div><div style="display:inline">App</div><b style="display:block">x</b>',
      "WhatsApp\nx",
    ],
    ["base text of ruby", "<ruby>漆<rp>(</rp><rt>うるし</rt><rp>)</rp></ruby>器", "漆器"],
    ["tags in capitals and without end", "<P>a<B>b", "ab"],
    ["end tags without start", "a</b></div></p>b", "a\n\nb"],
    ["signs that are no tags", "a < b & c > d <3", "a < b & c > d <3"],
    ["placeholders in angle brackets", "<p>Dear <NOME CLIENTE>, <<name>> <o:p></o:p><foo>x</foo></p>", "Dear <NOME CLIENTE>, <<name>> x"],
    ["white space in text that is turned round", '<bdo dir="rtl">olleh  <b>a</b></bdo>x', "a hellox"],
    ["a space that an entity hides", "<p hidden>a&#32;b</p>c", "c"],
    ["elements without a box", '<div style="display:contents">a</div>b', "ab"],
    ["instructions, declarations and stray sections", "<!doctype html><?php x ?>y<![CDATA[z]]>", "y"],
    [
      "white space that style does not keep",
      '<pre style="white-space:normal">a  b</pre><p style="white-space:-moz-pre-wrap">c  d',
      "a b\n\nc d",
    ],
    ["white space before which style breaks the line", '<p style="white-space:break-spaces">a  b', "a  b"],
    [
      "preformatted text of all kinds",
      "<textarea>a  b</textarea><xmp>a  b</xmp><listing>a  b</listing><plaintext>a  b",
      "a  b\n\na  b\n\na  b\n\na  b",
    ],
    ["the entries of a selection", "a<select><option>b<optgroup><option>c<option>d<optgroup><option>e</select>f", "a\nb\nc\nd\ne\nf"],
    [
      "definitions and paragraphs whose ends are left out",
      "<dl><dt>a<dd>b<p>c<dt>d</dl><ul><li><p>e<li>f</ul>",
      "a\nb\n\nc\n\nd\n\ne\n\nf",
    ],
    [
      "parts of a table whose ends are left out",
      "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e</table>f",
      "a\tb\nc\td\ne\n\nf",
    ],
    ["an unfinished tag", 'a<p style="color:red', "a"],
    ["signs and spaces in the readings of ruby", "<ruby>漆<rt> う&amp;る&#32;し </rt></ruby>器", "漆器"],
    ["a line break behind a tag, which is a space", "<b>a</b>\nb<i>\nc</i>", "a b c"],
    ["line breaks in preformatted text", "<pre>ab\ncd</pre><pre>\re\rf</pre>", "ab\ncd\n\ne\nf"],
    ["blocks and lines in hidden text", "a<i hidden></p><hr>x<p>y</p></i>b<p hidden>x</p>c", "abc"],
    ["a space before blocks made inline", 'a <p style="display:inline">b</p> <div style="display:inline-block">c</div>', "a b c"],
    ["paragraphs that say they are blocks", '<p style="display:block">a</p><p style="display:block">b</p>', "a\n\nb"],
    ["what stands behind a hidden image", 'a<img src=x style="display:none">b', "ab"],
    ["more end tags than start tags", "<p>a<b>b</b></b> c</p>", "ab c"],
    [
      "blocks with a size in one without",
      '<td style="font-size:0"><p style="font-size:9px">a</p><p style="font-size:9px">b</p></td>',
      "a\n\nb",
    ],
    [
      "entries with a size in a list without",
      '<ul style="font-size:0"><li style="font-size:9px">a<li style="font-size:9px">b</ul>',
      "a\nb",
    ],
    ["placeholders in two angle brackets, which no single ones are", "Hi <<thing>> <<thing> <thing>> <thing>", "Hi <<thing>> < >"],
    ["a blank behind a tab that style keeps", '<b style="white-space:pre">a\t</b> b', "a\tb"],
    ["a paragraph behind an empty line", "a<br><br><p>b", "a\n\nb"],
    ["a line break that begins a paragraph", "a<p><br><p>b", "a\n\n\nb"],
    ["an element that turns nothing round", 'a<p><bdo dir="rtl"></bdo></p>', "a"],
    ["lists that nobody sees", "a<ul hidden><li>b</li></ul>c<ruby>漆<rt><li>d</li></rt></ruby>器", "ac漆器"],
    ["line breaks by numbers", "<p>a&#10;b</p><pre>c&#10; d</pre>", "a b\n\nc\n d"],
    ["a space at the start of a line or a cell", "a<br> b<table><tr><td> c</td> <td> d</table>", "a\nb\n\nc\td"],
  ])("reads %s", (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it("maps entities and white space as a whole and the rest unit for unit", () => {
    expect(mapOf("a&amp;b  c&#128512;d&NotEqualTilde;")).toBe(
      "a&‹&amp;›b ‹  ›c\ud83d‹&#128512;›\ude00‹&#128512;›d≂‹&NotEqualTilde;›\u0338‹&NotEqualTilde;›",
    );
    expect(mapOf("a<br>b")).toBe("a\n‹<br>›b");
    expect(mapOf("<pre>a\r\nb\rc</pre>")).toBe("a\n‹\r\n›b\n‹\r›c");
  });

  it.each([
    ["a value that only begins like the one that does", '<b style="unicode-bidi:bidi-overrides;direction:rtl">ba</b>', "ba"],
    ["a value that only ends like it", '<b style="unicode-bidi:no-bidi-override;direction:rtl">ba</b>', "ba"],
    ["an element in its own direction", "a <bdo dir=ltr> bc</bdo>", "a bc"],
    ["a direction alone", "a <b dir=rtl> bc</b>", "a bc"],
  ])("does not turn text round for %s", (_, source, text) => expect(textOf(source)).toBe(text));

  it.each([
    ["isolated text", '<b style="unicode-bidi:isolate-override;direction:rtl">ba</b>', "ab"],
    ["text that is turned in text that is turned", '<bdo dir="rtl">dc<bdo dir="rtl">b</bdo>a</bdo>', "abcd"],
    ["text behind a space", 'x <bdo dir="rtl">ba</bdo>', "x ab"],
    ["entities and line breaks", '<bdo dir="rtl">b&amp;<br>a</bdo>', "a\n&b"],
  ])("turns round %s", (_, source, text) => expect(textOf(source)).toBe(text));

  it("turns text round that is shown from right to left, and leaves Arabic pages alone", () => {
    const source = '<bdo dir="rtl">ppA</bdo> <b style="unicode-bidi:bidi-override;direction:rtl">ba</b> <p dir=rtl>abc';
    expect(textOf(source)).toBe("App ab\n\nabc");
    const { range } = readSource("html", source);
    expect(range(0, 1)).toEqual(range(2, 3));
    expect(range(0, 1)).toMatchObject({ start: 0, end: source.indexOf(" <b") });
  });
});

describe("elements between others", () => {
  it.each([
    "address article aside body caption center details dialog div fieldset figcaption footer form header hgroup html legend main nav",
    "optgroup search section select summary tbody tfoot thead textarea li dd dt option tr",
  ])("stand on lines of their own: %s", (names) => {
    for (const name of names.split(" ")) expect([name, textOf(`a<${name}>b</${name}>c`)]).toEqual([name, "a\nb\nc"]);
  });

  it.each(["p h1 h2 h3 h4 h5 h6 ul ol dl menu dir blockquote pre xmp listing table figure"])("stand apart: %s", (names) => {
    for (const name of names.split(" ")) expect([name, textOf(`a<${name}>b</${name}>c`)]).toEqual([name, "a\n\nb\n\nc"]);
  });

  it.each(["a b span font label u button"])("run on: %s", (names) => {
    for (const name of names.split(" ")) expect([name, textOf(`a<${name}>b</${name}>c`)]).toEqual([name, "abc"]);
  });
});

describe("an end tag that the source ends in", () => {
  it.each(["a</Hi a", "a</p b", "a</", 'a</i b="'])("leaves the text before it: %j", (source) => {
    const document = readSource("html", source);
    expect(document.text.startsWith("a")).toBe(true);
    expect(document.range(0, 1)).toEqual({ field: "text", start: 0, end: 1 });
  });

  it("is nothing by itself", () => expect(textOf("</Hi a")).toBe(""));
});

describe("hidden text", () => {
  it("leaves no gap", () => {
    const source = 'Whats<span style="display:none">x&amp;y</span>App';
    expect(textOf(source)).toBe("WhatsApp");
    expect(hiddenOf(source)).toEqual([["element", "x&y", '<span style="display:none">x&amp;y</span>', 5]]);
  });

  it("is told by kind", () => {
    const source =
      "<!doctype html><head><title>T</title><style>a{b:c}</style></head><script>s</script>v<!--[if mso]><i>m</i><![endif]--><![if !mso]>w";
    expect(textOf(source)).toBe("vw");
    expect(hiddenOf(source)).toEqual([
      ["head", "T", "<title>T</title>", 0],
      ["style", "a{b:c}", "<style>a{b:c}</style>", 0],
      ["script", "s", "<script>s</script>", 0],
      ["comment", "[if mso]><i>m</i><![endif]", "<!--[if mso]><i>m</i><![endif]-->", 1],
      ["comment", "[if !mso]", "<![if !mso]>", 1],
    ]);
  });

  it.each([
    ["with the elements in it", "<p hidden>a <b>b</b></p>c", ["element", "a b", "<p hidden>a <b>b</b></p>", 0]],
    ["with spaces by numbers", "<p hidden>a&#32;b</p>", ["element", "a b", "<p hidden>a&#32;b</p>", 0]],
    ["up to the end tag of what is around it", "<b>x<i hidden>y</b>z", ["element", "y", "<i hidden>y", 1]],
    ["up to the end of the source", "x<i hidden>y</i ", ["element", "y", "<i hidden>y</i ", 1]],
    ["up to the end of a tag with a space in it", "x<i hidden>y</i >z", ["element", "y", "<i hidden>y</i >", 1]],
    ["of comments that begin with a tag", "x<!--<b>y</b>-->", ["comment", "<b>y</b>", "<!--<b>y</b>-->", 1]],
    ["of sections that HTML does not know", "x<![CDATA[y z]]>", ["comment", "y z", "<![CDATA[y z]]>", 1]],
  ] as const)("is told %s", (_, source, hidden) => expect(hiddenOf(source)).toEqual([hidden]));

  it("is not what the readings of ruby hide", () => expect(hiddenOf("<ruby>漆<rt>a<b hidden>b</b></rt></ruby>")).toEqual([]));

  it.each(["template", "iframe", "noembed", "noframes", "datalist"])("is what an element <%s> holds", (name) => {
    const source = `a<${name}>b c</${name}>d`;
    expect(textOf(source)).toBe("ad");
    expect(hiddenOf(source)).toEqual([["element", "b c", `<${name}>b c</${name}>`, 1]]);
  });

  it("hides by attribute, not by aria-hidden", () => {
    expect(textOf("<p hidden>a<b>b</b></p><i aria-hidden=true>c</i>")).toBe("c");
  });

  it("shows again what gives itself a size or visibility", () => {
    expect(textOf('<td style="font-size:0">a<div style="font-size:13px">b</div></td>')).toBe("b");
    expect(textOf('<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>')).toBe("b");
    expect(textOf('<p style="display:none">a<b style="font-size:13px;display:block">b</b></p>')).toBe("");
  });
});

describe("links and images", () => {
  const source = '<p>See <a href="https://a.example/?x=1&amp;y=2">our <b>shop</b> <img src=logo.png width="50%" height=20 alt=""></a></p>';

  it("have label, target and place", () => {
    const { text, links } = readSource("html", source);
    const [link] = links;
    expect(links).toHaveLength(1);
    expect(link).toMatchObject({ href: "https://a.example/?x=1&y=2", hasImage: true });
    expect(text.slice(link?.label.start, link?.label.end)).toBe("our shop");
    expect(source.slice(link?.hrefAt.start, link?.hrefAt.end)).toBe("https://a.example/?x=1&amp;y=2");
    expect(source.slice(link?.at.start, link?.at.end)).toBe(source.slice(7, -4));
  });

  it("tell an image's size, alternative text and link", () => {
    const [image] = readSource("html", source).images;
    expect(image).toMatchObject({
      src: "logo.png",
      alt: "",
      width: { value: 50, unit: "%" },
      height: { value: 20, unit: "px" },
      isHidden: false,
      linkHref: "https://a.example/?x=1&y=2",
    });
    expect(source.slice(image?.srcAt.start, image?.srcAt.end)).toBe("logo.png");
  });

  it("know images without alternative text, styled ones and hidden ones", () => {
    const read = readSource(
      "html",
      '<img src=a><img src=b alt=x width=300 style="width:95%;display:none"><div hidden><img src=c></div>',
    ).images;
    expect(read.map(({ alt, width, isHidden }) => [alt, width, isHidden])).toEqual([
      [null, null, false],
      ["x", { value: 95, unit: "%" }, true],
      [null, null, true],
    ]);
  });

  it.each([
    ["width=300", { value: 300, unit: "px" }],
    ["width=300px", { value: 300, unit: "px" }],
    ['width=" 12.75 % "', { value: 12.75, unit: "%" }],
    ["width=x300", null],
    ["width=300em", null],
    ["width=300.x", null],
    ['style="width:70px"', { value: 70, unit: "px" }],
  ])("tell the width of an image with %s, and none else", (attribute, size) => {
    const read = (written: string) => readSource("html", `<img ${written}>`).images.map(({ width, height }) => [width, height]);
    expect(read(attribute)).toEqual([[size, null]]);
    expect(read(attribute.replace("width", "height"))).toEqual([[null, size]]);
  });

  it("take the size that style gives before that of the attribute", () => {
    const [image] = readSource("html", '<img height=5 style="height:6px">').images;
    expect(image?.height).toEqual({ value: 6, unit: "px" });
  });

  it.each(["<img src=a hidden>", '<img src=a style="display:none">', "<p hidden><img src=a></p>"])("are hidden in %s", (source) => {
    expect(readSource("html", source).images.map(({ isHidden }) => isHidden)).toEqual([true]);
  });

  it("lie where the target stands, behind entities and line breaks", () => {
    const placesIn = (source: string) => readSource("html", source).placeholders.map(({ at }) => source.slice(at.start, at.end));
    expect(placesIn('<a href="&#123;&#123;id}}">x</a> <a href="a&amp;b{{c}}">y</a>')).toEqual(["&#123;&#123;id}}", "{{c}}"]);
  });

  it("are none of other elements", () => {
    const { links, images } = readSource("html", '<q href="/u">a</q><object type="image" src="b.png"></object><input src="c.png">');
    expect([links, images]).toEqual([[], []]);
  });

  it("hold the elements in their label, to the end tag", () => {
    const source = '<a href="/u">a <b>b</b> c</a >d';
    const { text, links } = readSource("html", source);
    expect(links.map(({ label, at }) => [text.slice(label.start, label.end), source.slice(at.start, at.end)])).toEqual([
      ["a b c", source.slice(0, -1)],
    ]);
  });

  it("stand in the order in which they start", () => {
    const { links } = readSource("html", '<a href="/u">a<area href="/v"></a><a href="/w">b</a>');
    expect(links.map(({ href }) => href)).toEqual(["/u", "/v", "/w"]);
  });

  it("may be areas of a map and buttons", () => {
    const source = '<map><area href="https://a.example"><area></map><input type="IMAGE" src="b.png"><input type="text"><image>';
    const { links, images } = readSource("html", source);
    expect(links.map(({ href, hrefAt }) => [href, source.slice(hrefAt.start, hrefAt.end)])).toEqual([
      ["https://a.example", "https://a.example"],
    ]);
    expect(images.map(({ src, at }) => [src, source.slice(at.start, at.end)])).toEqual([
      ["b.png", '<input type="IMAGE" src="b.png">'],
      ["", "<image>"],
    ]);
  });

  it("have the first of two targets, entities in it read", () => {
    const source = '<a href="a&amp;&amp;b&#x2e;c&amp;" href="d">x</a>';
    expect(readSource("html", source).links.map(({ href, hrefAt }) => [href, source.slice(hrefAt.start, hrefAt.end)])).toEqual([
      ["a&&b.c&", "a&amp;&amp;b&#x2e;c&amp;"],
    ]);
  });

  it("end where another link starts, and at the end of the source", () => {
    const read = readSource("html", "<a href=x>a<b><a href=y>b");
    expect(read.links.map(({ href, label }) => [href, read.text.slice(label.start, label.end)])).toEqual([
      ["x", "a"],
      ["y", "b"],
    ]);
  });
});

describe("styles", () => {
  it("come from attributes, old and new, and from sheets", () => {
    expect(
      stylesOf(
        '<style>p{color:red}</style><body bgcolor="#FFF"><center>a</center><font color=red size=7 face="Impact">b</font><p align=center style="color:&#35;c00">c',
      ),
    ).toEqual([
      "style color=red at color:red",
      'body background-color=#fff at bgcolor="#FFF"',
      "center text-align=center at <center>",
      "font color=red at color=red",
      'font font-family=impact at face="Impact"',
      "font font-size=7 at size=7",
      "p text-align=center at align=center",
      "p color=#c00 at color:&#35;c00",
    ]);
  });

  it("are read without the blanks around them, and from sheets alone", () => {
    expect(stylesOf('<font color=" Red ">a</font><script>b{color:red}</script><style>color:red</style>')).toEqual([
      'font color=red at color=" Red "',
    ]);
  });

  it("do not take the place of a box for the alignment of its text", () => {
    expect(stylesOf("<table align=center><img align=left src=x>")).toEqual([]);
  });
});

describe("entries of lists and rows of tables", () => {
  it.each([
    ["<table><tr><td>a<td>b</table>", []],
    ["x<li>a</li>b", ["a", "b"]],
    ["x<ul><li><p>a</p><p>b</p><li>c</ul>d", ["a", "c"]],
    ["x<ul><li></li><li hidden>a</li><li>b</ul><p>c", ["b"]],
  ])("are told where they begin in %s", (source, begins) => {
    const { text, items } = readSource("html", source);
    expect(items.map((at) => text.slice(at, at + 1))).toEqual(begins);
  });

  it("are told where they begin behind a subject", () => {
    const { text, items } = readSource(
      "html",
      "<p>a</p><ul><li>b</li><li>c<p>d</p></li></ul><table><tr><td>e</td></tr><tr><td>f</td></tr></table>",
      "S",
    );
    expect(items.map((at) => text.slice(at, at + 1))).toEqual(["b", "c", "e", "f"]);
  });
});

describe("quotations and code", () => {
  it("are spans of the visible text", () => {
    const { text, quotations, code } = readSource(
      "html",
      "a<blockquote>b<blockquote>c</blockquote></blockquote><code>d</code> <pre>e</pre>",
    );
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["b\n\nc"]);
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(["d", "e"]);
  });

  it.each([
    ["<p>a<b>b</b></p><blockquote>c<i>d</i></blockquote><p>e</p>", ["cd"]],
    ["<blockquote>a<blockquote>b</blockquote>c</blockquote>d<blockquote>e</blockquote>", ["a\n\nb\n\nc", "e"]],
    ["<blockquote></blockquote>a<blockquote> </blockquote>", []],
  ])("are quotations with all that is in them, and nothing else, in %s", (source, quoted) => {
    const { text, quotations } = readSource("html", source);
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });
});
