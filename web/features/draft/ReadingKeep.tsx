import { useTranslation } from 'react-i18next';
import type { MappingForm } from './mapping-form.ts';
import { TextField } from './TextField.tsx';

interface ReadingKeepProps {
  /** Null in the expert's view, where the names stand in the JSON. */
  form: MappingForm | null;
  isBusy: boolean;
  onChange: (form: MappingForm) => void;
  onKeep: () => void;
}

const NAMES = ['nameZh', 'nameEn', 'code'] as const;

/** Keeps the reading under a name, so that next month's file of this shape is known. */
export function ReadingKeep({ form, isBusy, onChange, onKeep }: ReadingKeepProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="reading-group reading-keep">
      <legend>{t('reading.keepTitle')}</legend>
      {form
        ? NAMES.map((field) => (
            <TextField
              key={field}
              label={t(`reading.${field}`)}
              value={form[field]}
              onChange={(text) => onChange({ ...form, [field]: text })}
            />
          ))
        : null}
      <button type="button" className="button button-main" disabled={isBusy} onClick={onKeep}>
        {t('reading.keep')}
      </button>
    </fieldset>
  );
}
