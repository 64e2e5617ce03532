import { expect, it } from 'vitest';
import { captionText } from './chart-caption.ts';

const CAPTION = {
  source: '市统计局',
  unitOfMeasure: '亿元',
  period: '2026年1—10月',
  dataAsOf: '2026-11-18T01:30:00Z',
};

it('source, unit, period and age stand on one line', () => {
  expect(captionText(CAPTION, 'zh')).toBe(
    '来源：市统计局　单位：亿元　时期：2026年1—10月　数据截至：2026年11月18日 09:30',
  );
});

it('what is not known is left out, not written as empty', () => {
  expect(captionText({ source: null, unitOfMeasure: '%', note: 'Trial' }, 'en')).toBe(
    'Unit: % · Trial',
  );
});
