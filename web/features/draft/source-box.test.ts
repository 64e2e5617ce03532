import { describe, expect, it } from 'vitest';
import { formToMapping, mappingToForm } from './mapping-form.ts';
import { fillSourceBox, sourceBox } from './source-box.ts';

const NAMED = { code: 'm', nameZh: '表', nameEn: 'Table', blank: 'SKIP' };
const tidy = mappingToForm({ ...NAMED, layout: 'TIDY' });
const wide = mappingToForm({ ...NAMED, layout: 'INDICATORS_ACROSS', period: { title: true } });

describe('the box beside where something is written', () => {
  it('is the head of the column in a tidy table', () => {
    const filled = fillSourceBox(tidy, 'indicator', '项目');
    expect(sourceBox(filled, 'indicator')).toEqual({ kind: 'COLUMN', text: '项目' });
    expect(formToMapping(filled)).toMatchObject({ columns: { indicator: '项目' } });
  });

  it('is the column of units where units stand down the side', () => {
    expect(formToMapping(fillSourceBox(wide, 'unit', '地区'))).toMatchObject({
      unitColumn: '地区',
    });
  });

  it('is what goes with the choice', () => {
    const sources = { ...wide.sources, period: { kind: 'CODE' as const, text: '' } };
    const filled = fillSourceBox({ ...wide, sources }, 'period', '2026-10');
    expect(formToMapping(filled)).toMatchObject({ period: { code: '2026-10' } });
  });

  it('is not there where the choice says everything, or the layout does', () => {
    expect(sourceBox(wide, 'period')).toBeNull();
    expect(sourceBox(wide, 'indicator')).toBeNull();
    expect(sourceBox(tidy, 'year')).toBeNull();
  });
});
