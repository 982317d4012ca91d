import type { DiagnosticLanguage } from "@sendlint/core";
import {
  createDeskLint,
  createPanel,
  type GivenSettings,
  loadPanelTexts,
  readSettings,
  type Settings,
  type Texts,
} from "@sendlint/example-desk-panel";
import { type CheckedDraft, type ZendeskGate, zendeskGate } from "@sendlint/helpdesk/zendesk";
import { createRecorder, type RecorderSettings } from "./recorder.js";
import type { Zaf } from "./zaf.js";

declare const ZAFClient: { init(): Zaf | false };

/** What changes the answer while the agent works. */
const changes = [
  "comment.text",
  "comment.type",
  "comment.attachments",
  "ticket.subject",
  "ticket.tags",
  "ticket.brand",
  "ticket.requester",
  "ticket.requester.id",
];

/** Milliseconds without a key before findings are shown. */
const pause = 200;

const client = ZAFClient.init();
if (client) await start(client);

async function start(zaf: Zaf): Promise<void> {
  const { settings: given } = await zaf.metadata();
  const settings = readSettings(given as GivenSettings);
  const { currentUser, colorScheme } = await askSoon(zaf, ["currentUser", "colorScheme"]);
  const { locale, role } = Object(currentUser) as { readonly locale?: unknown; readonly role?: unknown };
  const language: DiagnosticLanguage = /^zh\b/i.test(String(locale)) ? "zh-CN" : "en";
  paint(colorScheme);
  zaf.on("colorScheme.changed", paint);
  document.documentElement.lang = language;
  const texts = await loadPanelTexts(language);
  guard(zaf, settings, given as RecorderSettings, { language, texts, mayRelease: settings.releaseRoles.includes(String(role)) });
}

/** What the page answers within a moment. The gate waits for nothing that is only good to have. */
function askSoon(zaf: Zaf, paths: string[]): Promise<Record<string, unknown>> {
  const nothing = new Promise((resolve) => setTimeout(resolve, 1000));
  return Promise.race([zaf.get(paths), nothing]).then(
    (answer) => Object(answer) as Record<string, unknown>,
    () => ({}),
  );
}

/** Who writes. */
interface Agent {
  readonly language: DiagnosticLanguage;
  readonly texts: Texts;
  /** Whether they may send what the gate holds. */
  readonly mayRelease: boolean;
}

/** Puts the gate in at once, also while languages load, and shows what it would say. */
function guard(zaf: Zaf, settings: Settings, recorder: RecorderSettings, { language, texts, mayRelease }: Agent): void {
  const { lint, ready } = createDeskLint(settings, language);
  const gate: ZendeskGate = zendeskGate(zaf, {
    lint,
    config: { language },
    places: settings.places,
    policy: { onError: settings.onError, release: { roles: settings.releaseRoles } },
    onDecision: createRecorder(zaf, recorder),
  });
  const root = document.querySelector("main") as HTMLElement;
  const panel = createPanel(root, texts, {
    replace: (field, text) => zaf.set(field === "subject" ? "ticket.subject" : "comment.text", text),
    release: mayRelease ? (reason) => gate.release(reason) : null,
  });
  panel.complain(settings.mistakes);
  ready.catch((error: unknown) => panel.complain([...settings.mistakes, error instanceof Error ? error.message : String(error)]));
  const refresh = follow(gate.check, panel.show);
  for (const change of changes) zaf.on(`${change}.changed`, refresh);
  refresh();
  new ResizeObserver(() => zaf.invoke("resize", { width: "100%", height: `${Math.min(root.scrollHeight + 32, 900)}px` })).observe(root);
}

function paint(scheme: unknown): void {
  const preferred = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.colorScheme = scheme === "dark" || scheme === "light" ? scheme : preferred;
}

/**
 * Checks a draft whenever it changes, one check at a time, and shows it once nothing has changed for a moment. A save finds the draft
 * checked, and has nothing to wait for.
 */
function follow(check: () => Promise<CheckedDraft>, show: (checked: CheckedDraft) => void): () => Promise<void> {
  let isChecking = false;
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return async () => {
    clearTimeout(timer);
    hasChanged = true;
    if (isChecking) return;
    isChecking = true;
    while (hasChanged) {
      hasChanged = false;
      const checked = await check();
      clearTimeout(timer);
      timer = setTimeout(() => show(checked), pause);
    }
    isChecking = false;
  };
}
