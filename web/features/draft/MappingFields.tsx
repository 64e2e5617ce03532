import { useTranslation } from 'react-i18next';
import { QUALITY_WORDS } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { ConversionRows } from './ConversionRows.tsx';
import { LinesField } from './LinesField.tsx';
import { MarkerRows } from './MarkerRows.tsx';
import type { MappingForm } from './mapping-form.ts';
import { BLANKS, LAYOUTS, PERIOD_KINDS, QUALITIES } from './mapping-words.ts';
import { SourceFields } from './SourceFields.tsx';
import { SpellingRows } from './SpellingRows.tsx';
import { TextField } from './TextField.tsx';

export interface FormPartProps {
  form: MappingForm;
  onChange: (form: MappingForm) => void;
}

const TABLE = ['sheet', 'headerStartsWith', 'headerRows'] as const;

/** A reading in plain words: the table, where things are written, what values mean, what names stand for. */
export function MappingFields({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const patch = (change: Partial<MappingForm>) => onChange({ ...form, ...change });
  return (
    <>
      <fieldset className="reading-group">
        <legend>{t('reading.group.table')}</legend>
        <SelectField
          label={t('reading.layout')}
          value={form.layout}
          options={LAYOUTS.map((one) => ({ value: one, label: t(`reading.layouts.${one}`) }))}
          onChange={(layout) => patch({ layout: layout as MappingForm['layout'] })}
        />
        {TABLE.map((field) => (
          <TextField
            key={field}
            label={t(`reading.${field}`)}
            value={form[field]}
            onChange={(text) => patch({ [field]: text })}
          />
        ))}
      </fieldset>
      <fieldset className="reading-group">
        <legend>{t('reading.group.where')}</legend>
        <SourceFields form={form} onChange={onChange} />
        <SelectField
          label={t('reading.periodsAs')}
          value={form.periodsAs}
          options={[
            { value: '', label: t('reading.asLayout') },
            ...PERIOD_KINDS.map((one) => ({ value: one, label: t(`reading.periodKinds.${one}`) })),
          ]}
          onChange={(kind) => patch({ periodsAs: kind as MappingForm['periodsAs'] })}
        />
      </fieldset>
      <fieldset className="reading-group">
        <legend>{t('reading.group.values')}</legend>
        <SelectField
          label={t('reading.blank')}
          value={form.blank}
          options={BLANKS.map((one) => ({ value: one, label: t(`reading.blanks.${one}`) }))}
          onChange={(blank) => patch({ blank: blank as MappingForm['blank'] })}
        />
        <SelectField
          label={t('reading.quality')}
          value={form.quality}
          options={[
            { value: '', label: t('reading.qualityNone') },
            ...QUALITIES.map((one) => ({ value: one, label: QUALITY_WORDS[one][language] })),
          ]}
          onChange={(quality) => patch({ quality: quality as MappingForm['quality'] })}
        />
        <MarkerRows form={form} onChange={onChange} />
        <ConversionRows form={form} onChange={onChange} />
      </fieldset>
      <fieldset className="reading-group">
        <legend>{t('reading.group.spellings')}</legend>
        <SpellingRows form={form} onChange={onChange} />
        <LinesField
          label={t('reading.skipRows')}
          value={form.skipRows}
          onChange={(skipRows) => patch({ skipRows })}
        />
        <LinesField
          label={t('reading.ignoreColumns')}
          value={form.ignoreColumns}
          onChange={(ignoreColumns) => patch({ ignoreColumns })}
        />
      </fieldset>
    </>
  );
}
