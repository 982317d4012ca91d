import { writeYaml } from "../config/read-yaml.js";
import type { ConfigType } from "../flags/commands.js";
import type { Answers } from "./answers.js";

/** A file to be written. */
export interface NewFile {
  /** From the working folder. */
  readonly name: string;
  readonly text: string;
}

const names: Readonly<Record<ConfigType, string>> = {
  json: "sendlint.config.json",
  yaml: "sendlint.config.yaml",
  ts: "sendlint.config.ts",
  js: "sendlint.config.mjs",
};

const schema = "./node_modules/sendlint/dist/schema.json";

/** The configuration that answers ask for. */
export async function createConfigFile({ presets, templates, type }: Pick<Answers, "presets" | "templates" | "type">): Promise<NewFile> {
  return { name: names[type], text: await write({ files: templates, presets }, type) };
}

async function write(config: object, type: ConfigType): Promise<string> {
  switch (type) {
    case "json":
      return `${JSON.stringify({ $schema: schema, ...config }, null, 2)}\n`;
    case "yaml":
      return `# yaml-language-server: $schema=${schema}\n${await writeYaml(config)}`;
    case "ts":
    case "js":
      return `import { defineConfig } from "sendlint";\n\nexport default defineConfig(${writeCode(config)});\n`;
  }
}

/** Keys of a configuration need no quotes in code. */
function writeCode(config: object): string {
  return JSON.stringify(config, null, 2).replaceAll(/^( *)"(\w+)":/gm, "$1$2:");
}
