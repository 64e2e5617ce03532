import { describe, expect, it } from 'vitest';
import { buildBumpModel, bumpTable } from './bump-model.ts';

const ranked = (period: string, ...codes: readonly (readonly [code: string, rank: number])[]) => ({
  period,
  rows: codes.map(([code, rank]) => ({
    unit: { code, nameZh: `${code}县`, nameEn: `County ${code}`, shortNameZh: code },
    rank,
  })),
});

describe('ranks from period to period', () => {
  const model = buildBumpModel(
    [
      ranked('2026-01', ['A', 1], ['B', 1], ['C', 3]),
      ranked('2026-02', ['B', 1], ['A', 2]),
      ranked('2026-02', ['B', 1], ['A', 2]),
      ranked('2026-03'),
    ],
    { highlight: 'A' },
  );

  it('a period answered twice counts once, and one nobody is ranked in is left out', () => {
    expect(model.periods).toEqual(['2026-01', '2026-02']);
  });

  it('ties keep their rank and stand one under the other', () => {
    const [b, a] = model.lines;
    expect(a?.points[0]).toEqual({ rank: 1, slot: 1 });
    expect(b?.points[0]).toEqual({ rank: 1, slot: 2 });
    expect(model.slotCount).toBe(3);
  });

  it('a unit without a rank has a gap, not the last place', () => {
    const c = model.lines.find(({ unitCode }) => unitCode === 'C');
    expect(c?.points).toEqual([{ rank: 3, slot: 3 }, null]);
  });

  it('singles out only the unit asked for', () => {
    expect(model.lines.filter(({ isHighlighted }) => isHighlighted)).toHaveLength(1);
  });

  it('has a table twin in the order of the newest period', () => {
    expect(bumpTable(model).rows.map((row) => row.map(({ zh }) => zh))).toEqual([
      ['B县', '1', '1'],
      ['A县', '1', '2'],
      ['C县', '3', '—'],
    ]);
  });
});
