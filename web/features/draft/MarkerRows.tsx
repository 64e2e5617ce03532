import { useTranslation } from 'react-i18next';
import { missingReasonWord } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { FormPartProps } from './MappingFields.tsx';
import { MISSING_REASONS } from './mapping-words.ts';
import { RowsField } from './RowsField.tsx';
import { TextField } from './TextField.tsx';

/** Signs that stand for no value, each with its reason. */
export function MarkerRows({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heads = [t('reading.marker'), t('reading.reason')];
  return (
    <RowsField
      title={t('reading.markers')}
      heads={heads}
      rows={form.missingMarkers}
      empty={{ key: '', value: 'NOT_COLLECTED' }}
      onChange={(missingMarkers) => onChange({ ...form, missingMarkers })}
      boxes={(row, change) => [
        <TextField
          key="key"
          label={t('reading.marker')}
          isLabelHidden
          value={row.key}
          onChange={(key) => change({ ...row, key })}
        />,
        <SelectField
          key="value"
          label={t('reading.reason')}
          isLabelHidden
          value={row.value}
          options={MISSING_REASONS.map((one) => ({
            value: one,
            label: missingReasonWord(one)[language],
          }))}
          onChange={(value) => change({ ...row, value })}
        />,
      ]}
    />
  );
}
