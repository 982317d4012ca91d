// Run in a package's folder after its build: writes dist/THIRD-PARTY-LICENSES.txt, the licences of all code of others that the build
// took into the package, and removes the list of inputs that the build left for it.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const list = join("dist", "metafile-esm.json");
const { outputs } = JSON.parse(readFileSync(list, "utf8"));

const folders = new Set(
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
);

const notices = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1));
const rule = "-".repeat(80);
writeFileSync(
  join("dist", "THIRD-PARTY-LICENSES.txt"),
  `This package holds code of the following packages.\n\n${notices.map(({ title, text }) => `${rule}\n${title}\n\n${text.trim()}\n`).join("\n")}`,
);
rmSync(list);

function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (license === undefined && files.length === 0) throw new Error(`${name} ${version} states no licence, so its code may not be bundled.`);
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return { title: `${name} ${version} (${license ?? "see below"})`, text: texts.join("\n\n") };
}
