import { useTranslation } from 'react-i18next';
import { type Grain, movePeriodToYear, periodOptions, yearOf } from './period-options.ts';
import { SelectField } from './SelectField.tsx';

interface PeriodPickerProps {
  period: string;
  years: readonly number[];
  latest: string | null;
  grains: readonly Grain[];
  yearName: (year: number) => string;
  sliceName: (period: string) => string;
  onChange: (period: string) => void;
}

/** Year and slice of the year; only periods that have come are offered. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { t } = useTranslation();
  const { period, grains, latest } = props;
  const year = yearOf(period);
  const years = [...new Set([...props.years, year])].sort((a, b) => b - a);
  const slices = periodOptions(year, grains, latest);
  const shown = slices.includes(period) ? slices : [period, ...slices];
  return (
    <div className="field-group">
      <SelectField
        label={t('field.year')}
        isLabelHidden
        value={String(year)}
        options={years.map((y) => ({ value: String(y), label: props.yearName(y) }))}
        onChange={(y) => props.onChange(movePeriodToYear(period, Number(y), grains, latest))}
      />
      <SelectField
        label={t('field.period')}
        isLabelHidden
        value={period}
        options={shown.map((code) => ({ value: code, label: props.sliceName(code) }))}
        onChange={props.onChange}
      />
    </div>
  );
}
