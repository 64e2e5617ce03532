import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/SelectField.tsx';
import type { FormPartProps } from './MappingFields.tsx';
import type { ConversionRow } from './mapping-conversion.ts';
import { RowsField } from './RowsField.tsx';
import { TextField } from './TextField.tsx';

const EMPTY: ConversionRow = { measure: '', factor: '', indicators: '', where: 'FILE' };
const BOXES = ['measure', 'factor', 'indicators'] as const;

/** From the units of measure of the table to those of the catalogue. */
export function ConversionRows({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const names = {
    measure: t('reading.measure'),
    factor: t('reading.factor'),
    indicators: t('reading.forIndicators'),
  };
  return (
    <RowsField
      title={t('reading.conversions')}
      heads={[...BOXES.map((box) => names[box]), t('reading.applies')]}
      rows={form.conversions}
      empty={EMPTY}
      onChange={(conversions) => onChange({ ...form, conversions })}
      boxes={(row, change) => [
        ...BOXES.map((box) => (
          <TextField
            key={box}
            label={names[box]}
            isLabelHidden
            value={row[box]}
            onChange={(text) => change({ ...row, [box]: text })}
          />
        )),
        <SelectField
          key="where"
          label={t('reading.applies')}
          isLabelHidden
          value={row.where}
          options={[
            { value: 'FILE', label: t('reading.whereFile') },
            { value: 'WRITTEN', label: t('reading.whereWritten') },
          ]}
          onChange={(where) => change({ ...row, where: where === 'FILE' ? 'FILE' : 'WRITTEN' })}
        />,
      ]}
    />
  );
}
