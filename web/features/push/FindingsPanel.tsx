import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { FindingRow } from './FindingRow.tsx';
import type { UploadAnswer } from './upload.ts';

/** Every cell to mend: where it is, what stands there, what is wrong and what to do. */
export function FindingsPanel({ answer }: { answer: UploadAnswer }) {
  const { t } = useTranslation();
  const { findings, findingCount } = answer;
  const isCapped = findings.length < findingCount;
  return (
    <Panel
      title={t('push.findings', { count: findingCount })}
      lead={isCapped ? t('push.findingsCapped', { count: findings.length }) : null}
    >
      <p role="alert">{t('push.findingsLead')}</p>
      <ScrollBox label={t('push.findings', { count: findingCount })}>
        <table className="plain-table findings">
          <thead>
            <tr>
              <th scope="col">{t('push.place')}</th>
              <th scope="col">{t('push.wrongValue')}</th>
              <th scope="col">{t('push.message')}</th>
              <th scope="col">{t('push.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in every field.
              <FindingRow key={at} finding={finding} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  );
}
