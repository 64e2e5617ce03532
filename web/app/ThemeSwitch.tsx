import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useUiTheme } from '../ui/theme-mode.ts';
import { ThemeControl } from './theme-control.ts';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const isDark = useUiTheme().name === 'dark';
  const setMode = use(ThemeControl);
  const label = t(isDark ? 'shell.toLight' : 'shell.toDark');
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={label}
      title={label}
      onClick={() => setMode(isDark ? 'light' : 'dark')}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}
