import { Decimal } from './decimal.ts';
import { type MissingReason, VALUE_QUALITIES, type ValueQuality } from './observation.ts';

/** A value as it was found for one of the units whose past is read; share null = all of it counts. */
export type InheritedPart = {
  unitCode: string;
  share: Decimal | null;
  value: Decimal | null;
  missingReason: MissingReason | null;
  quality: ValueQuality | null;
};

export type InheritedValue = {
  /** Codes the value comes from, joined by `+` where several are added. */
  from: string;
  value: Decimal | null;
  missingReason: MissingReason | null;
  quality: ValueQuality | null;
};

/**
 * The value predecessors lend. It is missing as soon as one of them has none, because half a sum is no sum. It is
 * as firm as the least firm part; a share makes it an estimate at best.
 */
export function inheritedValue(parts: readonly InheritedPart[]): InheritedValue | null {
  if (parts.length === 0) return null;
  const from = parts.map((part) => part.unitCode).join('+');
  const absent = parts.find((part) => part.value === null);
  if (absent) return { from, value: null, missingReason: absent.missingReason, quality: null };
  const values = parts.map((part) =>
    part.share === null ? part.value! : part.value!.times(part.share),
  );
  const firmness = parts.map((part) => {
    const own = VALUE_QUALITIES.indexOf(part.quality ?? 'PRELIMINARY');
    return part.share === null ? own : Math.min(own, VALUE_QUALITIES.indexOf('ESTIMATE'));
  });
  const quality = VALUE_QUALITIES[Math.min(...firmness)]!;
  return { from, value: Decimal.sum(...values), missingReason: null, quality };
}
