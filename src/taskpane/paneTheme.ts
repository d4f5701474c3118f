/** Light or dark: as Office says, or as the browser prefers. A forced contrast theme replaces the colours of either. */
import { createDOMRenderer, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Excel on the web does not tell its theme; the browser's preference stands in for it. */
export function paneTheme(officeIsDark: boolean | null): Theme {
  const dark = officeIsDark ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? webDarkTheme : webLightTheme;
}

export function whenThemeChanges(changed: () => void): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}

/**
 * Where styles are put on the page. A server whose browsers refuse them by their hash gives the page's scripts a nonce that
 * its policy for styles names too: each style element then carries it. Without one it is the hash that allows them.
 */
export const paneStyles = (nonce: string) =>
  createDOMRenderer(document, nonce === '' ? {} : { styleElementAttributes: { nonce } });
