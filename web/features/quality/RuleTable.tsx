import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualityRule_RuleFragment } from '../../__generated__/graphql.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { SeverityMark } from './SeverityMark.tsx';

type Rule = QualityRule_RuleFragment;

/** Rules with what they look at, how much they weigh and who answers for them. */
export function RuleTable({ rules }: { rules: readonly Rule[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const mayWrite = useMay('qualityRule.write');
  const columns: TableColumnsType<Rule> = [
    {
      key: 'name',
      title: t('quality.rule'),
      onCell: () => foldTo(1),
      render: (_, rule) => (
        <>
          <Link
            className="quiet-link"
            to={`?${patchParams(params, { view: null, rule: rule.code, state: 'ALL' })}`}
          >
            {nameOf(rule, language)}
          </Link>
          {rule.isActive ? null : <span className="muted"> {t('quality.switchedOff')}</span>}
        </>
      ),
    },
    {
      key: 'severity',
      title: t('quality.severityLabel'),
      onCell: () => foldTo(1, { isEnd: true }),
      render: (_, rule) => <SeverityMark severity={rule.severity} />,
    },
    {
      key: 'kind',
      title: t('field.kind'),
      onCell: () => foldTo(2),
      render: (_, rule) => t(`quality.kind.${rule.kind}`),
    },
    {
      key: 'indicators',
      title: t('field.indicator'),
      className: 'rule-wide',
      render: (_, rule) =>
        rule.indicators.map((one) => nameOf(one, language)).join(t('contracts.and')),
    },
    {
      key: 'owner',
      title: t('quality.owner'),
      onCell: () => foldTo(2),
      render: (_, rule) => nameOf(rule.ownerDepartment, language),
    },
    {
      key: 'note',
      title: t('quality.note'),
      className: 'rule-wide',
      render: (_, rule) => (language === 'en' ? rule.noteEn : rule.noteZh) || t('field.none'),
    },
    {
      key: 'version',
      title: t('contracts.version'),
      align: 'right',
      render: (_, rule) => t('contracts.versionNumber', { version: rule.version }),
    },
  ];
  const edit: TableColumnsType<Rule> = [
    {
      key: 'edit',
      title: <span className="sr-only">{t('quality.edit')}</span>,
      onCell: () => foldTo(2),
      render: (_, rule) => (
        <Link
          to={`?${patchParams(params, { edit: rule.code })}`}
          aria-label={t('quality.editName', { name: nameOf(rule, language) })}
        >
          {t('quality.edit')}
        </Link>
      ),
    },
  ];
  return (
    <DataTable
      label={t('quality.rules')}
      rows={rules}
      columns={mayWrite ? [...columns, ...edit] : columns}
      rowKey={(rule) => rule.code}
    />
  );
}
