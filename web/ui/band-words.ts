export interface BandEdges {
  lower: string | null;
  lowerClosed: boolean;
  upper: string | null;
  upperClosed: boolean;
}

export interface BandWords {
  below: (upper: string) => string;
  atMost: (upper: string) => string;
  above: (lower: string) => string;
  atLeast: (lower: string) => string;
  everywhere: string;
  and: string;
}

/** A band of a light rule in words. An edge that is null reaches without end on that side. */
export function bandWords(band: BandEdges, words: BandWords): string {
  const parts: string[] = [];
  if (band.lower !== null) parts.push((band.lowerClosed ? words.atLeast : words.above)(band.lower));
  if (band.upper !== null) parts.push((band.upperClosed ? words.atMost : words.below)(band.upper));
  return parts.length === 0 ? words.everywhere : parts.join(words.and);
}
