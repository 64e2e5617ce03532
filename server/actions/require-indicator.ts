import type { Catalogue, StoredIndicator } from '../data/catalogue/catalogue.ts';
import { InvalidArgument } from './action-context.ts';

/** The indicator a question is about; throws, naming the code, when the catalogue has none. */
export function requireIndicator(catalogue: Catalogue, code: string): StoredIndicator {
  const indicator = catalogue.indicatorByCode.get(code);
  if (indicator) return indicator;
  throw new InvalidArgument(
    'indicator',
    `没有指标“${code}”，请从指标目录中选择。`,
    `There is no indicator "${code}"; choose one from the catalogue.`,
  );
}
