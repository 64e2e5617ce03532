import { createContext } from 'react';
import type { ThemeMode } from '../ui/theme-mode.ts';

/** The switch of the theme, for the one button in the top bar. */
export const ThemeControl = createContext<(mode: ThemeMode) => void>(() => {});
