import { expect, it } from "vitest";
import { matchPath } from "./match-path.js";

it.each<[string, string, readonly string[] | null]>([
  ["/api/v2/tickets/*", "/api/v2/tickets/5", ["5"]],
  ["/api/v2/tickets/*", "/api/v2/tickets/5.json?include=users#x", ["5"]],
  ["/api/v2/tickets/*", "/proxy/api/v2//tickets/a%2Fb/", ["a/b"]],
  ["/api/v2/tickets/*", "/api/v2/t%69ckets/5", ["5"]],
  ["/api/v2/tickets/*", "/api/v2/tickets", null],
  ["/api/v2/tickets/*", "/api/v2/tickets/5/tags", null],
  ["/api/v2/tickets", "/api/v2/tickets.json", []],
  ["/a/*/b/*", "/a/1/b/2", ["1", "2"]],
  ["/a/*", "/a/%E0%A4%A", ["%E0%A4%A"]],
  ["/a", "", null],
])("%s matches %s as %j", (pattern, path, expected) => expect(matchPath(pattern, path)).toEqual(expected));
