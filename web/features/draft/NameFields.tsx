import { useTranslation } from 'react-i18next';
import type { FormPartProps } from './MappingFields.tsx';
import { TextField } from './TextField.tsx';

const NAMES = ['nameZh', 'nameEn', 'code'] as const;

/** The name under which a reading is kept for next month's file of this shape. */
export function NameFields({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="reading-group">
      <legend>{t('reading.keepTitle')}</legend>
      {NAMES.map((field) => (
        <TextField
          key={field}
          label={t(`reading.${field}`)}
          value={form[field]}
          onChange={(text) => onChange({ ...form, [field]: text })}
        />
      ))}
    </fieldset>
  );
}
