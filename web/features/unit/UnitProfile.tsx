import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { UnitPage_ProfileFragment } from '../../__generated__/graphql.ts';
import { formatInstant, formatPeriod } from '../../charts/format.ts';
import type { LightColour } from '../../charts/light.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { ProfileFilters } from './ProfileFilters.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { chooseRows, profileRows, readProfileChoices } from './profile-rows.ts';

graphql(`
  fragment UnitPage_profile on UnitProfile {
    period dataAsOf
    legend { light shape wordZh wordEn severity }
    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }
    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow
  }
`);

interface UnitProfileProps {
  profile: UnitPage_ProfileFragment;
  unitCode: string;
}

export function UnitProfile({ profile, unitCode }: UnitProfileProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const severityOf = (light: LightColour) =>
    profile.legend.find((entry) => entry.light === light)?.severity ?? 0;
  const choices = readProfileChoices(params);
  const rows = profileRows(profile, language);
  const shown = chooseRows(rows, choices, severityOf);
  const moment = profile.dataAsOf ? formatInstant(profile.dataAsOf, language) : null;
  return (
    <Panel
      title={`${t('units.profile')} · ${formatPeriod(profile.period, language)}`}
      lead={moment ? t('age.dataAsOf', { moment }) : t('age.noData')}
      aside={<ProfileFilters rows={rows} choices={choices} severityOf={severityOf} />}
    >
      {shown.length === 0 ? (
        <Notice title={t('units.noRows')} text={t('units.noRowsText')} />
      ) : (
        <ProfileTable rows={shown} choices={choices} unitCode={unitCode} period={profile.period} />
      )}
    </Panel>
  );
}
