import { expect, it } from 'vitest';
import { exportLink } from './export-link.ts';

it('asks for what the page shows: indicator, units, span and moment', () => {
  const link = exportLink('revisions', {
    indicator: 'GDP',
    units: ['990102', '990103'],
    from: '2024',
    to: null,
    asOf: '2026-11-20T00:00:00.000Z',
  });
  const url = new URL(link, 'http://x');
  expect(url.pathname).toBe('/api/export/revisions.csv');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    indicator: 'GDP',
    units: '990102,990103',
    from: '2024',
    asOf: '2026-11-20T00:00:00.000Z',
  });
});

it('no unit means every unit, not none', () => {
  expect(exportLink('observations', { indicator: 'GDP', units: [] })).toBe(
    '/api/export/observations.csv?indicator=GDP',
  );
});
