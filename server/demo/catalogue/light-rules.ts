import { decimal } from '../../domain/decimal.ts';
import type { LightBand, LightRule } from '../../domain/light-rule.ts';

type Look = Pick<LightBand, 'light' | 'shape' | 'wordZh' | 'wordEn' | 'severity'>;

const GOOD: Look = {
  light: 'GREEN',
  shape: 'CIRCLE',
  wordZh: '达序时',
  wordEn: 'On schedule',
  severity: 0,
};
const BEHIND: Look = {
  light: 'YELLOW',
  shape: 'TRIANGLE',
  wordZh: '落后',
  wordEn: 'Behind',
  severity: 1,
};
const FAR: Look = {
  light: 'RED',
  shape: 'SQUARE',
  wordZh: '严重落后',
  wordEn: 'Far behind',
  severity: 2,
};

/** Between two lags, written as in a rule text: `'(0'` leaves the end out, `'[10'` takes it in. */
function band(look: Look, lower: string | null, upper: string | null): LightBand {
  return {
    ...look,
    lower: lower === null ? null : decimal(lower.slice(1)),
    lowerClosed: lower?.startsWith('[') ?? false,
    upper: upper === null ? null : decimal(upper.slice(0, -1)),
    upperClosed: upper?.endsWith(']') ?? false,
  };
}

const upTo = (look: Look, upper: string) => band(look, null, upper);
const above = (look: Look, lower: string) => band(look, lower, null);

/** The rules of the demo city; the second keeps the hole its model published (0 to 10 points behind). */
export const LIGHT_RULES: readonly LightRule[] = [
  {
    code: 'STANDARD',
    nameZh: '标准规则(落后10个点为红)',
    nameEn: 'Standard rule (red above 10 points)',
    lagDigits: 1,
    bands: [upTo(GOOD, '0]'), band(BEHIND, '(0', '10]'), above(FAR, '(10')],
  },
  {
    code: 'RATE_POINTS',
    nameZh: '比率规则(落后2个百分点为红)',
    nameEn: 'Rule for rates (red above 2 percentage points)',
    lagDigits: 1,
    bands: [upTo(GOOD, '0]'), band(BEHIND, '(0', '2]'), above(FAR, '(2')],
  },
  {
    code: 'YINCHUAN_2025',
    nameZh: '重大项目规则(10—30个点为黄,10以内未规定)',
    nameEn: 'Major project rule (yellow from 10 to 30 points; below 10 unstated)',
    lagDigits: 1,
    bands: [upTo(GOOD, '0]'), band(BEHIND, '[10', '30]'), above(FAR, '(30')],
  },
  {
    code: 'BLUE_BEST',
    nameZh: '蓝黄红规则(蓝为最好)',
    nameEn: 'Blue, yellow, red (blue is best)',
    lagDigits: 1,
    bands: [
      upTo({ ...GOOD, light: 'BLUE', shape: 'DIAMOND', wordZh: '较好', wordEn: 'Good' }, '0]'),
      band({ ...BEHIND, wordZh: '一般', wordEn: 'Average' }, '(0', '10]'),
      above({ ...FAR, wordZh: '较差', wordEn: 'Poor' }, '(10'),
    ],
  },
];
