import { useTranslation } from 'react-i18next';
import type { JsonFault } from './read-json.ts';

/** Why a text is no JSON object, in the reader's language; null where it is one. */
export function useJsonFault(fault: JsonFault | null): string | null {
  const { t } = useTranslation();
  if (fault === null) return null;
  if (fault.kind === 'NOT_AN_OBJECT') return t('json.notAnObject');
  return fault.line === null ? t('json.syntax') : t('json.syntaxAt', { line: fault.line });
}
