import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CONTRACT_OUTPUTS, outputLink } from './contract-scope.ts';

interface ContractOutputsProps {
  code: string;
  month: string;
}

/** The forms of a month: a workbook to fill in, what a machine needs, and a sheet to print. */
export function ContractOutputs({ code, month }: ContractOutputsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Panel
      title={t('contracts.outputs', { period: formatPeriod(month, language) })}
      lead={t('contracts.outputsLead')}
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
