import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

export type FailureKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'badInput'
  | 'offline'
  | 'broken';

const kinds: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_USER_INPUT: 'badInput',
};

/** What went wrong, in the words the states are designed for. */
export function failureKind(error: unknown): FailureKind {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return (typeof code === 'string' && kinds[code]) || 'broken';
  }
  if (ServerError.is(error)) {
    return error.statusCode === 401
      ? 'unauthenticated'
      : error.statusCode === 403
        ? 'forbidden'
        : 'broken';
  }
  return error instanceof TypeError ? 'offline' : 'broken';
}

/** The server's own words for an error the user can act on; null for faults not meant for readers. */
export function failureMessage(error: unknown, language: 'zh' | 'en'): string | null {
  if (!CombinedGraphQLErrors.is(error) || failureKind(error) === 'broken') return null;
  const first = error.errors[0];
  const localised = first?.extensions?.[language === 'en' ? 'messageEn' : 'messageZh'];
  if (typeof localised === 'string') return localised;
  return first ? ownLanguage(first.message, language) : null;
}

/** The half of a bilingual message (Chinese first, then English) that the reader understands. */
export function ownLanguage(message: string, language: 'zh' | 'en'): string {
  const told = message.replace(/^Variable "[^"]*" got invalid value .*?; /, '');
  const [, chinese, english] = /^(.*?)\s+([A-Z][^\p{Script=Han}]*)$/su.exec(told) ?? [];
  return (language === 'en' ? english : chinese) ?? told;
}

export type PageState = 'loading' | 'error' | 'empty' | 'data';

/** Which of the four states a page shows. Old data stays on screen while newer data is fetched. */
export function pageState(result: {
  data: unknown;
  error?: unknown;
  loading: boolean;
  isEmpty?: boolean;
}): PageState {
  const hasData = result.data !== undefined && result.data !== null;
  if (result.error && !hasData) return 'error';
  if (!hasData) return result.loading ? 'loading' : 'empty';
  return result.isEmpty ? 'empty' : 'data';
}
