import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import {
  classifyLag,
  type LightBand,
  type LightColour,
  type LightHole,
  type LightRule,
  lightHoles,
  worstBand,
} from './light-rule.ts';

/** A band from interval notation: `[10, 30]`, `(30, )`, `( , 0]`. */
function band(light: LightColour, severity: number, interval: string): LightBand {
  const [, open, from, to, close] = /^([[(])(.*),(.*)([\])])$/.exec(interval)!;
  const end = (text: string) => (text.trim() === '' ? null : decimal(text.trim()));
  return {
    light,
    severity,
    shape: 'CIRCLE',
    wordZh: light,
    wordEn: light,
    lower: end(from!),
    lowerClosed: open === '[',
    upper: end(to!),
    upperClosed: close === ']',
  };
}

const rule = (lagDigits: number, ...bands: LightBand[]): LightRule => ({
  code: 'R',
  nameZh: '规则',
  nameEn: 'Rule',
  lagDigits,
  bands,
});

const standard = (lagDigits: number) =>
  rule(lagDigits, band('GREEN', 0, '( ,0]'), band('YELLOW', 1, '(0,10]'), band('RED', 2, '(10, )'));
const YINCHUAN = rule(
  2,
  band('GREEN', 0, '( ,0]'),
  band('YELLOW', 1, '[10,30]'),
  band('RED', 2, '(30, )'),
);
const LONGXIAN = rule(
  1,
  band('BLUE', 0, '( ,0]'),
  band('YELLOW', 1, '(0,10]'),
  band('RED', 2, '(10, )'),
);

const words = ({ from, fromIncluded, to, toIncluded }: LightHole) =>
  `${fromIncluded ? '[' : '('}${from ?? ''},${to ?? ''}${toIncluded ? ']' : ')'}`;
const holes = (of: LightRule) => lightHoles(of).map(words);

describe('edges of the bands', () => {
  it.each<[string, number, LightColour]>([
    ['-100', 2, 'GREEN'],
    ['-0.01', 2, 'GREEN'],
    ['0', 2, 'GREEN'],
    ['0.0049', 2, 'GREEN'],
    ['0.005', 2, 'YELLOW'],
    ['0.01', 2, 'YELLOW'],
    ['9.99', 2, 'YELLOW'],
    ['10', 2, 'YELLOW'],
    ['10.004', 2, 'YELLOW'],
    ['10.005', 2, 'RED'],
    ['10.01', 2, 'RED'],
    ['10.04', 1, 'YELLOW'],
    ['10.05', 1, 'RED'],
    ['10.49', 0, 'YELLOW'],
    ['10.5', 0, 'RED'],
    ['-0.004', 2, 'GREEN'],
    ['100000', 2, 'RED'],
  ])('%s points behind, printed with %i decimals, is %s', (lag, digits, light) => {
    expect(classifyLag(standard(digits), decimal(lag))?.light).toBe(light);
  });

  it.each<[string, string, boolean]>([
    ['[1,2]', '1', true],
    ['[1,2]', '2', true],
    ['(1,2)', '1', false],
    ['(1,2)', '2', false],
    ['[1,2)', '1', true],
    ['[1,2)', '2', false],
    ['(1,2]', '1', false],
    ['(1,2]', '2', true],
    ['[1,1]', '1', true],
    ['( , )', '-999', true],
  ])('the band %s takes %s: %s', (interval, lag, taken) => {
    const found = classifyLag(rule(2, band('RED', 2, interval)), decimal(lag));
    expect(found !== null).toBe(taken);
  });

  it('where two bands hold, the first listed gives the light', () => {
    const overlapping = rule(0, band('YELLOW', 1, '[0,10]'), band('RED', 2, '[5, )'));
    expect(classifyLag(overlapping, decimal(7))?.light).toBe('YELLOW');
  });
});

describe('rules in use', () => {
  it.each<[string, LightColour | null]>([
    ['0', 'GREEN'],
    ['0.004', 'GREEN'],
    ['0.01', null],
    ['5', null],
    ['9.99', null],
    ['9.995', 'YELLOW'],
    ['10', 'YELLOW'],
    ['30', 'YELLOW'],
    ['30.01', 'RED'],
  ])('银川 2025: %s points behind is %s, never guessed [R18]', (lag, light) => {
    expect(classifyLag(YINCHUAN, decimal(lag))?.light ?? null).toBe(light);
  });

  it('银川 2025 leaves more than 0 and less than 10 points undefined, and only that', () => {
    expect(holes(YINCHUAN)).toEqual(['(0,10)']);
  });

  it('陇县 2024: blue is the best light and red the worst [R20]', () => {
    expect(classifyLag(LONGXIAN, decimal('-3'))).toMatchObject({ light: 'BLUE', severity: 0 });
    expect(worstBand(LONGXIAN)?.light).toBe('RED');
    expect(lightHoles(LONGXIAN)).toEqual([]);
  });
});

