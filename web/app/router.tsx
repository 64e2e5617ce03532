import { createBrowserRouter } from 'react-router';
import { CrashNotice } from './CrashNotice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RouteFallback } from './RouteFallback.tsx';
import { Shell } from './Shell.tsx';
import { SignInFrame } from './SignInFrame.tsx';

/** Every page arrives with its own chunk; the shell and the states are in the first load. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    Component: SignInFrame,
    ErrorBoundary: CrashNotice,
    HydrateFallback: RouteFallback,
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/sign-in/SignInPage.tsx')).SignInPage,
        }),
      },
    ],
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: CrashNotice,
    HydrateFallback: RouteFallback,
    children: [
      {
        ErrorBoundary: CrashNotice,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/cockpit/CockpitPage.tsx')).CockpitPage,
            }),
          },
          {
            path: 'ranking',
            lazy: async () => ({
              Component: (await import('../features/ranking/RankingPage.tsx')).RankingPage,
            }),
          },
          {
            path: 'trend',
            lazy: async () => ({
              Component: (await import('../features/trend/TrendPage.tsx')).TrendPage,
            }),
          },
          {
            path: 'indicators',
            lazy: async () => ({
              Component: (await import('../features/indicator/IndicatorListPage.tsx'))
                .IndicatorListPage,
            }),
          },
          {
            path: 'indicators/:code',
            lazy: async () => ({
              Component: (await import('../features/indicator/IndicatorPage.tsx')).IndicatorPage,
            }),
          },
          {
            path: 'units',
            lazy: async () => ({
              Component: (await import('../features/unit/UnitListPage.tsx')).UnitListPage,
            }),
          },
          {
            path: 'units/:code',
            lazy: async () => ({
              Component: (await import('../features/unit/UnitPage.tsx')).UnitPage,
            }),
          },
          {
            path: 'pushes',
            lazy: async () => ({
              Component: (await import('../features/push/PushListPage.tsx')).PushListPage,
            }),
          },
          {
            path: 'pushes/:receiptNumber',
            lazy: async () => ({
              Component: (await import('../features/push/ReceiptPage.tsx')).ReceiptPage,
            }),
          },
          {
            path: 'push',
            lazy: async () => ({
              Component: (await import('../features/push/PushPage.tsx')).PushPage,
            }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
