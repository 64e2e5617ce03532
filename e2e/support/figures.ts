import { Decimal } from 'decimal.js';

/** A decimal as the pages print it: fixed digits, thousands grouped. Written apart from the pages on purpose. */
export function printed(value: string, digits: number): string {
  const [whole = '', fraction] = new Decimal(value)
    .toFixed(digits, Decimal.ROUND_HALF_UP)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Everything but the Chinese brand and the switch that names the other language. */
export function chineseIn(texts: readonly string[]): string[] {
  return texts.filter((text) => /\p{Script=Han}/u.test(text.replaceAll('指挥棒', '')));
}
