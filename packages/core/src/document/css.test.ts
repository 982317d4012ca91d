import { describe, expect, it } from "vitest";
import { parseDeclarations, visibilityOf } from "./css.js";

function read(css: string, isSheet = false): readonly string[] {
  return parseDeclarations(css, isSheet).map(({ property, value, start, end }) => `${property}=${value} at ${css.slice(start, end)}`);
}

describe("parseDeclarations", () => {
  it("reads a style attribute", () => {
    expect(read(" Color : RED !important; margin:0 25%;;font-family:'A;B', c")).toEqual([
      "color=red at Color : RED !important",
      "margin=0 25% at margin:0 25%",
      "font-family='a;b', c at font-family:'A;B', c",
    ]);
  });

  it("keeps semicolons of addresses and leaves comments out", () => {
    expect(read("background:url(data:a;b)/* c:d; */;color:blue")).toEqual([
      "background=url(data:a;b) at background:url(data:a;b)",
      "color=blue at color:blue",
    ]);
  });

  it("reads a sheet with nested blocks, and nothing outside of blocks", () => {
    expect(read("@import url(x:y); p:hover{color:red} @media (max-width:9px){.a{margin:1px;} b{line-height:2}}", true)).toEqual([
      "color=red at color:red",
      "margin=1px at margin:1px",
      "line-height=2 at line-height:2",
    ]);
  });

  it("reads what it can of broken style", () => {
    expect(read("color:red;'oops;:x;y:;z")).toEqual(["color=red at color:red"]);
    expect(read("color:red/* never closed; margin:0")).toEqual(["color=red at color:red"]);
    expect(read("}p{color:red", true)).toEqual(["color=red at color:red"]);
  });

  it.each([
    ["", []],
    ["color", []],
    ["color;margin:0", ["margin=0 at margin:0"]],
    ["margin:0;color", ["margin=0 at margin:0"]],
    [":red;margin:0", ["margin=0 at margin:0"]],
    ["color:;margin:0", ["margin=0 at margin:0"]],
    ["color: ", []],
    ["color: !important", []],
    ["a:b:c", ["a=b:c at a:b:c"]],
    ["color:red ! important", ["color=red ! important at color:red ! important"]],
    ["color:RED!IMPORTANT", ["color=red at color:RED!IMPORTANT"]],
    ["color:!important red", ["color=!important red at color:!important red"]],
    ["/* color:red */margin:0", ["margin=0 at margin:0"]],
    ["margin:0/**/;/* a */color:/*;*/red/* b */", ["margin=0 at margin:0", "color=red at color:/*;*/red"]],
    ["margin:0;/*/color:red;*/line-height:1", ["margin=0 at margin:0", "line-height=1 at line-height:1"]],
    ["margin:0;/* a:b; */", ["margin=0 at margin:0"]],
    ["color:/* never closed;margin:0", []],
    ["a:calc((1px + 2px) * 3;4);b:c", ["a=calc((1px + 2px) * 3;4) at a:calc((1px + 2px) * 3;4)", "b=c at b:c"]],
    ["a:1);b:url(x;y);c:d", ["a=1) at a:1)", "b=url(x;y) at b:url(x;y)", "c=d at c:d"]],
    ["a:url(x;b:c", ["a=url(x;b:c at a:url(x;b:c"]],
    ["a:'(';b:\"}\";c:d", ["a='(' at a:'('", 'b="}" at b:"}"', "c=d at c:d"]],
    ["a:it's;b:c", ["a=it's at a:it's", "b=c at b:c"]],
    ["a:b}c:d", ["a=b at a:b", "c=d at c:d"]],
    ["{a:b", ["a=b at a:b"]],
  ])("reads the attribute %j", (css, found) => {
    expect(read(css)).toEqual(found);
  });

  it.each([
    ["color:red", []],
    ["p{}", []],
    ["p{color:red}margin:0", ["color=red at color:red"]],
    ["p{color:red}margin:0;b{line-height:1}", ["color=red at color:red", "line-height=1 at line-height:1"]],
    ["p{a:url(x}b{c:d;e:f}", ["a=url(x at a:url(x", "c=d at c:d", "e=f at e:f"]],
    ["p:not(b{a:b;c:d}", ["a=b at a:b", "c=d at c:d"]],
    ["}}p{a:b}c:d", ["a=b at a:b"]],
    ["@media print{p{a:b}c:d}e:f", ["a=b at a:b", "c=d at c:d"]],
    ["p{a:b;/* } */c:d}", ["a=b at a:b", "c=d at c:d"]],
  ])("reads the sheet %j", (css, found) => {
    expect(read(css, true)).toEqual(found);
  });
});

describe("a style of many parts", () => {
  it("is read in one go", { timeout: 60_000 }, () => {
    expect(read(`${";".repeat(1_000_000)}color:red`)).toEqual(["color=red at color:red"]);
    expect(read(`${"a;".repeat(500_000)}`)).toEqual([]);
  });
});