describe('holes', () => {
  it.each<[string, [LightColour, string][], string[]]>([
    ['no band at all', [], ['(,)']],
    ['one band for everything', [['RED', '( , )']], []],
    [
      'bands that meet, both open',
      [
        ['GREEN', '( ,5)'],
        ['RED', '(5, )'],
      ],
      ['[5,5]'],
    ],
    [
      'bands that meet, one closed',
      [
        ['GREEN', '( ,5]'],
        ['RED', '(5, )'],
      ],
      [],
    ],
    [
      'bands that meet, the other closed',
      [
        ['GREEN', '( ,5)'],
        ['RED', '[5, )'],
      ],
      [],
    ],
    ['nothing below', [['RED', '[5, )']], ['(,5)']],
    ['nothing below, open', [['RED', '(5, )']], ['(,5]']],
    ['nothing above', [['GREEN', '( ,5]']], ['(5,)']],
    ['both sides', [['YELLOW', '(1,2)']], ['(,1]', '[2,)']],
    [
      'listed worst first',
      [
        ['RED', '(30, )'],
        ['YELLOW', '[10,30]'],
        ['GREEN', '( ,0]'],
      ],
      ['(0,10)'],
    ],
    [
      'a band inside another',
      [
        ['GREEN', '( ,20]'],
        ['YELLOW', '[3,5]'],
        ['RED', '(20, )'],
      ],
      [],
    ],
    [
      'a point that fills the gap',
      [
        ['GREEN', '( ,5)'],
        ['YELLOW', '[5,5]'],
        ['RED', '(5, )'],
      ],
      [],
    ],
    [
      'two holes',
      [
        ['GREEN', '( ,0]'],
        ['YELLOW', '[1,2)'],
        ['RED', '(2, )'],
      ],
      ['(0,1)', '[2,2]'],
    ],
  ])('%s', (_, bands, expected) => {
    expect(holes(rule(2, ...bands.map(([light, interval]) => band(light, 0, interval))))).toEqual(
      expected,
    );
  });

  it('a rule is total exactly when it has no hole, and each uncovered lag lies in one', () => {
    const next = seeded(20250930);
    let totals = 0;
    for (let round = 0; round < 4000; round++) {
      const bands = Array.from({ length: 1 + Math.floor(next() * 5) }, () => randomBand(next));
      const random = rule(2, ...bands);
      const gaps = lightHoles(random);
      const uncovered = GRID.filter((lag) => classifyLag(random, lag) === null);
      const story = bands.map(bandWords).join(' ');
      expect(gaps.length === 0, story).toBe(uncovered.length === 0);
      const inGaps = GRID.filter((lag) => gaps.some((gap) => liesIn(lag, gap)));
      expect(inGaps.map(String), story).toEqual(uncovered.map(String));
      if (gaps.length === 0) totals += 1;
    }
    expect(totals).toBeGreaterThan(200);
  });
});

describe('the worst band', () => {
  it('is the one of highest severity wherever it stands', () => {
    const upsideDown = rule(1, band('PURPLE', 4, '(9, )'), band('GREEN', 0, '( ,9]'));
    expect(worstBand(upsideDown)?.light).toBe('PURPLE');
    expect(worstBand(YINCHUAN)?.light).toBe('RED');
  });

  it('does not exist in a rule without bands', () => {
    expect(worstBand(rule(1))).toBeNull();
  });
});

/** Whole and half points from below every end to above every end: each open stretch holds one. */
const GRID = Array.from({ length: 25 }, (_, i) => decimal(i - 12).div(2));

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomBand(next: () => number): LightBand {
  const whole = () => Math.floor(next() * 7) - 3;
  const [a, b] = [whole(), whole()].sort((x, y) => x - y) as [number, number];
  const isPoint = a === b;
  const lower = next() < 0.3 ? '' : String(a);
  const upper = next() < 0.3 ? '' : String(b);
  const open = isPoint || next() < 0.5 ? '[' : '(';
  const close = isPoint || next() < 0.5 ? ']' : ')';
  return band('YELLOW', 1, `${open}${lower},${upper}${close}`);
}

function bandWords({ lower, lowerClosed, upper, upperClosed }: LightBand): string {
  return words({ from: lower, fromIncluded: lowerClosed, to: upper, toIncluded: upperClosed });
}

function liesIn(lag: ReturnType<typeof decimal>, hole: LightHole): boolean {
  const { from, fromIncluded, to, toIncluded } = hole;
  const above = from === null || (fromIncluded ? lag.gte(from) : lag.gt(from));
  const below = to === null || (toIncluded ? lag.lte(to) : lag.lt(to));
  return above && below;
}
