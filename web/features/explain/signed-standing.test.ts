import { expect, it } from 'vitest';
import { type Revision, revisionText, signedStanding } from './signed-standing.ts';

const revision = (number: number, value: string | null, signerName: string | null = null) =>
  ({
    period: '2026YTD10',
    value,
    missingReason: value === null ? 'WITHDRAWN' : null,
    quality: 'FINAL',
    revision: number,
    recordedAt: '2026-11-18T02:00:00Z',
    receiptNumber: `R${number}`,
    signerName,
    signedAt: signerName && '2026-11-19T02:00:00Z',
  }) as Revision;

it('a value corrected after its signature shows both, whatever order the revisions come in', () => {
  const standing = signedStanding([
    revision(1, '120'),
    revision(3, '121.0'),
    revision(2, '120.5', '张'),
  ]);
  expect(standing).toMatchObject({
    newest: { revision: 3 },
    signed: { revision: 2 },
    isChangedSince: true,
  });
});

it('a value whose newest revision is signed has not changed since', () => {
  const standing = signedStanding([revision(1, '120', '张'), revision(2, '121', '张')]);
  expect(standing).toMatchObject({ signed: { revision: 2 }, isChangedSince: false });
});

it('a value nobody signed has changed from no signature, and none at all stands nowhere', () => {
  expect(signedStanding([revision(1, '1')])).toMatchObject({ signed: null, isChangedSince: false });
  expect(signedStanding([])).toBeNull();
});

it('a withdrawn revision is a word, never zero', () => {
  expect(revisionText(revision(1, null), 1, 'zh')).toBe('已撤回');
  expect(revisionText(revision(1, '120.5'), 1, 'zh')).toBe('120.5');
});
