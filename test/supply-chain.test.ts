import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { capture, root } from "../scripts/shell.mjs";
import { packages, readManifest } from "../scripts/workspace.mjs";

// What users install with the packages is small, known, licensed, and runs nothing when it is installed.

interface Lockfile {
  readonly importers: Record<
    string,
    { readonly [kind in "dependencies" | "devDependencies"]?: Record<string, { readonly version: string }> }
  >;
  readonly packages: Record<string, { readonly resolution: { readonly integrity?: string } }>;
  readonly snapshots: Record<
    string,
    { readonly dependencies?: Record<string, string>; readonly optionalDependencies?: Record<string, string> }
  >;
}

const lockfile: Lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"));
const licences = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** The keys in the lockfile of all code that users get: what the packages depend on, and what the build takes into core. */
function listRuntime(): string[] {
  const found = new Set<string>();
  const visit = (name: string, version: string): void => {
    const key = `${name}@${version}`;
    if (version.startsWith("link:") || found.has(key)) return;
    found.add(key);
    const { dependencies = {}, optionalDependencies = {} } = lockfile.snapshots[key] ?? {};
    for (const [next, at] of Object.entries({ ...dependencies, ...optionalDependencies })) visit(next, at);
  };
  for (const folder of packages) {
    const { dependencies, devDependencies } = lockfile.importers[folder] ?? {};
    const bundled = folder === "packages/core" ? devDependencies : {};
    for (const [name, { version }] of Object.entries({ ...dependencies, ...bundled })) visit(name, version);
  }
  return [...new Set([...found].map((key) => key.split("(", 1)[0] as string))].sort();
}

const store = join(root, "node_modules/.pnpm");
const stored = readdirSync(store);

/** What a package says of itself. Behind `_` its folder names the versions of others that it is installed with. */
function manifestOf(key: string): { readonly license?: string; readonly scripts?: Record<string, string> } {
  const name = key.slice(0, key.lastIndexOf("@"));
  const base = key.replace("/", "+");
  const folder = stored.find((entry) => entry === base || entry.startsWith(`${base}_`)) ?? base;
  return JSON.parse(readFileSync(join(store, folder, "node_modules", name, "package.json"), "utf8"));
}

const runtime = listRuntime();

it("has an integrity for all that is installed", () => {
  const without = Object.entries(lockfile.packages).filter(([, { resolution }]) => !resolution.integrity?.startsWith("sha512-"));
  expect(without.map(([key]) => key)).toEqual([]);
});

it("knows what users install", () => expect(runtime).toContain(`zod@${readManifest("packages/core").dependencies.zod}`));

it.each(runtime)("%s runs nothing when it is installed, and has a licence that allows use", (key) => {
  const { scripts = {}, license } = manifestOf(key);
  expect(Object.keys(scripts).filter((script) => ["preinstall", "install", "postinstall"].includes(script))).toEqual([]);
  expect(licences).toContain(license);
});

it.each(packages)("%s runs nothing when it is installed", (folder) => {
  expect(Object.keys(readManifest(folder).scripts)).toEqual(["build"]);
});

it("gives core at most nine runtime dependencies", () => {
  expect(Object.keys(readManifest("packages/core").dependencies).length).toBeLessThanOrEqual(9);
});

it("says what each dependency of core is for", () => {
  const { dependencies, devDependencies } = readManifest("packages/core");
  const told = readFileSync(join(root, "SECURITY.md"), "utf8").matchAll(/^\| `([^`]+)` \| \S.*\|$/gm);
  expect(Array.from(told, ([, name]) => name)).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
});

it("names the repository, without which there is no provenance", () => {
  for (const directory of packages)
    expect(readManifest(directory).repository).toEqual({ type: "git", url: "git+https://github.com/sendlint/sendlint.git", directory });
});

it("publishes with provenance", () => {
  for (const folder of packages) expect(readManifest(folder).publishConfig).toEqual({ access: "public", provenance: true });
});

it("lists what users install, and nothing else", async () => {
  const { components } = JSON.parse(await capture("node scripts/run.mjs sbom")) as { components: readonly { readonly name: string }[] };
  const names = new Set(components.map(({ name }) => name));
  expect(["zod", "yaml", "chokidar"].filter((name) => !names.has(name))).toEqual([]);
  expect(["vitest", "typescript", "esbuild"].filter((name) => names.has(name))).toEqual([]);
});
