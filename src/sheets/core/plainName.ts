/** Text that SUMIFS does not take for a pattern: "Acme*" and ">5" stand with other signs. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('*', '∗')
    .replaceAll('?', '？')
    .replaceAll('~', '∼')
    .replace(/^[<>=]+/, (signs) =>
      `\u2009${signs}`.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('=', '＝'),
    );
}
