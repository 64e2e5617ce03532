import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatLag, formatNumber, formatPercent, MISSING_FIGURE } from '../../charts/format.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { explainParam } from '../../ui/explain-link.ts';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import type { ProfileChoices, ProfileRow, ProfileSortKey } from './profile-rows.ts';

/** Columns of the profile; figures keep the digits of their indicator and stand under their unit. */
export function useProfileColumns(
  choices: ProfileChoices,
  unitCode: string,
  period: string,
): TableColumnsType<ProfileRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const sortable = (key: ProfileSortKey) =>
    ({
      key,
      sorter: true,
      sortOrder: choices.sort === key ? (choices.isDescending ? 'descend' : 'ascend') : null,
    }) as const;
  const figure = (key: 'actual' | 'due' | 'target') => ({
    key,
    title: t(`field.${key}`),
    // Under a thumb there is room for what was done and what was agreed; the rest is one press away.
    onCell: () => (key === 'due' ? {} : foldTo(2, { label: t(`field.${key}`) })),
    align: 'right' as const,
    render: (_: unknown, row: ProfileRow) =>
      formatNumber(row[key], { digits: row.indicator.digits }),
  });
  return [
    {
      key: 'indicator',
      onCell: () => foldTo(1),
      title: t('field.indicator'),
      render: (_, { indicator }) => (
        <Link
          className="quiet-link"
          to={`?${patchParams(params, { explain: explainParam(unitCode, indicator.code, period) })}`}
        >
          {nameOf(indicator, language)}
        </Link>
      ),
    },
    {
      ...sortable('light'),
      onCell: () => foldTo(1, { isEnd: true }),
      title: t('field.light'),
      render: (_, row) => (
        <span className="light-mark">
          <LightGlyph light={row.light} shape={row.shape} word={row.word} isDecorative />
          {row.word}
        </span>
      ),
    },
    {
      key: 'measure',
      onCell: () => foldTo(2),
      title: t('field.unitOfMeasure'),
      render: (_, { indicator }) => (
        <span className="muted">
          {language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh}
        </span>
      ),
    },
    figure('actual'),
    figure('due'),
    figure('target'),
    {
      ...sortable('rate'),
      title: t('field.completionRate'),
      align: 'right',
      render: (_, row) => formatPercent(row.completionRate, { digits: 1 }),
    },
    {
      ...sortable('lag'),
      onCell: () => foldTo(2),
      title: t('field.lag'),
      align: 'right',
      render: (_, row) =>
        formatLag(row.lagPoints, language, row.lagMeasure ?? undefined, {
          digits: row.indicator.lightRule.lagDigits,
        }),
    },
    {
      ...sortable('months'),
      title: t('field.monthsInRow'),
      align: 'right',
      render: (_, row) => row.monthsInRow || MISSING_FIGURE,
    },
    {
      key: 'block',
      title: t('field.block'),
      render: (_, { indicator }) => (
        <span className="muted">{nameOf(indicator.block, language)}</span>
      ),
    },
  ];
}
