import type { TrendModel } from './trend-types.ts';

/** One model per unit out of a model of many, all on the scale of the whole so they can be compared. */
export function splitTrendByUnit(model: TrendModel): TrendModel[] {
  const codes = [...new Set(model.lines.map(({ unitCode }) => unitCode))];
  return codes.map((code) => {
    const lines = model.lines.filter(({ unitCode }) => unitCode === code);
    return {
      ...model,
      title: lines[0]?.name ?? model.title,
      lines,
      hasManyUnits: false,
      isPanel: true,
    };
  });
}
