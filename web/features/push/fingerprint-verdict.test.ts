import { expect, it } from 'vitest';
import { fingerprintVerdict } from './fingerprint-verdict.ts';

const asked = { called: true, loading: false, hasFailed: false, isIntact: true };

it('says intact or altered only on the word of the server', () => {
  expect(fingerprintVerdict(asked)).toBe('intact');
  expect(fingerprintVerdict({ ...asked, isIntact: false })).toBe('altered');
});

it('a check that failed, or found no receipt, is never taken for intact', () => {
  expect(fingerprintVerdict({ ...asked, hasFailed: true })).toBe('checkFailed');
  expect(fingerprintVerdict({ ...asked, isIntact: null })).toBe('checkFailed');
});

it('says nothing before it was asked, and that it is at work while it is', () => {
  expect(fingerprintVerdict({ ...asked, called: false, isIntact: undefined })).toBeNull();
  expect(fingerprintVerdict({ ...asked, loading: true })).toBe('checking');
});
