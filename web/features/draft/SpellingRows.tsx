import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { type Named, nameOf, useLanguage } from '../../ui/names.ts';
import type { FormPartProps } from './MappingFields.tsx';
import { RowsField } from './RowsField.tsx';
import { TextField } from './TextField.tsx';

const KnownNamesQuery = graphql(`
  query KnownNames {
    units { id code nameZh nameEn }
    indicators { id code nameZh nameEn }
  }
`);

const FIELDS = [
  ['units', 'reading.unitNames'],
  ['indicators', 'reading.indicatorNames'],
] as const;

/** What the names in the table stand for: codes, offered with their names. */
export function SpellingRows({ form, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { data } = useQuery(KnownNamesQuery);
  const known: Record<'units' | 'indicators', readonly (Named & { code: string })[]> = {
    units: data?.units ?? [],
    indicators: data?.indicators ?? [],
  };
  return FIELDS.map(([field, title]) => (
    <div key={field}>
      <datalist id={`${id}${field}`}>
        {known[field].map((one) => (
          <option key={one.code} value={one.code}>
            {nameOf(one, language)}
          </option>
        ))}
      </datalist>
      <RowsField
        title={t(title)}
        heads={[t('reading.spelling'), t('reading.meaning')]}
        rows={form[field]}
        empty={{ key: '', value: '' }}
        onChange={(rows) => onChange({ ...form, [field]: rows })}
        boxes={(row, change) => [
          <TextField
            key="key"
            label={t('reading.spelling')}
            isLabelHidden
            value={row.key}
            onChange={(key) => change({ ...row, key })}
          />,
          <TextField
            key="value"
            label={row.key ? `${row.key} ${t('reading.meaning')}` : t('reading.meaning')}
            isLabelHidden
            list={`${id}${field}`}
            value={row.value}
            isWrong={row.value === '' && row.key !== ''}
            onChange={(value) => change({ ...row, value })}
          />,
        ]}
      />
    </div>
  ));
}
