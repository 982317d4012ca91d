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
  ])("shows %s", (css) => {
    expect(visibility(css).isGone).toBe(false);
  });

  it("tells what an element inside may undo", () => {
    expect(visibility("font-size:0")).toMatchObject({ hasNoSize: true, isGone: false });
    expect(visibility("font-size:13px").hasNoSize).toBe(false);
    expect(visibility("font-size:2em").hasNoSize).toBeNull();
    expect(visibility("visibility:hidden").isInvisible).toBe(true);
    expect(visibility("visibility:visible").isInvisible).toBe(false);
  });
});
