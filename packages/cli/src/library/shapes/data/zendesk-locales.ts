/** Zendesk's numbers of languages, as `support.zendesk.com/api/v2/locales/public.json` gives them (read 2026-11), by number. */
export const zendeskLocales: ReadonlyMap<number, string> = new Map([
  [1, "en-US"],
  [2, "es"],
  [8, "de"],
  [9, "zh-TW"],
  [10, "zh-CN"],
  [13, "pl"],
  [16, "fr"],
]);
