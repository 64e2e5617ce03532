import {
  allowedQualities,
  type ContractForm,
  type FormRow,
  formName,
} from '../../domain/contract-form.ts';
import { MISSING_REASONS } from '../../domain/observation.ts';
import { periodCode } from '../../domain/period.ts';

/**
 * The rows of a form as a JSON Schema (draft 2020-12): the `rows` of `pushObservations`, one branch for each
 * indicator, period and item, with the units that owe it. Texts are decimals in full, numbers are checked against the limits.
 */
export function contractJsonSchema(form: ContractForm): object {
  const groups = Map.groupBy(
    form.rows,
    ({ indicator, period }) => `${indicator.code} ${periodCode(period)}`,
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:baton:contract:${formName(form)}`,
    title: `${form.version.nameZh} ${form.version.nameEn}`,
    description: `${form.department.nameZh} ${periodCode(form.month)}`,
    type: 'array',
    minItems: form.rows.length,
    maxItems: form.rows.length,
    uniqueItems: true,
    items: { anyOf: [...groups.values()].map(branchOf) },
  };
}

function branchOf(rows: readonly FormRow[]): object {
  const { indicator, period, item } = rows[0]!;
  return {
    title: `${indicator.nameZh} ${indicator.nameEn}`,
    description: `${indicator.unitOfMeasureZh}; ${indicator.definitionZh}`,
    type: 'object',
    additionalProperties: false,
    required: ['unit', 'indicator', 'period'],
    properties: {
      unit: { enum: rows.map(({ unit }) => unit.code) },
      indicator: { const: indicator.code },
      period: { const: periodCode(period) },
      value: valueSchema(item.check),
      missingReason: { enum: [...MISSING_REASONS, null] },
      quality: { enum: [...allowedQualities(item), null] },
    },
    oneOf: [
      {
        required: ['value'],
        properties: { value: { not: { type: 'null' } }, missingReason: { type: 'null' } },
      },
      {
        required: ['missingReason'],
        properties: { value: { type: 'null' }, missingReason: { type: 'string' } },
      },
    ],
  };
}

function valueSchema({ min, max, decimals }: FormRow['item']['check']): object {
  const fraction =
    decimals === null ? '(\\.\\d+)?' : decimals === 0 ? '' : `(\\.\\d{1,${decimals}})?`;
  return {
    anyOf: [
      { type: 'string', pattern: `^[+-]?\\d+${fraction}$` },
      {
        type: 'number',
        ...(min && { minimum: min.toNumber() }),
        ...(max && { maximum: max.toNumber() }),
      },
      { type: 'null' },
    ],
  };
}
