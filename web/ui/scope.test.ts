import { describe, expect, it } from 'vitest';
import { carryTo, nextPath, patchParams, readBasis, readScope, signInPath } from './scope.ts';

const defaults = { latestPeriod: '2026-10', firstCategory: 'COUNTY' };

describe('the shared scope', () => {
  it('takes period and category from the address before the defaults', () => {
    const params = new URLSearchParams('period=2026-08&category=PARK');
    expect(readScope(params, defaults)).toEqual({
      period: '2026-08',
      category: 'PARK',
      asOf: null,
    });
  });

  it('falls back to the newest lit month when the address is silent', () => {
    expect(readScope(new URLSearchParams(), defaults).period).toBe('2026-10');
  });

  it('stays null in an empty city', () => {
    const scope = readScope(new URLSearchParams(), { latestPeriod: null, firstCategory: null });
    expect(scope).toEqual({ period: null, category: null, asOf: null });
  });

  it('removes a key that is set to null and leaves the original untouched', () => {
    const params = new URLSearchParams('period=2026-08&sort=lag');
    expect(patchParams(params, { sort: null, unit: 'A1' }).toString()).toBe(
      'period=2026-08&unit=A1',
    );
    expect(params.get('sort')).toBe('lag');
  });
});

describe('links between pages', () => {
  it('carry period, category, as-of and language but not what belongs to one page', () => {
    const params = new URLSearchParams('period=2026-08&lang=en&sort=lag&explain=A~B');
    expect(carryTo(params, '/units/A')).toBe('/units/A?period=2026-08&lang=en');
  });

  it('carry the basis, so that a picture of signed values stays one', () => {
    const params = new URLSearchParams('basis=signed&units=A');
    expect(carryTo(params, '/trend')).toBe('/trend?basis=signed');
    expect(readBasis(params)).toBe('SIGNED');
    expect(readBasis(new URLSearchParams('basis=else'))).toBe('LATEST');
  });

  it('have no question mark when nothing is carried', () => {
    expect(carryTo(new URLSearchParams(), '/units')).toBe('/units');
  });
});

describe('the way through sign-in', () => {
  it('leads back to the picture that was asked for', () => {
    const path = signInPath('/ranking', '?measure=LAG');
    expect(nextPath(new URL(path, 'http://x').searchParams)).toBe('/ranking?measure=LAG');
  });

  it('never leaves the site', () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '']) {
      expect(nextPath(new URLSearchParams({ next }))).toBe('/');
    }
  });

  it('does not nest when the visitor is already there', () => {
    expect(signInPath('/sign-in', '?next=%2Ftrend')).toBe('/sign-in?next=%2Ftrend');
  });
});
