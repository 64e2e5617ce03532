import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readContractDues } from '../../actions/contract/read-contract-dues.ts';
import {
  type ItemSupply,
  readContractSupply,
} from '../../actions/contract/read-contract-supply.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Period } from '../../domain/period.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { PeriodScalar } from '../scalars/scalars.ts';
import {
  ContractDueType,
  type ContractItemSupplyType,
  ContractSupplyType,
} from './contract-supply.type.ts';

function showItem(catalogue: Catalogue, item: ItemSupply): ContractItemSupplyType {
  return {
    ...item.counts,
    indicator: showIndicator(catalogue, item.indicator),
    period: item.period,
    dueDay: item.due.day,
    isProvisional: item.due.isProvisional,
    absentUnits: item.absent.map((unit) => showUnit(catalogue, unit)),
  };
}

@Resolver()
export class ContractSupplyResolver {
  @Query(() => [ContractDueType], {
    description: 'What each contract owes next; a department sees its own.',
  })
  @Permitted('contract.read')
  async contractDues(@Ctx() context: GraphqlContext): Promise<ContractDueType[]> {
    return readContractDues(context);
  }

  @Query(() => ContractSupplyType, {
    nullable: true,
    description:
      'What a contract owes for a month and what of it is there; null when it does not hold for the month, or is not for the viewer.',
  })
  @Permitted('contract.read')
  async contractSupply(
    @Ctx() context: GraphqlContext,
    @Arg('code', () => String) code: string,
    @Arg('month', () => PeriodScalar) month: Period,
  ): Promise<ContractSupplyType | null> {
    const supply = await readContractSupply(context, code, month);
    if (supply === null) return null;
    const catalogue = await context.catalogue();
    const { total, items, ...head } = supply;
    return { ...head, ...total, items: items.map((item) => showItem(catalogue, item)) };
  }
}