describe("visibilityOf", () => {
  const visibility = (css: string): ReturnType<typeof visibilityOf> =>
    visibilityOf(new Map(parseDeclarations(css).map(({ property, value }) => [property, value])));

  it.each([
    "display:none",
    "mso-hide:all",
    "opacity:0",
    "opacity:0.00",
    "width:0;overflow:hidden",
    "max-height:0px;overflow:hidden",
    "text-indent:-9999px",
    "text-indent:-20em",
    "position:absolute;left:-9999px",
    "color:#ABCDEF;background:#abcdef",
    "position:absolute;clip:rect(0,0,0,0)",
    "color:#FFF;background-color:white",
    "color:transparent",
    "opacity:.0",
    "opacity:-0",
    "opacity:+00.00%",
    "width:0pt;overflow:clip",
    "max-width:.0em;overflow-y:hidden",
    "height:0rem;overflow-x:hidden",
    "width:100px;height:0mm;overflow:hidden",
    "text-indent:-300px",
    "text-indent:-300",
    "text-indent:-300.25pt",
    "text-indent:-18.75em",
    "text-indent:-19rem",
    "text-indent:-100%",
    "position:fixed;top:-500px",
    "position:absolute;right:-500px",
    "position:absolute;bottom:-500px",
    "position:absolute;top:0;left:-50em",
    "position:fixed;clip:rect(1px, 1px, 1px, 1px)",
    "position:absolute;clip:rect( 0 0 0 0)",
    "color:#abc;background-color:#AABBCC",
    "color:rgb(0, 0, 0);background:black",
    "color:#FFFFFF;background:rgb(255,255,255)",
    "color:red;background-color:red;background:blue",
  ])("hides by %s", (css) => {
    expect(visibility(css).isGone).toBe(true);
  });

  it.each([
    "",
    "display:block",
    "opacity:0.5",
    "max-height:0",
    "text-indent:-20px",
    "text-indent:-2em",
    "left:-9999px",
    "color:#fff",
    "color:#fff;background:#000",
    "height:10px;overflow:hidden",
    "display:none-such",
    "display:inline none",
    "mso-hide:all-but",
    "mso-hide:not-all",
    "opacity:0.01",
    "opacity:10",
    "opacity:1.0",
    "opacity:0deg",
    "width:0;overflow:visible",
    "width:0;overflow:hidden-not",
    "width:0;overflow:unclip",
    "width:0;overflow:auto hidden",
    "width:0;overflow:clip visible",
    "width:0;overflow-y:hidden auto",
    "width:0;overflow-y:auto hidden",
    "width:0;overflow-x:hidden auto",
    "width:0;overflow-x:auto hidden",
    "width:0;overflow-y:clip",
    "width:0;overflow-x:scroll",
    "min-width:0;overflow:hidden",
    "text-indent:-299px",
    "text-indent:300px",
    "text-indent:-18.5em",
    "text-indent:-18rem",
    "text-indent:-500vw",
    "text-indent:calc(-500px)",
    "text-indent:-500px 0",
    "text-indent:-200.999999px",
    "position:relative;left:-9999px",
    "position:absolute-ish;left:-9999px",
    "position:unfixed;left:-9999px",
    "position:not-absolute;left:-9999px",
    "position:fixed-ish;left:-9999px",
    "text-indent:--500px",
    "color:a#abc;background:#aabbcc",
    "color:not-transparent",
    "position:absolute;left:9999px",
    "position:absolute",
    "clip:rect(0,0,0,0)",
    "position:absolute;clip:rect(10px,0,0,0)",
    "position:absolute;clip:rect(2px,0,0,0)",
    "position:absolute;clip:not-rect(0,0,0,0)",
    "color:transparent-ish",
    "background:#fff",
    "color:#abc;background:#abcabc",
    "color:#123;background:#112244",
    "color:#aab;background:#aaccbb",
  ])("shows %s", (css) => {
    expect(visibility(css).isGone).toBe(false);
  });

  it("tells what an element inside may undo", () => {
    expect(visibility("font-size:0")).toMatchObject({ hasNoSize: true, isGone: false });
    expect(visibility("visibility:hidden")).toEqual({ isGone: false, hasNoSize: null, isInvisible: true });
    expect(visibility("visibility:collapse").isInvisible).toBe(true);
    expect(visibility("visibility:invisible").isInvisible).toBe(true);
    expect(visibility("visibility:visible").isInvisible).toBe(false);
    expect(visibility("visibility:visible-ish").isInvisible).toBe(true);
    expect(visibility("")).toEqual({ isGone: false, hasNoSize: null, isInvisible: null });
    expect(visibility("color:red")).toEqual({ isGone: false, hasNoSize: null, isInvisible: null });
  });

  it.each([
    ["0", true],
    ["0em", true],
    ["0%", true],
    ["0.0pt", true],
    ["13px", false],
    ["small", false],
    ["2em", null],
    ["1.5rem", false],
    ["120%", null],
    ["inherit", null],
    ["smaller", null],
    ["larger", null],
    ["max(1em, 20px)", false],
    ["clamp(80%, 2vw, 30px)", false],
  ])("knows whether a font of the size %s can be seen", (size, hasNoSize) => {
    expect(visibility(`font-size:${size}`).hasNoSize).toBe(hasNoSize);
  });
});
