import { expect, it } from 'vitest';
import { parseColumnMapping } from '../../files/column-mapping.ts';
import type { SaveColumnMappingInput } from './mapping.input.ts';
import { mappingJson } from './mapping-json.ts';

const INPUT: SaveColumnMappingInput = {
  code: 'm',
  nameZh: '表',
  nameEn: 'Table',
  layout: 'INDICATORS_ACROSS',
  blank: 'SKIP',
};

it('turns every list of the input into the map the mapping holds', () => {
  const json = mappingJson({
    ...INPUT,
    allSheets: true,
    period: { title: true },
    units: [{ key: '甲', value: 'A' }],
    onlyRows: [{ column: '口径', members: ['全口径'] }],
    footnoteMarks: [{ mark: 'e', quality: 'ESTIMATE' }],
    unitMultiplier: [{ indicator: '*', power: 4 }],
    missingMarkers: [{ key: '—', value: 'NOT_COLLECTED' }],
    conversions: [{ measure: '亿元', factor: '10000', where: 'FILE' }],
  });
  expect(json).toEqual({
    ...INPUT,
    sheets: 'ALL',
    period: { title: true },
    units: { 甲: 'A' },
    onlyRows: { 口径: ['全口径'] },
    footnoteMarks: { e: { quality: 'ESTIMATE' } },
    unitMultiplier: { '*': 4 },
    missingMarkers: { '—': 'NOT_COLLECTED' },
    conversions: [{ measure: '亿元', factor: '10000', where: 'FILE' }],
  });
  expect(parseColumnMapping(json)).toEqual({ mapping: json });
});

it('leaves out what was not given', () => {
  expect(mappingJson(INPUT)).toEqual(INPUT);
});
