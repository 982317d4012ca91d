/** Where a rule is explained: `docs/rules/contact/off-platform.md`. */
export function linkDocs(base: string, ruleId: string): string {
  return `${base}${ruleId}.md`;
}
