import { theme as antd, type ThemeConfig } from 'antd';
import type { UiTheme } from './theme-mode.ts';

/** Our own tokens for the component kit; text and rules keep AA contrast in both themes. */
export function antdTheme(theme: UiTheme): ThemeConfig {
  return {
    algorithm: theme.name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: theme.accent,
      colorText: theme.text,
      colorTextSecondary: theme.textMuted,
      colorTextTertiary: theme.textMuted,
      colorTextPlaceholder: theme.textMuted,
      colorTextDescription: theme.textMuted,
      colorBgContainer: theme.surface,
      colorBgElevated: theme.surface,
      colorBorder: theme.ruleStrong,
      colorBorderSecondary: theme.rule,
      borderRadius: 2,
      fontFamily: theme.fontFamily,
      fontSize: 14,
      motion: false,
    },
    components: {
      Table: {
        headerBg: theme.ground,
        headerColor: theme.textMuted,
        headerSortActiveBg: theme.hover,
        headerSortHoverBg: theme.hover,
        rowHoverBg: theme.hover,
        headerSplitColor: 'transparent',
        cellPaddingBlockSM: 7,
        headerBorderRadius: 0,
      },
    },
  };
}
