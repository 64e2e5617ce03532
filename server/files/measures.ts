/** Powers of ten of the measures departments use, by what they measure. */
const MEASURES: Record<string, [of: string, power: number]> = {
  元: ['元', 0],
  千元: ['元', 3],
  万元: ['元', 4],
  百万元: ['元', 6],
  亿元: ['元', 8],
  人: ['人', 0],
  万人: ['人', 4],
  亿人: ['人', 8],
  户: ['户', 0],
  万户: ['户', 4],
  平方米: ['平方米', 0],
  万平方米: ['平方米', 4],
  吨: ['吨', 0],
  万吨: ['吨', 4],
  '%': ['%', 0],
  百分点: ['%', 0],
};

/** What a value in one measure is multiplied by to be in another; null where they measure different things. */
export function factorBetween(from: string, to: string): string | null {
  const [a, b] = [MEASURES[from], MEASURES[to]];
  if (a === undefined || b === undefined || a[0] !== b[0]) return null;
  const power = a[1] - b[1];
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`;
}

/** Whether a text is a unit of measure known here; other texts in brackets behind a head say something else. */
export const isMeasure = (text: string) => Object.hasOwn(MEASURES, text);
