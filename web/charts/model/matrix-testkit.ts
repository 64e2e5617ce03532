import type { LegendEntryInput, LightColour } from '../light.ts';
import type { MatrixInput } from './matrix-types.ts';

const LEGEND: readonly LegendEntryInput[] = [
  { light: 'RED', shape: 'SQUARE', wordZh: '严重落后', wordEn: 'far behind', severity: 2 },
  { light: 'GREEN', shape: 'CIRCLE', wordZh: '达序时', wordEn: 'on schedule', severity: 0 },
  { light: 'YELLOW', shape: 'TRIANGLE', wordZh: '落后', wordEn: 'behind', severity: 1 },
];
const COLOURS: Record<string, LightColour> = { G: 'GREEN', Y: 'YELLOW', R: 'RED', '.': 'GREY' };

/** A matrix drawn as text: one string per unit, one letter per indicator, `.` for grey. */
export function givenMatrix(
  pattern: readonly string[],
  rest: Partial<MatrixInput> & { readonly blocks?: string } = {},
): MatrixInput {
  const letters = pattern.join('').split('');
  const { blocks = 'x'.repeat(pattern[0]?.length ?? 0), ...fields } = rest;
  return {
    units: pattern.map((_, index) => ({
      code: `U${index}`,
      nameZh: `第${index}县人民政府`,
      nameEn: `County ${index}`,
      shortNameZh: `第${index}县`,
    })),
    indicators: blocks.split('').map((block, index) => ({
      code: `I${index}`,
      nameZh: `指标${index}`,
      nameEn: `Indicator ${index}`,
      shortNameZh: '',
      block: { code: block, nameZh: `板块${block}`, nameEn: `Block ${block}` },
    })),
    legend: LEGEND,
    lights: letters.map((letter) => COLOURS[letter] as LightColour),
    reasons: letters.map((letter) => (letter === '.' ? 'NOT_DUE' : null)),
    lagPoints: letters.map(() => null),
    lagMeasures: letters.map(() => null),
    monthsInRow: letters.map(() => null),
    ...fields,
  };
}
