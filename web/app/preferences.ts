import type { Language } from '../ui/names.ts';
import type { ThemeMode } from '../ui/theme-mode.ts';

type Memory = Pick<Storage, 'getItem'>;

/** The language of the address, else the one chosen last, else Chinese. */
export function readLanguage(search: string, memory: Memory): Language {
  const asked = new URLSearchParams(search).get('lang') ?? memory.getItem('baton.language');
  return asked === 'en' ? 'en' : 'zh';
}

/** The theme chosen last, else the one the system asks for. */
export function readTheme(memory: Memory, systemWantsDark: boolean): ThemeMode {
  const chosen = memory.getItem('baton.theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return systemWantsDark ? 'dark' : 'light';
}
