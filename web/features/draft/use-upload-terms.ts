import { useState } from 'react';
import { useScope } from '../../ui/use-scope.ts';
import type { UploadTerms } from './upload-path.ts';

const WHOLE = { indicators: '', units: '', periods: '' };

/** How the next files are read and written: reading and mode stand in the address, the scope is typed. */
export function useUploadTerms() {
  const { params, patch } = useScope();
  const [scope, setScope] = useState<UploadTerms['scope']>(WHOLE);
  const terms: UploadTerms = {
    mapping: params.get('mapping') ?? '',
    mode: params.get('mode') === 'replace' ? 'REPLACE' : 'MERGE',
    scope,
  };
  return {
    terms,
    setScope,
    setMapping: (mapping: string) => patch({ mapping: mapping || null }),
    setMode: (mode: UploadTerms['mode']) => patch({ mode: mode === 'REPLACE' ? 'replace' : null }),
  };
}
