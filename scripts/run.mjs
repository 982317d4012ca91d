// The door to every task of the repository: `node scripts/run.mjs <task>`. It needs Node and npm, nothing else.
// Imports wait until the Node version is known to be good, so that an old Node gives a sentence and no stack.

const oldest = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Sendlint needs Node ${oldest.join(".")} or newer; this is Node ${process.versions.node}. Install a newer one and run the command again.`,
  );
  process.exitCode = 1;
} else {
  const { runTask } = await import("./tasks.mjs");
  process.exitCode = await runTask(process.argv[2]);
}
