import { createContext, use, useCallback } from 'react';
import { useSearchParams } from 'react-router';
import {
  type Basis,
  carryTo,
  patchParams,
  readBasis,
  readScope,
  type Scope,
  type ScopeDefaults,
} from './scope.ts';

export interface Reporting extends ScopeDefaults {
  years: readonly number[];
  categories: readonly { code: string; nameZh: string; nameEn: string }[];
}

/** What the shell knows about the reporting calendar; every page reads its defaults here. */
export const ReportingContext = createContext<Reporting>({
  latestPeriod: null,
  firstCategory: null,
  years: [],
  categories: [],
});

interface ScopeControl extends Scope {
  basis: Basis;
  params: URLSearchParams;
  patch: (changes: Record<string, string | null>) => void;
  linkTo: (path: string, extra?: Record<string, string | null>) => string;
}

/** The scope of this picture and the two ways to change it: patch the address, or follow a link. */
export function useScope(): ScopeControl {
  const [params, setParams] = useSearchParams();
  const scope = readScope(params, use(ReportingContext));
  const patch = useCallback(
    (changes: Record<string, string | null>) =>
      setParams((current) => patchParams(current, changes), { preventScrollReset: true }),
    [setParams],
  );
  const linkTo = (path: string, extra?: Record<string, string | null>) =>
    carryTo(params, path, extra);
  return { ...scope, basis: readBasis(params), params, patch, linkTo };
}
