import { createContext, use } from 'react';

export type ThemeMode = 'light' | 'dark';

/** The tokens the component kit needs; the application hands in the same ones the charts use. */
export interface UiTheme {
  readonly name: ThemeMode;
  readonly accent: string;
  readonly text: string;
  readonly textMuted: string;
  readonly surface: string;
  readonly ground: string;
  readonly hover: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly fontFamily: string;
}

/** Which theme is on; the style sheet follows the same tokens as custom properties. */
export const ThemeContext = createContext<UiTheme | null>(null);

export function useUiTheme(): UiTheme {
  const theme = use(ThemeContext);
  if (!theme) throw new Error('ThemeContext has no value: wrap the page in <ThemeContext>.');
  return theme;
}
