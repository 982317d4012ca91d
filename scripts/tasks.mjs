import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError, capture, root, show } from "./shell.mjs";
import { runStep } from "./step.mjs";
import { members, packages, readManifest } from "./workspace.mjs";

const tasks = { start, test, build, types, docs, bench, peers, sbom, audit };

/**
 * Runs a task by its name.
 *
 * @returns {Promise<number>} the exit status
 */
export async function runTask(name) {
  if (!Object.hasOwn(tasks, name ?? "")) {
    console.error(`No task “${name ?? ""}”. Tasks: ${Object.keys(tasks).join(", ")}.`);
    return 2;
  }
  try {
    return (await tasks[name]()) ?? 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    // Whoever counts results reads the last line, also where no test could run.
    if (name === "test") console.error("0 passed, 1 failed");
    return 1;
  }
}

/** Brings the dependencies, with the pnpm that package.json pins; npx fetches it. */
function install() {
  const pnpm = readManifest(".").packageManager;
  return runStep({
    name: "install",
    inputs: ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...members.map((folder) => `${folder}/package.json`)],
    output: "node_modules/.modules.yaml",
    run: () => capture(`npx --yes ${pnpm} install --frozen-lockfile`),
  });
}

async function build() {
  let after = await install();
  for (const folder of packages) {
    after = await runStep({
      name: `build ${folder}`,
      inputs: [
        folder,
        "scripts/write-config-schema.mjs",
        "scripts/write-notices.mjs",
        "tsup.base.ts",
        "tsconfig.base.json",
        "tsconfig.build.json",
      ],
      output: `${folder}/dist`,
      after,
      run: () => capture("npm run --silent build", { cwd: join(root, folder) }),
    });
  }
}

/** Lints the example library as a user would. Findings are what it is there to show, so they are no failure. */
async function start() {
  await build();
  const cli = join(root, "packages/cli", readManifest("packages/cli").bin.sendlint);
  const cwd = join(root, "examples/template-library");
  console.error("\nexamples/template-library $ sendlint\n");
  const status = await show(`node "${cli}"`, { cwd });
  return status === 1 ? 0 : status;
}

/** Vitest comes last: its summary is the end of the output, and every other check is one of its tests. */
async function test() {
  await build();
  return show("vitest run");
}

/** Checks the types of every member that has a tsconfig. */
async function types() {
  for (const folder of members.filter((member) => existsSync(join(root, member, "tsconfig.json")))) {
    await capture("tsc --noEmit", { cwd: join(root, folder) });
  }
}

async function docs() {
  await build();
  return show("node scripts/build-docs.mjs");
}

async function bench() {
  await build();
  const messages = await show("node bench/run.mjs");
  const files = await show("node bench/files.mjs");
  return messages || files;
}

/** Measures Sendlint beside its peers, which have a workspace of their own, and writes the table of docs/speed.md. */
async function peers() {
  await build();
  const cwd = join(root, "bench/peers");
  await capture(`npx --yes ${readManifest(".").packageManager} install --frozen-lockfile`, { cwd });
  const messages = await show("node run.mjs --write", { cwd });
  const files = await show("node files.mjs", { cwd });
  return messages || files;
}

/** Prints what the published packages bring along, as CycloneDX. */
function sbom() {
  const pnpm = readManifest(".").packageManager;
  return show(`npx --yes ${pnpm} --filter "./packages/*" sbom --sbom-format cyclonedx --lockfile-only --prod`);
}

/** Asks the registry whether an advisory names what users install. Where it gives no answer, it says so, and nothing fails. */
async function audit() {
  const pnpm = readManifest(".").packageManager;
  try {
    await capture(`npx --yes ${pnpm} audit --prod`);
  } catch (error) {
    if (!(error instanceof CommandError) || !error.message.includes("ERR_PNPM_AUDIT")) throw error;
    console.error(
      "The registry does not answer questions about advisories, so nothing is known of them. Ask again elsewhere before a release.",
    );
    return;
  }
  console.log("No advisory names what users install.");
}
