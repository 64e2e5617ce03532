import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { CONTRACT_OUTPUTS, outputLink } from './contract-scope.ts';

interface ContractOutputsProps {
  code: string;
  month: string;
}

/** The forms of a month: a workbook to fill in, what a machine needs, and a sheet to print. */
export function ContractOutputs({ code, month }: ContractOutputsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  const { years } = use(ReportingContext);
  return (
    <Panel
      title={t('contracts.outputs')}
      lead={t('contracts.outputsLead')}
      aside={
        <PeriodPicker
          period={month}
          years={years}
          latest={null}
          grains={['MONTH']}
          yearName={(year) => formatPeriod(String(year), language)}
          sliceName={(one) => formatPeriod(one, language, 'short')}
          onChange={(one) => patch({ period: one })}
        />
      }
    >
      <ul className="contract-outputs">
        {CONTRACT_OUTPUTS.map(([key, file]) => (
          <li key={key}>
            <a
              className={`button ${key === 'template' ? 'button-main' : ''}`}
              href={outputLink(code, file, month)}
              {...(key === 'template' ? { download: true } : { target: '_blank', rel: 'noopener' })}
            >
              {t(`contracts.output.${key}`)}
            </a>
            <span className="muted">{t(`contracts.outputHint.${key}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
