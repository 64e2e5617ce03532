import { expect, it } from 'vitest';
import { saidText } from './said-text.ts';

const measure = { unitOfMeasureZh: '亿元', unitOfMeasureEn: '100m yuan', digits: 1 };
const said = (value: string | null) => ({ value, missingReason: null });

it('a correction beyond the digits of the page is still seen', () => {
  expect(saidText(said('120.54'), measure, 'zh')).toBe('120.54亿元');
  expect(saidText(said('120.5000'), measure, 'zh')).toBe('120.5亿元');
  expect(saidText(said('120'), measure, 'zh')).toBe('120.0亿元');
});

it('a missing value says why and is never zero', () => {
  const withdrawn = { value: null, missingReason: 'WITHDRAWN' as const };
  expect(saidText(withdrawn, measure, 'zh')).toBe('已撤回');
});
