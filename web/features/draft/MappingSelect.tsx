import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';

const ColumnMappingsQuery = graphql(`
  query ColumnMappings {
    columnMappings { code nameZh nameEn }
  }
`);

interface MappingSelectProps {
  value: string;
  onChange: (code: string) => void;
}

/** How the columns of the file are read; without a choice the server recognises the table or proposes a reading. */
export function MappingSelect({ value, onChange }: MappingSelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(ColumnMappingsQuery, { fetchPolicy: 'cache-and-network' });
  const mappings = data?.columnMappings ?? [];
  return (
    <SelectField
      label={t('push.mapping')}
      value={value}
      options={[
        { value: '', label: t('push.mappingNone') },
        ...mappings.map((mapping) => ({ value: mapping.code, label: nameOf(mapping, language) })),
      ]}
      onChange={onChange}
    />
  );
}
