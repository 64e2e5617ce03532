type Tokens = Record<string, string>;

/** The tokens as a style sheet: the chosen theme on screen, the light one on paper. */
export function themeSheet(screen: Tokens, print: Tokens): string {
  const rules = (tokens: Tokens) =>
    Object.entries(tokens)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  return `@media screen{:root{${rules(screen)}}}@media print{:root{${rules(print)}}}`;
}
