import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readCounterparts, saveCounterparts } from '../../actions/quality/counterparts.ts';
import { decideReconciliation } from '../../actions/quality/decide-reconciliation.ts';
import { readReconciliation } from '../../actions/quality/read-reconciliation.ts';
import type { Period } from '../../domain/period.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { PeriodScalar } from '../scalars/scalars.ts';
import { DecideReconciliationInput, SaveCounterpartsInput } from './quality.input.ts';
import { counterpartOf, showCounterpart, showReconciliation } from './quality.mapper.ts';
import { showCounterpartFault, showDecideFault } from './quality-errors.ts';
import {
  DecideReconciliationPayload,
  IndicatorCounterpartType,
  ReconciliationRowType,
  SaveCounterpartsPayload,
} from './reconciliation.type.ts';

@Resolver()
export class ReconciliationResolver {
  @Query(() => [IndicatorCounterpartType], {
    description: 'Indicators two departments push, in the order in which the pairs were saved.',
  })
  @Permitted('quality.read')
  async counterparts(@Ctx() context: GraphqlContext): Promise<IndicatorCounterpartType[]> {
    const pairs = await readCounterparts(context);
    const catalogue = await context.catalogue();
    return pairs.map((pair) => showCounterpart(catalogue, pair));
  }

  @Query(() => [ReconciliationRowType], {
    description:
      'The figures of two departments about one thing, side by side; give either a period or a year.',
    complexity: ({ childComplexity }) => 50 + childComplexity * 20,
  })
  @Permitted('quality.read')
  async reconciliation(
    @Ctx() context: GraphqlContext,
    @Arg('indicator', () => String) indicatorCode: string,
    @Arg('period', () => PeriodScalar, { nullable: true }) period?: Period,
    @Arg('year', () => Int, { nullable: true }) year?: number,
  ): Promise<ReconciliationRowType[]> {
    const question = { indicatorCode, period: period ?? null, year: year ?? null };
    const rows = await readReconciliation(context, question);
    const catalogue = await context.catalogue();
    return rows.map((row) => showReconciliation(catalogue, row));
  }

  @Mutation(() => SaveCounterpartsPayload, {
    description: 'Says which indicators of two departments measure the same thing, all or none.',
  })
  @Permitted('qualityRule.write')
  async saveCounterparts(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SaveCounterpartsInput) input: SaveCounterpartsInput,
  ): Promise<SaveCounterpartsPayload> {
    const { saved, faults } = await saveCounterparts(
      context,
      input.counterparts.map(counterpartOf),
    );
    return { saved, userErrors: faults.map(showCounterpartFault) };
  }

  @Mutation(() => DecideReconciliationPayload, {
    description:
      'Decides between two departments about one figure. Adopting pushes the value as a new, verified revision.',
  })
  @Permitted('reconciliation.decide')
  async decideReconciliation(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => DecideReconciliationInput) input: DecideReconciliationInput,
  ): Promise<DecideReconciliationPayload> {
    const { indicator, unit, ...rest } = input;
    const asked = { indicatorCode: indicator, unitCode: unit, ...rest };
    const { row, fault, findings } = await decideReconciliation(context, asked);
    const catalogue = await context.catalogue();
    return {
      row: row && showReconciliation(catalogue, row),
      userErrors: fault === null ? [] : [showDecideFault(fault)],
      findings: findings.map(({ place, ...finding }) => ({ ...finding, ...place })),
    };
  }
}
