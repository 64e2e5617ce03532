import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractQuery } from '../../__generated__/graphql.ts';
import { formatInstant, formatPeriod } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { ContractItems } from './ContractItems.tsx';

interface ContractTermsProps {
  contract: NonNullable<ContractQuery['contract']>;
  catalogue: Pick<ContractQuery, 'indicators' | 'units'>;
}

/** One version of a contract: since when, why, by whom, and its terms. */
export function ContractTerms({ contract, catalogue }: ContractTermsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  const { categories } = use(ReportingContext);
  const { version, versions } = contract;
  const names = {
    units: new Map(catalogue.units.map((unit) => [unit.code, unit])),
    categories: new Map(categories.map((category) => [category.code, category])),
  };
  const validity = t(version.validTo ? 'contracts.validBetween' : 'contracts.validFrom', {
    from: formatPeriod(version.validFrom, language),
    to: version.validTo ? formatPeriod(version.validTo, language) : '',
  });
  return (
    <Panel
      title={t('contracts.terms')}
      aside={
        <SelectField
          label={t('contracts.version')}
          value={String(version.version)}
          options={versions.toReversed().map((one) => ({
            value: String(one),
            label: t('contracts.versionNumber', { version: one }),
          }))}
          onChange={(one) => patch({ version: one === String(versions.at(-1)) ? null : one })}
        />
      }
    >
      <Facts
        className="contract-facts"
        facts={[
          { label: t('contracts.validity'), value: validity },
          { label: t('contracts.reason'), value: version.reason },
          { label: t('contracts.recordedBy'), value: version.recordedBy },
          { label: t('contracts.recordedAt'), value: formatInstant(version.recordedAt, language) },
        ]}
      />
      <ContractItems items={version.items} indicators={catalogue.indicators} names={names} />
    </Panel>
  );
}
