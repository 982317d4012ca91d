import { describe, expect, it } from "vitest";
import { parseFlags } from "./args.js";
import { renderHelp } from "./help.js";
import { options } from "./options.js";

describe.each(["lint", "mcp", "serve", "stream"] as const)("help of %s", (topic) => {
  const help = renderHelp(topic);

  it("names every option", () => {
    for (const { name } of options[topic]) expect(help).toMatch(new RegExp(`^  (-\\w,|   ) --${name}\\b`, "m"));
  });

  it("fits a terminal", () => expect(help.split("\n").filter((line) => line.length > 120)).toEqual([]));

  it("has examples that parse", () => {
    const examples = [...help.matchAll(/^ {2}sendlint (?!\[)(.*?)(?: [<>].*)?$/gm)].map(([, argv = ""]) =>
      argv.replaceAll('"', "").split(" "),
    );
    expect(examples.filter((argv) => !argv.includes("[options]")).length).toBeGreaterThanOrEqual(2);
    for (const argv of examples.filter((words) => !words.includes("[options]"))) expect(parseFlags(argv)).toMatchObject({ command: topic });
  });
});
