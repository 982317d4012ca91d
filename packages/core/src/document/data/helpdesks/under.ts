/** Names of several objects with the same parts: `under("a b", "x y")` is `"a.x a.y b.x b.y"`. */
export function under(objects: string, parts: string): string {
  return objects
    .split(" ")
    .flatMap((object) => parts.split(" ").map((part) => `${object}.${part}`))
    .join(" ");
}
