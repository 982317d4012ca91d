import type { Field, Fix } from "@sendlint/core";
import type { DecidedDiagnostic, Outgoing, ReleaseOutcome } from "@sendlint/helpdesk";
import type { CheckedDraft } from "@sendlint/helpdesk/zendesk";
import { applyFixes } from "./edits.js";
import { element } from "./element.js";
import type { Texts } from "./texts.js";
import { markRuns, readVisible } from "./visible.js";

/** What the panel asks the helpdesk to do. */
export interface PanelActions {
  /** Puts a changed text into the editor; `null` where the page lets nobody. */
  readonly replace: ((field: Field, text: string) => unknown) | null;
  /** Asks for the message to be sent all the same; `null` where this agent may not. */
  readonly release: ((reason: string) => Promise<ReleaseOutcome | null>) | null;
}

/** What the agent sees of the check. */
export interface Panel {
  show(checked: CheckedDraft): void;
  /** Tells of settings that could not be read. */
  complain(mistakes: readonly string[]): void;
}

type Message = Outgoing["parts"][number]["message"];

/** Builds the panel. Whatever a message holds is shown as text. */
export function createPanel(root: HTMLElement, say: Texts, actions: PanelActions): Panel {
  const status = element("p", { class: "status", role: "status" }, say.waiting);
  const place = element("p", { class: "place" });
  const notice = element("div", { class: "notice", role: "alert" });
  const body = element("div", { class: "body" });
  root.replaceChildren(element("header", {}, status, place), notice, body);
  let shown = "";

  function show({ decision, outgoing }: CheckedDraft): void {
    const state = JSON.stringify([decision.decision, decision.diagnostics, decision.failures, outgoing]);
    // What has not changed stays, and so does the focus in it.
    if (state === shown) return;
    shown = state;
    const { diagnostics, failures } = decision;
    root.dataset.decision = outgoing === null ? "none" : decision.decision;
    status.textContent = outgoing === null ? say.nothing : failures.length > 0 ? say.unchecked : say.status[decision.decision];
    place.textContent = outgoing === null ? "" : describePlaces(outgoing, say);
    const message = outgoing?.parts[0]?.message;
    body.replaceChildren(
      ...(failures.length > 0 ? [element("p", { class: "failed" }, decision.agentText)] : []),
      ...(message && diagnostics.length > 0 ? [listFindings(diagnostics, message, say, actions), preview(diagnostics, message, say)] : []),
      ...(outgoing && decision.decision !== "allow" && actions.release ? [releaseForm(say, actions.release)] : []),
    );
  }

  return {
    show,
    complain(mistakes) {
      notice.replaceChildren(
        ...(mistakes.length > 0 ? [say.settings, element("ul", {}, ...mistakes.map((line) => element("li", {}, line)))] : []),
      );
    },
  };
}

function describePlaces({ places }: Outgoing, say: Texts): string {
  if (places === null) return "";
  return places.length === 0 ? say.noPlace : say.checkedFor(places.map(({ place }) => place).join(", "));
}

function sourceOf(message: Message, field: Field): string {
  return field === "subject" ? (message.subject ?? "") : message.text;
}

function listFindings(diagnostics: readonly DecidedDiagnostic[], message: Message, say: Texts, { replace }: PanelActions): HTMLElement {
  const mend = (fixes: readonly Fix[]): void => {
    for (const field of new Set(fixes.flatMap(({ edits }) => edits.map((edit) => edit.field)))) {
      replace?.(field, applyFixes(sourceOf(message, field), field, fixes));
    }
  };
  const button = (label: string, run: () => void): HTMLElement => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", run);
    return made;
  };
  const items = diagnostics.map((diagnostic, index) => {
    const { fix, message: text, policy, ruleId, severity, suggestions } = diagnostic;
    return element(
      "li",
      { class: "finding", "data-severity": severity },
      element("p", { class: "text", id: `finding-${index}` }, element("span", { class: "severity" }, say.severity[severity]), text),
      element(
        "p",
        { class: "actions" },
        button(say.show, () => jumpTo(index)),
        ...(replace && fix ? [button(say.fix, () => mend([fix]))] : []),
        ...(replace ? suggestions.map((suggestion) => button(suggestion.message, () => mend([suggestion]))) : []),
      ),
      element(
        "p",
        { class: "source" },
        ruleId,
        ...(policy ? [" · ", element("a", { href: policy.url, target: "_blank", rel: "noreferrer" }, policy.title)] : []),
      ),
    );
  });
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  return element(
    "section",
    { "aria-label": say.findings },
    element("ol", {}, ...items),
    ...(replace && fixes.length > 1 ? [button(say.fixAll, () => mend(fixes))] : []),
  );
}

/** The message as the buyer would read it, with the findings marked. */
function preview(diagnostics: readonly DecidedDiagnostic[], message: Message, say: Texts): HTMLElement {
  const fields = (["subject", "text"] as const).filter(
    (field) => diagnostics.some((diagnostic) => diagnostic.field === field) || field === "text",
  );
  const parts = fields.flatMap((field) => {
    const source = sourceOf(message, field);
    const indexes = diagnostics.flatMap((diagnostic, index) => (diagnostic.field === field ? [index] : []));
    const findings = indexes.map((index) => diagnostics[index] as DecidedDiagnostic);
    const runs = markRuns(source, readVisible(source, field === "subject" ? "text" : (message.format ?? "text")), findings);
    const nodes = runs.map(({ text, findings: at }) => {
      if (at.length === 0) return text;
      const own = at.map((index) => indexes[index] as number);
      const attributes = {
        tabindex: "-1",
        "data-findings": own.join(" "),
        "aria-describedby": own.map((index) => `finding-${index}`).join(" "),
      };
      return element("mark", attributes, text);
    });
    return [
      ...(field === "subject" ? [element("h3", {}, say.subject)] : []),
      element("p", { class: "source-text", dir: "auto" }, ...nodes),
    ];
  });
  return element("section", { class: "preview", "aria-label": say.message }, element("h2", {}, say.message), ...parts);
}

function jumpTo(index: number): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-findings~="${index}"]`);
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

function releaseForm(say: Texts, release: NonNullable<PanelActions["release"]>): HTMLElement {
  const reason = element("textarea", { id: "reason", name: "reason", rows: "2", maxlength: "300", required: "" });
  const answer = element("p", { class: "answer", role: "status" });
  const form = element(
    "form",
    { class: "release", "aria-label": say.release },
    element("label", { for: "reason" }, say.reason),
    reason,
    element("button", { type: "submit" }, say.sendAnyway),
    answer,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const outcome = await release(reason.value);
    if (outcome !== null) answer.textContent = outcome.granted ? say.released : outcome.agentText;
  });
  return form;
}
