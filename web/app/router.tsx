import type { ApolloClient } from '@apollo/client';
import { createBrowserRouter } from 'react-router';
import { CockpitPage } from '../features/cockpit/CockpitPage.tsx';
import { startCockpit } from '../features/cockpit/cockpit-query.ts';
import { startIndicator } from '../features/indicator/indicator-query.ts';
import { startRanking } from '../features/ranking/ranking-query.ts';
import { startTrend } from '../features/trend/trend-query.ts';
import { startUnit } from '../features/unit/unit-query.ts';
import { CrashNotice } from './CrashNotice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RouteFallback } from './RouteFallback.tsx';
import { Shell } from './Shell.tsx';
import { SignInFrame } from './SignInFrame.tsx';
import { startShell } from './shell-query.ts';
import { startPage } from './start-page.ts';

/**
 * The shell and the cockpit are in the first load; every other page arrives with its own chunk.
 * Loaders start a page's queries together with the shell's and the chunk, and wait for nothing.
 */
export function createRouter(client: ApolloClient) {
  return createBrowserRouter([
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
      loader: startPage(client, startShell),
      children: [
        {
          ErrorBoundary: CrashNotice,
          children: [
            { index: true, Component: CockpitPage, loader: startPage(client, startCockpit) },
            {
              path: 'ranking',
              loader: startPage(client, startRanking),
              lazy: async () => ({
                Component: (await import('../features/ranking/RankingPage.tsx')).RankingPage,
              }),
            },
            {
              path: 'trend',
              loader: startPage(client, startTrend),
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
              loader: startPage(client, startIndicator),
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
              loader: startPage(client, startUnit),
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
            {
              path: 'api-keys',
              lazy: async () => ({
                Component: (await import('../features/api-key/ApiKeyPage.tsx')).ApiKeyPage,
              }),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
}
