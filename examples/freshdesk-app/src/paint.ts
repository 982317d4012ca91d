/** Gives the page the agent's language and the system's colours. */
export function paint(language: string): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset.colorScheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
