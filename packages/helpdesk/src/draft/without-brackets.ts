/** A text that nothing can take for HTML: a finding quotes the message, and a page may show its notices as HTML. */
export function withoutBrackets(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›");
}
