import { expect, it } from "vitest";
import * as z from "zod/mini";
import { describeIssues } from "./issues.js";

const place = z.strictObject({ host: z.string(), level: z.optional(z.enum(["recommended", "strict"])) });
const either = z.union([z.string(), z.array(z.union([z.string(), place], { error: "a name or an object with host" }))], {
  error: "a name or a list of names and objects",
});
const schema = z.strictObject({ places: z.optional(either) });

function messagesOf(places: unknown): string[] {
  const input = { places };
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : describeIssues(parsed.error.issues, { schema, input, path: "", noun: "key" }).map(({ message }) => message);
}

it("looks into the alternative that was meant", () => {
  expect(messagesOf([{ host: 1, level: "strikt" }, { hots: "a" }, "b"])).toEqual([
    "`places[0].host` is 1. Expected a string.",
    '`places[0].level` is "strikt". Did you mean "strict"? Expected "recommended" or "strict".',
    "`places[1].host` is nothing. Expected a string.",
    "`places[1].hots` is not a key. Did you mean `host`? Keys: host, level.",
  ]);
});

it("names the alternatives where none was meant", () => {
  expect(messagesOf(5)).toEqual(["`places` is 5. Expected a name or a list of names and objects."]);
  expect(messagesOf(["a", 5])).toEqual(["`places[1]` is 5. Expected a name or an object with host."]);
});

it("takes a string for a wrong name where names are one alternative", () => {
  const named = z.strictObject({ level: z.union([z.enum(["recommended", "strict"]), place], { error: "a level or an object with host" }) });
  const say = (input: unknown) =>
    describeIssues(named.safeParse(input).error?.issues ?? [], { schema: named, input, path: "", noun: "key" }).map(
      ({ message }) => message,
    );
  expect(say({ level: "strikt" })).toEqual(['`level` is "strikt". Did you mean "strict"? Expected "recommended" or "strict".']);
  expect(say({ level: 5 })).toEqual(["`level` is 5. Expected a level or an object with host."]);
});

it("says how large a value may be, and of which type", () => {
  const sizes = z.strictObject({
    name: z.string().check(z.maxLength(3)),
    list: z.array(z.string()).check(z.minLength(1)),
    share: z.number().check(z.lte(9)),
    day: z.date(),
  });
  const input = { name: "long", list: [], share: 10, day: 5 };
  const issues = sizes.safeParse(input).error?.issues ?? [];
  expect(describeIssues(issues, { schema: sizes, input, path: "", noun: "key" }).map(({ message }) => message)).toEqual([
    '`name` is "long". Expected a string of at most 3 units.',
    "`list` is an array. Expected an array of at least 1 entries.",
    "`share` is 10. Expected a number of at most 9.",
    "`day` is 5. Expected date.",
  ]);
});
