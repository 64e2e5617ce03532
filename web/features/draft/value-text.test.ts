import { expect, it } from 'vitest';
import { qualityChange, saidText } from './value-text.ts';

const PERCENT = { unitOfMeasureZh: '万元', unitOfMeasureEn: '10,000 yuan' };
const said = (value: string | null, missingReason: 'CONFIDENTIAL' | null = null) => ({
  value,
  missingReason,
});

it('a value is told with its measure, zero as zero', () => {
  expect(saidText(said('1234.50'), PERCENT, 'zh', '无')).toBe('1,234.50万元');
  expect(saidText(said('0'), PERCENT, 'zh', '无')).toBe('0万元');
});

it('what is missing is told with its reason, what was never known as nothing; neither is a zero', () => {
  expect(saidText(said(null, 'CONFIDENTIAL'), PERCENT, 'en', 'none')).toBe('confidential');
  expect(saidText(null, PERCENT, 'en', 'none')).toBe('none');
});

it('the firmness is told where a correction changes it, and nowhere else', () => {
  const [flash, final] = [{ quality: 'FLASH' as const }, { quality: 'FINAL' as const }];
  expect(qualityChange(flash, final, 'zh')).toBe('快报 → 终审');
  expect(qualityChange(final, final, 'zh')).toBeNull();
  expect(qualityChange(null, final, 'zh')).toBeNull();
});
