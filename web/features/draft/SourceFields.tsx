import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/SelectField.tsx';
import type { FormPartProps } from './MappingFields.tsx';
import { SOURCE_KINDS, type SourceKind } from './mapping-source.ts';
import { AXES } from './mapping-words.ts';
import { fillSourceBox, sourceBox } from './source-box.ts';
import { TextField } from './TextField.tsx';

/** Where units, indicators, periods and the year are written; in a tidy table also the values. */
export function SourceFields({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  return (
    <>
      {AXES.map((axis) => {
        const { kind, text } = form.sources[axis];
        const box = sourceBox(form, axis);
        const name = t(`reading.${axis}`);
        return (
          <div className="source-line" key={axis}>
            <SelectField
              label={t('reading.kindOf', { axis: name })}
              value={kind}
              options={SOURCE_KINDS.map((one) => ({
                value: one,
                label: t(`reading.kinds.${one}`),
              }))}
              onChange={(chosen) => {
                const source = { kind: chosen as SourceKind, text };
                onChange({ ...form, sources: { ...form.sources, [axis]: source } });
              }}
            />
            {box ? (
              <TextField
                label={
                  box.kind === 'COLUMN'
                    ? t('reading.columnOf', { axis: name })
                    : t('reading.textOf', { axis: name, kind: t(`reading.kinds.${kind}`) })
                }
                isLabelHidden={box.kind === 'SOURCE'}
                value={box.text}
                isWrong={box.text === '?'}
                onChange={(written) => onChange(fillSourceBox(form, axis, written))}
              />
            ) : null}
          </div>
        );
      })}
      {form.layout === 'TIDY' ? (
        <TextField
          label={t('reading.columnOf', { axis: t('reading.value') })}
          value={form.columns.value}
          onChange={(value) => onChange({ ...form, columns: { ...form.columns, value } })}
        />
      ) : null}
    </>
  );
}
