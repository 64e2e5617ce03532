import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContractQuery } from '../../__generated__/graphql.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { type ContractItem, type ContractNames, rangeTold } from './item-words.ts';
import { UnitsCell } from './UnitsCell.tsx';

interface ContractItemsProps {
  items: readonly ContractItem[];
  indicators: ContractQuery['indicators'];
  names: ContractNames;
}

/** The terms: indicator × units × period × due rule × how firm. */
export function ContractItems({ items, indicators, names }: ContractItemsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const nameOfCode = (code: string) => {
    const indicator = byCode.get(code);
    return indicator ? nameOf(indicator, language) : code;
  };
  const columns: TableColumnsType<ContractItem> = [
    {
      key: 'indicator',
      title: t('field.indicator'),
      onCell: () => foldTo(1),
      render: (_, item) => (
        <>
          {nameOfCode(item.indicatorCode)}
          {item.breakdown ? (
            <small className="muted">
              {' '}
              {t('contracts.withParts', {
                name: nameOf(item.breakdown, language),
                parts: item.breakdown.indicatorCodes.map(nameOfCode).join(t('contracts.and')),
              })}
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: 'measure',
      title: t('field.unitOfMeasure'),
      render: (_, item) =>
        (language === 'en' && byCode.get(item.indicatorCode)?.unitOfMeasureEn) ||
        item.unitOfMeasureZh,
    },
    {
      key: 'units',
      title: t('contracts.units'),
      onCell: () => foldTo(2),
      render: (_, item) => <UnitsCell units={item.units} names={names} />,
    },
    {
      key: 'frequency',
      title: t('field.frequency'),
      onCell: () => foldTo(2),
      render: (_, item) => {
        const frequency = item.frequency ?? byCode.get(item.indicatorCode)?.frequency;
        return frequency ? t(`frequency.${frequency}`) : t('field.none');
      },
    },
    {
      key: 'period',
      title: t('contracts.periodKind'),
      render: (_, item) => t(`contracts.kind.${item.periodKind ?? 'OWN'}`),
    },
    {
      key: 'due',
      title: t('contracts.dueRule'),
      onCell: () => foldTo(2),
      render: (_, item) => (language === 'en' ? item.dueEn : item.dueZh),
    },
    {
      key: 'stage',
      title: t('contracts.stage'),
      render: (_, item) => t(`contracts.quality.${item.leastQuality ?? 'ANY'}`),
    },
    {
      key: 'check',
      title: t('contracts.check'),
      render: (_, { check }) => {
        const digits =
          check.decimals === null ? '' : t('contracts.decimals', { count: check.decimals });
        const told = [rangeTold(check), digits].filter(Boolean).join(t('contracts.and'));
        return told || t('field.none');
      },
    },
  ];
  return (
    <DataTable
      label={t('contracts.terms')}
      rows={items}
      columns={columns}
      rowKey={(item) => JSON.stringify([item.indicatorCode, item.units, item.periodKind])}
    />
  );
}
