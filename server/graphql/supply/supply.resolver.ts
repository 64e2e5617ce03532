import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { readSupplierBoard, type SupplierRow } from '../../actions/supply/read-supplier-board.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { SUPPLY_FIGURES, sumSupply, supplyRates } from '../../domain/supply.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { SupplierBoardType, type SupplierRowType } from './supply.type.ts';

function showRow(catalogue: Catalogue, row: SupplierRow): SupplierRowType {
  return { ...row, ...supplyRates(row), department: showUnit(catalogue, row.department) };
}

@Resolver()
export class SupplyResolver {
  @Query(() => SupplierBoardType, {
    description:
      'How departments kept their contracts, by contract period. A department sees its own rows.',
  })
  @Permitted('supply.read')
  async supplierBoard(
    @Ctx() context: GraphqlContext,
    @Arg('year', () => Int) year: number,
    @Arg('month', () => Int, {
      nullable: true,
      description: 'One contract period; every closed month of the year where left out.',
    })
    month: number | null = null,
  ): Promise<SupplierBoardType> {
    const { today, rows, totals } = await readSupplierBoard(context, { year, month });
    const catalogue = await context.catalogue();
    const show = (row: SupplierRow) => showRow(catalogue, row);
    const sum = sumSupply(totals);
    return {
      today,
      figures: SUPPLY_FIGURES,
      rows: rows.map(show),
      totals: totals.map(show),
      overall: { ...sum, ...supplyRates(sum) },
    };
  }
}
