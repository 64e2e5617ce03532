import { InvalidArgument } from '../actions/action-context.ts';
import type { DeclaredScope } from '../actions/observation/push-input.ts';
import { PUSH_MODES, type PushMode } from '../data/observation/push.repository.ts';
import { listOf } from './admit.ts';

export type PushQuery = {
  /** Name of the file as its sender knows it; null when it is not said. */
  fileName: string | null;
  mappingCode: string | null;
  mode: PushMode;
  /** Null where nothing is declared: then the rows themselves are the scope of a replacement. */
  scope: DeclaredScope | null;
};

/** How the file in a body wants to be read and written, as the address says. Throws InvalidArgument. */
export function readPushQuery(query: URLSearchParams): PushQuery {
  const written = (query.get('mode') ?? '').trim().toUpperCase();
  const mode = PUSH_MODES.find((one) => one === written) ?? (written === '' ? 'MERGE' : null);
  if (mode === null) {
    throw new InvalidArgument(
      'mode',
      `没有报送方式“${written}”，可用 merge（增补更正）或 replace（整体替换）。`,
      `There is no mode "${written}"; use merge or replace.`,
    );
  }
  const scope = readScope(query);
  if (scope !== null && mode !== 'REPLACE') {
    throw new InvalidArgument(
      'scope',
      '申报范围只用于整体替换，请加 mode=replace。',
      'A declared scope goes with a replacement only; add mode=replace.',
    );
  }
  const fileName = query.get('fileName')?.trim() || null;
  return { fileName, mappingCode: query.get('mapping')?.trim() || null, mode, scope };
}

function readScope(query: URLSearchParams): DeclaredScope | null {
  const indicators = listOf(query, 'scopeIndicators');
  const units = listOf(query, 'scopeUnits');
  const periods = listOf(query, 'scopePeriods');
  const isDeclared = [indicators, units, periods].some((list) => list !== null);
  return isDeclared ? { indicators, units, periods } : null;
}
