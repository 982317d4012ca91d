import { expect, it } from "vitest";
import { renderStats } from "./render-stats.js";
import { Stopwatch } from "./stopwatch.js";

it("adds up how long steps take, also where one throws", () => {
  const clock = [0, 1, 1, 3, 10, 14];
  const stopwatch = new Stopwatch(() => clock.shift() ?? 0);
  expect(stopwatch.measure("parse", () => "text")).toBe("text");
  stopwatch.measure("parse", () => {});
  const fail = () => {
    throw new Error("odd");
  };
  expect(() => stopwatch.measure("my/rule", fail)).toThrow("odd");
  expect(stopwatch.laps()).toEqual([
    { step: "my/rule", time: 4, times: 1 },
    { step: "parse", time: 3, times: 2 },
  ]);
});

it("shows stages and rules with their shares", () => {
  const laps = [
    { step: "read", time: 40, times: 4 },
    { step: "links/external", time: 15, times: 4 },
    { step: "parse", time: 10, times: 4 },
    { step: "content/abuse", time: 5, times: 2 },
  ];
  expect(renderStats(laps, 100, 3).split("\n")).toEqual([
    "Stage                                 ms   share     times",
    "read the words                      40.0    40 %         4",
    "parse the text                      10.0    10 %         4",
    "rules                               20.0    20 %         4",
    "files, configuration, reports       30.0    30 %         3",
    "all                                100.0   100 %         3",
    "",
    "Rule                   ms   share     times",
    "links/external       15.0    75 %         4",
    "content/abuse         5.0    25 %         2",
  ]);
  expect(renderStats([], 0, 0).split("\n")).toHaveLength(6);
});
