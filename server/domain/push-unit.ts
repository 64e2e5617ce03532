import type { Period } from './period.ts';
import type { PushFindingCode } from './push-finding.ts';
import type { Unit } from './unit.ts';
import { type UnitDirectory, writtenCode } from './unit-directory.ts';

type UnitReport = (
  field: 'unit',
  code: Extract<PushFindingCode, 'UNIT_UNKNOWN' | 'UNIT_NOT_VALID' | 'UNIT_AMBIGUOUS'>,
  value: string,
  detail?: string,
  more?: string,
) => null;

const SHOWN_UNITS = 8;

/**
 * The unit a row names by any code or name it bore in the period; null period = at any time. Null, reported, where
 * there is none, where it was known at another time only, or where several bore it.
 */
export function readUnit(
  text: string,
  period: Period | null,
  units: UnitDirectory,
  report: UnitReport,
): Unit | null {
  const found = units.resolve(text, period);
  switch (found.kind) {
    case 'UNIT':
      return found.unit;
    case 'UNKNOWN':
      return report('unit', 'UNIT_UNKNOWN', text);
    case 'AMBIGUOUS':
      return report('unit', 'UNIT_AMBIGUOUS', text, listed(found.candidates));
    case 'NOT_VALID': {
      const more = found.heirs.length === 0 ? '' : ` (${listed(found.heirs)})`;
      const name = writtenCode(found.unit.code) === text ? `${found.unit.nameZh} ` : '';
      const known = `${name}${found.validFrom} – ${found.validTo ?? '…'}`;
      return report('unit', 'UNIT_NOT_VALID', text, known, more);
    }
  }
}

/** Units with their codes, as many as one can read. */
function listed(units: readonly Unit[]): string {
  const names = units.slice(0, SHOWN_UNITS).map((unit) => `${unit.code} ${unit.nameZh}`);
  return units.length > SHOWN_UNITS ? `${names.join(', ')}…` : names.join(', ');
}
