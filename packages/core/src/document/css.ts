/** A CSS declaration at its place in the style text; property and value in lower case, `!important` left out. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  /** UTF-16 offsets into the style text, end exclusive, without the semicolon. */
  readonly start: number;
  readonly end: number;
}

/** Signs that part a style text; quoted text, comments and parentheses hide the signs in them. */
const parts = /\/\*|"|'|[(){};]/g;

const important = "!important";

function declaration(css: string, from: number, to: number): Declaration | null {
  const whole = css.slice(from, to);
  const colon = whole.indexOf(":");
  if (colon < 0) return null;
  const start = from + (whole.length - whole.trimStart().length);
  const property = whole.slice(0, colon).trim().toLowerCase();
  const written = whole
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  const value = written.endsWith(important) ? written.slice(0, -important.length).trimEnd() : written;
  return property === "" || value === "" ? null : { property, value, start, end: from + whole.trimEnd().length };
}

/** Blanks comments out, so that offsets stay. */
function withoutComments(css: string): string {
  const blanked: string[] = [];
  let at = 0;
  for (let open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
    const close = css.indexOf("*/", open + 2);
    const end = close < 0 ? css.length : close + 2;
    blanked.push(css.slice(at, open), " ".repeat(end - open));
    at = end;
  }
  blanked.push(css.slice(at));
  return blanked.join("");
}

/**
 * Reads the declarations of a `style` attribute, or of a style sheet, where only what stands in `{ … }` counts.
 * Broken CSS gives what can be read of it.
 */
export function parseDeclarations(style: string, isSheet = false): Declaration[] {
  const css = withoutComments(style);
  const found: Declaration[] = [];
  let from = 0;
  let depth = 0;
  let parentheses = 0;
  const take = (to: number): void => {
    const read = isSheet && depth === 0 ? null : declaration(css, from, to);
    if (read !== null) found.push(read);
    from = to + 1;
  };
  parts.lastIndex = 0;
  for (let match = parts.exec(css); match !== null; match = parts.exec(css)) {
    const sign = match[0];
    if (sign === '"' || sign === "'") {
      const close = css.indexOf(sign, parts.lastIndex);
      if (close >= 0) parts.lastIndex = close + 1;
    } else if (sign === "(") parentheses++;
    else if (sign === ")") parentheses = Math.max(0, parentheses - 1);
    else if (sign === ";" && parentheses === 0) take(match.index);
    else if (sign === "{") {
      depth++;
      parentheses = 0;
      from = match.index + 1;
    } else if (sign === "}") {
      take(match.index);
      depth = Math.max(0, depth - 1);
      parentheses = 0;
    }
  }
  take(css.length);
  return found;
}

/** What an element's own style says about whether its text can be seen. `null`: nothing, so the parent decides. */
export interface Visibility {
  /** Not shown, with all that is inside. */
  readonly isGone: boolean;
  /** Text has no size; an element inside may give it one again. */
  readonly hasNoSize: boolean | null;
  /** Text is invisible; an element inside may show itself again. */
  readonly isInvisible: boolean | null;
}

const zero = /^[+-]?(?:0+(?:\.0+)?|\.0+)(?:px|pt|em|rem|ex|%|in|cm|mm)?$/;
/** Farther off than this, in px, is off any screen. */
const farAway = -300;

function isFarAway(value: string | undefined): boolean {
  const match = value === undefined ? null : /^(-\d{1,9}(?:\.\d{1,9})?)(px|em|rem|pt|%)?$/.exec(value);
  if (match === null) return false;
  return Number(match[1]) * (match[2] === "em" || match[2] === "rem" || match[2] === "%" ? 16 : 1) <= farAway;
}

const named: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  "rgb(255,255,255)": "#ffffff",
  "rgb(0,0,0)": "#000000",
};

function colour(value: string): string {
  const plain = value.replaceAll(/\s/g, "");
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(plain);
  return short === null ? (named[plain] ?? plain) : `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
}

const unstated: Visibility = { isGone: false, hasNoSize: null, isInvisible: null };

/** Reads an element's visibility off its own declarations. */
export function visibilityOf(style: ReadonlyMap<string, string>): Visibility {
  if (style.size === 0) return unstated;
  const is = (property: string, pattern: RegExp): boolean => pattern.test(style.get(property) ?? "");
  const isClipped = is("overflow", /^hidden$|^clip$/) || is("overflow-y", /^hidden$/) || is("overflow-x", /^hidden$/);
  const isFlat = ["width", "height", "max-width", "max-height"].some((property) => is(property, zero));
  const isPlaced = is("position", /^absolute$|^fixed$/);
  const ink = style.get("color");
  const ground = style.get("background-color") ?? style.get("background");
  const size = style.get("font-size");
  return {
    isGone:
      is("display", /^none$/) ||
      is("mso-hide", /^all$/) ||
      is("opacity", zero) ||
      (isClipped && isFlat) ||
      isFarAway(style.get("text-indent")) ||
      (isPlaced &&
        (["left", "top", "right", "bottom"].some((side) => isFarAway(style.get(side))) || is("clip", /^rect\(\s*[01](?:px)?[\s,]/))) ||
      is("color", /^transparent$/) ||
      (ink !== undefined && ground !== undefined && colour(ink) === colour(ground)),
    // A share of nothing is nothing: only a length of its own brings text back.
    hasNoSize: size === undefined || (!zero.test(size) && /(?:\d(?:em|%)|inherit|smaller|larger)$/.test(size)) ? null : zero.test(size),
    isInvisible: style.has("visibility") ? !is("visibility", /^visible$/) : null,
  };
}
