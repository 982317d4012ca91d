import { autocomplete, type CANCEL_SYMBOL, confirm, isCancel, multiselect, select, text } from "@clack/prompts";
import { marketplaces } from "@sendlint/preset-amazon";
import { sites } from "@sendlint/preset-ebay";
import { ciServices, configTypes, type InitFlags } from "../flags/commands.js";
import type { Io } from "../io.js";
import type { NamedPreset, PresetName } from "../presets.js";
import type { Answers } from "./answers.js";

/** The person at the terminal called it off. */
export class CalledOff extends Error {
  override readonly name = "CalledOff" as const;
}

const places: Readonly<Record<PresetName, { readonly label: string; readonly question: string; readonly hosts: readonly string[] }>> = {
  amazon: { label: "Amazon", question: "Which marketplace of Amazon?", hosts: marketplaces.map(({ host }) => host) },
  ebay: { label: "eBay", question: "Which site of eBay?", hosts: sites.map(({ host }) => host) },
};

const types = {
  json: "sendlint.config.json",
  yaml: "sendlint.config.yaml",
  ts: "sendlint.config.ts, for own rules",
  js: "sendlint.config.mjs, for own rules",
} as const;

const services = { none: "none", github: "GitHub Actions", gitlab: "GitLab CI" } as const;

/** Asks for what was not said. */
export class Questions {
  readonly #streams: { readonly input: Io["stdin"]; readonly output: Io["stdout"] };

  constructor({ stdin, stdout }: Pick<Io, "stdin" | "stdout">) {
    this.#streams = { input: stdin, output: stdout };
  }

  /** @throws {CalledOff} */
  async ask(flags: InitFlags, proposed: Answers): Promise<Answers> {
    return {
      presets: flags.presets.length > 0 ? flags.presets : await this.#askPresets(),
      templates: flags.templates.length > 0 ? flags.templates : await this.#askTemplates(proposed.templates),
      type: flags.type ?? (await this.#choose("How should the configuration be written?", configTypes, types)),
      ci: flags.ci ?? (await this.#choose("Write a workflow that lints at every change?", ["none", ...ciServices.slice(0, -1)], services)),
    };
  }

  /** @throws {CalledOff} */
  async mayReplace(file: string): Promise<boolean> {
    return settle(await confirm({ message: `${file} is there. Replace it?`, initialValue: false, ...this.#streams }));
  }

  async #askPresets(): Promise<NamedPreset[]> {
    const options = Object.entries(places).map(([value, { label }]) => ({ value: value as PresetName, label }));
    const platforms = settle(
      await multiselect({ message: "Which platforms are the messages for?", options, required: true, ...this.#streams }),
    );
    const presets: NamedPreset[] = [];
    for (const preset of platforms) {
      const { question, hosts } = places[preset];
      const home = `${preset}.com`;
      const choices = [home, ...hosts.filter((host) => host !== home)].map((value) => ({ value, label: value }));
      const place = settle(await autocomplete({ message: question, options: choices, maxItems: 8, ...this.#streams }));
      presets.push(preset === "ebay" ? { preset, site: place } : { preset, marketplace: place });
    }
    return presets;
  }

  async #askTemplates(proposed: readonly string[]): Promise<readonly string[]> {
    const given = settle(
      await text({
        message: "Where are the templates? Folders and globs, parted by commas.",
        initialValue: proposed.join(", "),
        ...this.#streams,
      }),
    );
    const names = given.split(",").map((name) => name.trim());
    return names.some((name) => name !== "") ? names.filter((name) => name !== "") : proposed;
  }

  async #choose<Choice extends string>(
    message: string,
    choices: readonly Choice[],
    labels: Readonly<Record<Choice, string>>,
  ): Promise<Choice> {
    const options = choices.map((value) => ({ value, label: labels[value] }));
    return settle(await select<string>({ message, options, ...this.#streams })) as Choice;
  }
}

function settle<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new CalledOff();
  return answer as Exclude<Value, typeof CANCEL_SYMBOL>;
}
