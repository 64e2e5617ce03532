interface ExportQuestion {
  indicator: string;
  /** Codes; none = every unit the reader may see. */
  units?: readonly string[];
  from?: string | null;
  to?: string | null;
  asOf?: string | null;
}

/** The address of a download: the newest values, or every revision of them. */
export function exportLink(kind: 'observations' | 'revisions', asked: ExportQuestion): string {
  const query = new URLSearchParams({ indicator: asked.indicator });
  if (asked.units && asked.units.length > 0) query.set('units', asked.units.join(','));
  for (const key of ['from', 'to', 'asOf'] as const) {
    const value = asked[key];
    if (value) query.set(key, value);
  }
  return `/api/export/${kind}.csv?${query}`;
}
