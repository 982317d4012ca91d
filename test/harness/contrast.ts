/// <reference lib="dom" />
import type { Frame } from "playwright-core";

/** An element, by the beginning of its source, and how much its text stands out. */
export interface Contrast {
  readonly element: string;
  /** Of the brighter to the darker of text and ground: 1 to 21, as WCAG 2.2 reckons it. */
  readonly ratio: number;
}

/** How well the text of the elements that a selector names can be read. */
export function readContrasts(frame: Frame, selector: string): Promise<Contrast[]> {
  return frame.evaluate((places) => {
    const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const backdrop = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement) {
        const color = getComputedStyle(each).backgroundColor;
        if (parse(color)[3] !== 0) return color;
      }
      return "rgb(255, 255, 255)";
    };
    const brightness = (color: string) =>
      parse(color)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    return [...document.querySelectorAll(places)].map((element) => {
      const [light = 0, dark = 0] = [brightness(getComputedStyle(element).color), brightness(backdrop(element))].sort((a, b) => b - a);
      return { element: element.outerHTML.slice(0, 60), ratio: (light + 0.05) / (dark + 0.05) };
    });
  }, selector);
}
