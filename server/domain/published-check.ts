import { type Decimal, decimal, roundTo } from './decimal.ts';

/**
 * A published figure beside the one recomputed from its inputs. Official tables contain misprints
 * (63.88 for 63.87): both are kept and shown, neither silently wins.
 */
export type PublishedCheck = { published: Decimal; recomputed: Decimal; agrees: boolean };

/** Recomputes to the decimals the published figure carries and says whether they agree. */
export function checkPublished(published: string, exact: Decimal): PublishedCheck {
  const digits = published.split('.')[1]?.length ?? 0;
  const printed = decimal(published);
  const recomputed = roundTo(exact, digits);
  return { published: printed, recomputed, agrees: printed.eq(recomputed) };
}
