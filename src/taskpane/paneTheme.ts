/** Light or dark: as Office says, or as the browser prefers. A forced contrast theme replaces the colours of either. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Excel on the web does not tell its theme; the browser's preference stands in for it. */
export function paneTheme(officeIsDark: boolean | null): Theme {
  const dark = officeIsDark ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? webDarkTheme : webLightTheme;
}

export function whenThemeChanges(changed: () => void): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
