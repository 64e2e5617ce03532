import { useEffect, useState } from 'react';
import { chartTheme, themeCssVariables } from '../charts/theme.ts';
import type { ThemeMode } from '../ui/theme-mode.ts';
import { readTheme } from './preferences.ts';
import { themeSheet } from './theme-sheet.ts';

/** The theme that is on and its switch; the page's custom properties follow before the next paint. */
export function useTheme() {
  const [mode, setMode] = useState<ThemeMode>(() =>
    readTheme(window.localStorage, window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  applyTheme(mode);
  useEffect(
    function rememberTheme() {
      window.localStorage.setItem('baton.theme', mode);
    },
    [mode],
  );
  return { theme: chartTheme(mode), setMode };
}

function applyTheme(mode: ThemeMode): void {
  const root = document.documentElement;
  const known = document.getElementById('theme-tokens');
  if (known && root.dataset.theme === mode) return;
  const sheet = known ?? document.head.appendChild(document.createElement('style'));
  sheet.id = 'theme-tokens';
  sheet.textContent = themeSheet(
    themeCssVariables(chartTheme(mode)),
    themeCssVariables(chartTheme('light')),
  );
  root.dataset.theme = mode;
}
