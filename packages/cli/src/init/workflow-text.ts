import type { CiService } from "../flags/commands.js";
import { readVersion } from "../version.js";
import type { NewFile } from "./new-file.js";

/**
 * The workflow for a service, its name from the root of the repository; `null` for none.
 *
 * @param folder from the root of the repository to the folder of the configuration, with `/` at its end; empty at the root
 */
export function createWorkflow(service: CiService, folder: string): NewFile | null {
  const command = `npx --yes sendlint@${readVersion()}`;
  switch (service) {
    case "none":
      return null;
    case "github":
      return { name: ".github/workflows/sendlint.yml", text: github(command, folder), hint: null };
    case "gitlab":
      return {
        name: ".gitlab/sendlint.yml",
        text: gitlab(command, folder),
        hint: "Add `include: .gitlab/sendlint.yml` to .gitlab-ci.yml.",
      };
  }
}

function github(command: string, folder: string): string {
  const place = folder === "" ? "" : `\n        working-directory: ${JSON.stringify(folder)}`;
  return `name: sendlint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  sendlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${command} --format github${place}
`;
}

function gitlab(command: string, folder: string): string {
  const enter = folder === "" ? "" : `    - cd ${JSON.stringify(folder)}\n`;
  return `sendlint:
  image: node:22-alpine
  script:
${enter}    - ${command} --format stylish --format "gitlab:$CI_PROJECT_DIR/gl-code-quality-report.json"
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
}
