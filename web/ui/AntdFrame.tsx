import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { antdTheme } from './antd-theme.ts';
import { useLanguage } from './names.ts';
import { useUiTheme } from './theme-mode.ts';

/** Language and tokens for the component kit; wrapped round single parts so that it loads with them. */
export function AntdFrame({ children }: { children: ReactNode }) {
  const theme = useUiTheme();
  const locale = useLanguage() === 'en' ? enUS : zhCN;
  return (
    <ConfigProvider theme={antdTheme(theme)} locale={locale}>
      {children}
    </ConfigProvider>
  );
}
