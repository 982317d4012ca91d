import { createLinter } from "@sendlint/core";
import { readSettings } from "@sendlint/example-desk-panel/settings";
import { lintCannedResponse, readCannedResponse } from "@sendlint/helpdesk/freshdesk";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { type KeptResponse, type KeptResponses, mostKept, mostRules, responsesKey } from "./responses.js";

/** The platform's store. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: object): Promise<unknown>;
}

/** An event of the platform, as far as all of them are alike. */
export interface Payload {
  readonly iparams?: Readonly<Record<string, unknown>>;
  readonly data?: { readonly canned_response?: { readonly id?: unknown } };
}

/** Checks a canned response when it is saved, and keeps which rules it breaks. */
export async function onSaved(payload: Payload, store: Store): Promise<void> {
  const { iparams = {} } = payload;
  const place = String(iparams.template_marketplace ?? "").trim();
  const response = readCannedResponse(payload);
  if (place === "" || response === null) return;
  const { level, rules } = readSettings(iparams);
  const preset = /^(?:www\.)?ebay\./i.test(place) ? ebay({ site: place, level }) : amazon({ marketplace: place, level });
  const linted = lintCannedResponse(payload, createLinter({ extends: [preset], rules }));
  const broken = new Map(
    (linted?.results ?? []).flatMap(({ diagnostics }) => diagnostics.map(({ ruleId, severity }) => [ruleId, severity])),
  );
  const findings = [...broken].slice(0, mostRules).map(([ruleId, severity]) => ({ ruleId, severity }));
  await keep(store, response.id, findings.length === 0 ? null : { title: response.name.slice(0, 80), findings });
}

/** Forgets a canned response that was deleted. */
export async function onDeleted({ data }: Payload, store: Store): Promise<void> {
  await keep(store, String(data?.canned_response?.id), null);
}

async function keep(store: Store, id: string, response: KeptResponse | null): Promise<void> {
  const stored = await store.get(responsesKey).catch(() => null);
  const { responses = {} } = Object(stored) as Partial<KeptResponses>;
  const others = Object.entries(responses).filter(([each]) => each !== id);
  const kept = response === null ? others : [...others.slice(1 - mostKept), [id, response] as const];
  await store.set(responsesKey, { responses: Object.fromEntries(kept) });
}
