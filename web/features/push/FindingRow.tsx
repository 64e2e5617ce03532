import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/names.ts';
import { type Finding, findingPlace } from './upload.ts';

export function FindingRow({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const isEnglish = useLanguage() === 'en';
  const place = findingPlace(finding, {
    sheet: (sheet) => t('push.sheet', { sheet }),
    row: (row) => t('push.row', { row }),
    column: (column) => t('push.column', { column }),
  });
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>
        <code>{finding.value || t('push.emptyValue')}</code>
      </td>
      <td>{isEnglish ? finding.messageEn : finding.messageZh}</td>
      <td>{isEnglish ? finding.remedyEn : finding.remedyZh}</td>
    </tr>
  );
}
