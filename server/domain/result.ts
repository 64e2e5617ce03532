/** What a rule answers: the value, or every reason why there is none. Rules never throw for bad input. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; failures: F[] };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<F>(...failures: F[]): { ok: false; failures: F[] } {
  return { ok: false, failures };
}
