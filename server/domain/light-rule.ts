import { type Decimal, roundTo } from './decimal.ts';

/** Colours a rule may use. What a colour means is the rule's business (schedule 3.4), never the code's. */
export const LIGHT_COLOURS = ['GREEN', 'YELLOW', 'RED', 'BLUE', 'ORANGE', 'PURPLE'] as const;
export type LightColour = (typeof LIGHT_COLOURS)[number];
export const LIGHT_SHAPES = ['CIRCLE', 'TRIANGLE', 'SQUARE', 'DIAMOND', 'PENTAGON'] as const;
export type LightShape = (typeof LIGHT_SHAPES)[number];

/** One condition on the lag: between two ends, each open or closed; a null end is unbounded. */
export type LightBand = {
  light: LightColour;
  shape: LightShape;
  wordZh: string;
  wordEn: string;
  /** 0 = on schedule, 1 = behind, 2 or more = far behind: on the red list. */
  severity: number;
  lower: Decimal | null;
  lowerClosed: boolean;
  upper: Decimal | null;
  upperClosed: boolean;
};

/** From this severity on a light stands on the red list, whatever its colour. */
export const RED_LIST_SEVERITY = 2;

/** Ordered conditions on how far behind schedule a value is; the first that holds gives the light. */
export type LightRule = {
  code: string;
  nameZh: string;
  nameEn: string;
  /** The lag is rounded to this many decimals before it is compared, so the printed gap and its light agree. */
  lagDigits: number;
  bands: LightBand[];
};

function reaches(lag: Decimal, band: LightBand): boolean {
  if (band.lower === null) return true;
  return band.lowerClosed ? lag.gte(band.lower) : lag.gt(band.lower);
}

function staysBelow(lag: Decimal, band: LightBand): boolean {
  if (band.upper === null) return true;
  return band.upperClosed ? lag.lte(band.upper) : lag.lt(band.upper);
}

/**
 * The band a lag falls in (positive = behind). Null where no condition applies: the rule has a hole
 * there and the light is UNDEFINED, never guessed (银川 prints nothing for 0–10 points behind, R18).
 */
export function classifyLag(rule: LightRule, lag: Decimal): LightBand | null {
  const printed = roundTo(lag, rule.lagDigits);
  return rule.bands.find((band) => reaches(printed, band) && staysBelow(printed, band)) ?? null;
}

/** The worst band of a rule: where a breached zero cap goes, for which no lag can be computed. */
export function worstBand(rule: LightRule): LightBand | null {
  return rule.bands.reduce<LightBand | null>(
    (worst, band) => (worst === null || band.severity > worst.severity ? band : worst),
    null,
  );
}

/** Lags the rule leaves undefined, as the gaps between neighbouring bands on the number line. */
export type LightHole = {
  from: Decimal | null;
  fromIncluded: boolean;
  to: Decimal | null;
  toIncluded: boolean;
};

/** Every stretch of the number line no band covers; empty when the rule is total. */
export function lightHoles(rule: LightRule): LightHole[] {
  const bands = [...rule.bands].sort(byLowerEnd);
  const holes: LightHole[] = [];
  let reach: { end: Decimal | null; closed: boolean } | 'START' = 'START';
  for (const band of bands) {
    if (reach !== 'START' && reach.end === null) return holes;
    if (reach === 'START') {
      if (band.lower !== null) {
        holes.push({
          from: null,
          fromIncluded: false,
          to: band.lower,
          toIncluded: !band.lowerClosed,
        });
      }
      reach = { end: band.upper, closed: band.upperClosed };
      continue;
    }
    const end = reach.end as Decimal;
    if (band.lower !== null && leavesGap(end, reach.closed, band)) {
      holes.push({
        from: end,
        fromIncluded: !reach.closed,
        to: band.lower,
        toIncluded: !band.lowerClosed,
      });
    }
    if (band.upper === null || band.upper.gt(end)) {
      reach = { end: band.upper, closed: band.upperClosed };
    } else if (band.upper.eq(end)) {
      reach = { end, closed: reach.closed || band.upperClosed };
    }
  }
  if (reach === 'START') return [{ from: null, fromIncluded: false, to: null, toIncluded: false }];
  if (reach.end !== null) {
    holes.push({ from: reach.end, fromIncluded: !reach.closed, to: null, toIncluded: false });
  }
  return holes;
}

function leavesGap(end: Decimal, endClosed: boolean, next: LightBand): boolean {
  const lower = next.lower as Decimal;
  return lower.gt(end) || (lower.eq(end) && !endClosed && !next.lowerClosed);
}

function byLowerEnd(a: LightBand, b: LightBand): number {
  if (a.lower === null || b.lower === null)
    return (a.lower === null ? 0 : 1) - (b.lower === null ? 0 : 1);
  return a.lower.cmp(b.lower) || Number(b.lowerClosed) - Number(a.lowerClosed);
}
