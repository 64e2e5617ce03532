import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { failureKind } from '../ui/query-state.ts';
import { rememberScope } from '../ui/remembered-scope.ts';
import { signInPath } from '../ui/scope.ts';
import { ReportingContext } from '../ui/use-scope.ts';
import { ViewerContext } from '../ui/viewer.ts';
import { AsOfBanner } from './AsOfBanner.tsx';
import { BasisBanner } from './BasisBanner.tsx';
import { BasisClient } from './BasisClient.tsx';
import { ExplainSlot } from './ExplainSlot.tsx';
import { LandedNotice } from './LandedNotice.tsx';
import { RouteFallback } from './RouteFallback.tsx';
import { reportingOf } from './reporting.ts';
import { ShellDocument } from './shell-query.ts';
import { TopBar } from './TopBar.tsx';
import { useFreshBasis } from './use-fresh-basis.ts';

/** The frame of every page: who is looking, what the calendar knows, and the live notice. */
export function Shell() {
  const { t } = useTranslation();
  const location = useLocation();
  const { data, error, refetch } = useQuery(ShellDocument, { errorPolicy: 'all' });
  useEffect(
    function rememberForTheNextLoad() {
      if (data?.viewer) rememberScope(window.localStorage, reportingOf(data));
    },
    [data],
  );
  useFreshBasis();
  const isStranger =
    (error && failureKind(error) === 'unauthenticated') || (data && data.viewer === null);
  if (isStranger) return <Navigate replace to={signInPath(location.pathname, location.search)} />;
  if (!data?.viewer) {
    return error ? (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <RouteFallback />
    );
  }
  return (
    <ViewerContext value={data.viewer.permissions}>
      <ReportingContext value={reportingOf(data)}>
        <div className="shell">
          <a className="skip-link" href="#content">
            {t('app.skip')}
          </a>
          <TopBar viewer={data.viewer} now={data.reportingCalendar.now} />
          <div>
            <AsOfBanner />
            <BasisBanner />
          </div>
          <BasisClient>
            <main id="content" tabIndex={-1}>
              <Outlet />
            </main>
            <ExplainSlot />
            <LandedNotice />
          </BasisClient>
          <ScrollRestoration />
        </div>
      </ReportingContext>
    </ViewerContext>
  );
}
