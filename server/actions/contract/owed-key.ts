import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Figure, OwedKey } from '../../data/supply/supply.repository.ts';
import type { ExpectedObservation } from '../../domain/contract.ts';

export type { Figure };

/** A figure that is owed, by the keys under which it is stored. */
export function owedKey(catalogue: Catalogue, figure: ExpectedObservation): OwedKey {
  return {
    indicatorId: catalogue.indicatorByCode.get(figure.indicatorCode)!.id,
    unitId: catalogue.unitByCode.get(figure.unitCode)!.id,
    periodKey: figure.periodKey,
    leastQuality: figure.item.leastQuality,
  };
}

/** A figure's keys as one text, to find it in a map. */
export const figureKey = ({ indicatorId, unitId, periodKey }: Figure) =>
  `${indicatorId} ${unitId} ${periodKey}`;
