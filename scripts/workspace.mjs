import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

/** The published packages' folders, each after those it needs. */
export const packages = [
  "packages/core",
  "packages/preset-amazon",
  "packages/preset-ebay",
  "packages/reporter",
  "packages/helpdesk",
  "packages/cli",
];

const folders = ["packages", "examples"];

/** Every folder of the workspace that has a package.json, the root as `.`. */
export const members = [
  ".",
  "bench",
  ...folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
].filter((folder) => existsSync(join(root, folder, "package.json")));

/** A member's package.json. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}
