import { writeYaml } from "../config/read-yaml.js";
import type { ConfigType } from "../flags/commands.js";
import type { Answers } from "./answers.js";
import type { NewFile } from "./new-file.js";

const names: Readonly<Record<ConfigType, string>> = {
  json: "sendlint.config.json",
  yaml: "sendlint.config.yaml",
  ts: "sendlint.config.ts",
  js: "sendlint.config.mjs",
};

const schema = "./node_modules/sendlint/dist/schema.json";

/** The configuration that answers ask for; its name is from the working folder. */
export async function createConfigFile({ presets, templates, type }: Pick<Answers, "presets" | "templates" | "type">): Promise<NewFile> {
  const hint = type === "ts" || type === "js" ? "Install what it imports: npm install --save-dev sendlint" : null;
  return { name: names[type], text: await write({ files: templates, presets }, type), hint };
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
