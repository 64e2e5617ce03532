import { createBrowserRouter } from 'react-router';
import { CockpitPage } from '../features/cockpit/CockpitPage.tsx';
import { startCockpit } from '../features/cockpit/cockpit-query.ts';
import { startIndicator } from '../features/indicator/indicator-query.ts';
import { startRanking } from '../features/ranking/ranking-query.ts';
import { startTrend } from '../features/trend/trend-query.ts';
import { startUnit } from '../features/unit/unit-query.ts';
import type { Clients } from './apollo-client.ts';
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
export function createRouter(clients: Clients) {
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
      // Who looks and what the calendar knows does not change with the basis.
      loader: startPage({ ...clients, SIGNED: clients.LATEST }, startShell),
      children: [
        {
          ErrorBoundary: CrashNotice,
          children: [
            { index: true, Component: CockpitPage, loader: startPage(clients, startCockpit) },
            {
              path: 'ranking',
              loader: startPage(clients, startRanking),
              lazy: async () => ({
                Component: (await import('../features/ranking/RankingPage.tsx')).RankingPage,
              }),
            },
            {
              path: 'trend',
              loader: startPage(clients, startTrend),
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
              loader: startPage(clients, startIndicator),
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
              loader: startPage(clients, startUnit),
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
              path: 'corrections',
              lazy: async () => ({
                Component: (await import('../features/correction/CorrectionListPage.tsx'))
                  .CorrectionListPage,
              }),
            },
            {
              path: 'corrections/:caseNumber',
              lazy: async () => ({
                Component: (await import('../features/correction/CorrectionPage.tsx'))
                  .CorrectionPage,
              }),
            },
            {
              path: 'push',
              lazy: async () => ({
                Component: (await import('../features/draft/PushPage.tsx')).PushPage,
              }),
            },
            {
              path: 'push/drafts/:id',
              lazy: async () => ({
                Component: (await import('../features/draft/DraftPage.tsx')).DraftPage,
              }),
            },
            {
              path: 'api-keys',
              lazy: async () => ({
                Component: (await import('../features/api-key/ApiKeyPage.tsx')).ApiKeyPage,
              }),
            },
            {
              path: 'contracts',
              lazy: async () => ({
                Component: (await import('../features/contract/ContractListPage.tsx'))
                  .ContractListPage,
              }),
            },
            {
              path: 'contracts/:code',
              lazy: async () => ({
                Component: (await import('../features/contract/ContractPage.tsx')).ContractPage,
              }),
            },
            {
              path: 'supply',
              lazy: async () => ({
                Component: (await import('../features/supply/SupplyPage.tsx')).SupplyPage,
              }),
            },
            {
              path: 'quality',
              lazy: async () => ({
                Component: (await import('../features/quality/QualityPage.tsx')).QualityPage,
              }),
            },
            {
              path: 'reconciliation',
              lazy: async () => ({
                Component: (await import('../features/reconciliation/ReconciliationPage.tsx'))
                  .ReconciliationPage,
              }),
            },
            {
              path: 'calendar',
              lazy: async () => ({
                Component: (await import('../features/calendar/CalendarPage.tsx')).CalendarPage,
              }),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
}
