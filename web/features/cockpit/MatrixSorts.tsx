import { useTranslation } from 'react-i18next';
import type { MatrixPanel_MatrixFragment } from '../../__generated__/graphql.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { blocksOf } from './matrix-choices.ts';

/** Order of the units, the block shown, and the table twin; all live in the address. */
export function MatrixSorts({ matrix }: { matrix: MatrixPanel_MatrixFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const blocks = blocksOf(matrix.indicators).map((block) => ({
    value: block.code,
    label: nameOf(block, language),
  }));
  return (
    <>
      <SelectField
        label={t('field.block')}
        value={params.get('block') ?? ''}
        options={[{ value: '', label: t('field.all') }, ...blocks]}
        onChange={(code) => patch({ block: code })}
      />
      <SelectField
        label={t('cockpit.sortUnits')}
        value={params.get('sort') ?? 'given'}
        options={[
          { value: 'given', label: t('cockpit.sortDefault') },
          { value: 'lag', label: t('cockpit.sortByLag') },
          { value: 'red', label: t('cockpit.sortByRed') },
        ]}
        onChange={(sort) => patch({ sort: sort === 'given' ? null : sort })}
      />
      <Segmented
        label={t('cockpit.face')}
        value={params.get('face') === 'table' ? 'table' : 'matrix'}
        options={[
          { value: 'matrix', label: t('cockpit.faceMatrix') },
          { value: 'table', label: t('cockpit.faceTable') },
        ]}
        onChange={(face) => patch({ face: face === 'table' ? face : null })}
      />
    </>
  );
}
