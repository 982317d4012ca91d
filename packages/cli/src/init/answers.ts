import { statSync } from "node:fs";
import { join } from "node:path";
import type { CiService, ConfigType, InitFlags } from "../flags/commands.js";
import type { NamedPreset } from "../presets.js";

/** What `sendlint init` has to know. */
export interface Answers {
  readonly presets: readonly NamedPreset[];
  /** Folders and globs of the templates, from the working folder. */
  readonly templates: readonly string[];
  readonly type: ConfigType;
  readonly ci: CiService;
}

/** Folders in which teams keep templates. */
const usualFolders = ["templates", "replies", "macros", "canned-responses", "messages"];

/** What was said, and what is proposed for the rest; nothing is proposed for the platforms. */
export function proposeAnswers({ presets, templates, type = "json", ci = "none" }: InitFlags, cwd: string): Answers {
  const found = usualFolders.find((name) => statSync(join(cwd, name), { throwIfNoEntry: false })?.isDirectory());
  return { presets, templates: templates.length > 0 ? templates : [found ?? "templates"], type, ci };
}
