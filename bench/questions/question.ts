import type { Target } from '../figures.ts';
import type { Ask } from '../http-client.ts';

/** A row of an answer reduced to texts, so that two servers can be seen to say the same. */
export type PlainRow = Record<string, string | null>;

export type Limit = {
  /** What the ratio is against: `rows`, `columns`. */
  name: string;
  path: string;
  /** Rows of the answer, with the names ours uses. */
  read: (answer: never) => PlainRow[];
  targets: { p50: Target; cpu: Target };
};

/** A question both sides answer. Variants differ in their period, unit or indicator, so that no side lives off one answer. */
export type Question = {
  name: string;
  graphql: string;
  variants: { variables: Record<string, unknown>; values: unknown[] }[];
  readOurs: (data: never) => PlainRow[];
  limits: Limit[];
};

/** Numbers in shortest form: `1.50` and `1.5` say the same; everything else as text. */
export function plain(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '').replace(/^-0$/, '0') : text;
}

/** Requests of our side: GraphQL over POST, signed in by cookie. */
export function asksOfOurs(question: Question, cookie: string): Ask[] {
  const headers = { 'content-type': 'application/json', accept: 'application/json', cookie };
  return question.variants.map(({ variables }) => ({
    path: '/graphql',
    method: 'POST',
    headers,
    body: JSON.stringify({ query: question.graphql, variables }),
  }));
}

/** Requests of the limit: a path with the values of its statement. */
export function asksOfLimit(question: Question, limit: Limit): Ask[] {
  return question.variants.map(({ values }) => ({
    path: `${limit.path}?values=${encodeURIComponent(JSON.stringify(values))}`,
  }));
}
