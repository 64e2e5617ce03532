import { useTranslation } from 'react-i18next';
import { shortNameOf, useLanguage } from '../../ui/names.ts';

interface AbsentUnitsProps {
  units: readonly { code: string; nameZh: string; nameEn: string; shortNameZh: string }[];
}

const SHOWN = 4;

/** Units whose figure is not there: the first few by name, all of them on opening. */
export function AbsentUnits({ units }: AbsentUnitsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = units.map((unit) => shortNameOf(unit, language));
  if (names.length === 0) return <span className="muted">{t('contracts.noneAbsent')}</span>;
  if (names.length <= SHOWN) return names.join(t('contracts.and'));
  return (
    <details className="contract-absent">
      <summary>
        {t('contracts.absentSome', {
          names: names.slice(0, SHOWN - 1).join(t('contracts.and')),
          count: names.length,
        })}
      </summary>
      {names.join(t('contracts.and'))}
    </details>
  );
}
