/** Where a rule is explained: `docs/rules/contact/off-platform.md`. */
export function linkDocs(base: string, ruleId: string): string {
  return `${base}${ruleId}.md`;
}

/** The same for a page that is read anywhere; `null` where the documentation is not on the web. */
export function linkDocsOnWeb(base: string, ruleId: string): string | null {
  return toWebAddress(linkDocs(base, ruleId));
}

/** An address that a reader may follow; `null` for anything else, such as a path or a script. */
export function toWebAddress(address: string): string | null {
  return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address) ? address : null;
}
