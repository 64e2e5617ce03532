import { Arg, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { PushLanded } from '../../actions/action-context.ts';
import { pushObservations } from '../../actions/observation/push-observations.ts';
import { readObservations } from '../../actions/observation/read-observations.ts';
import { readReceipt, readReceipts, receiptCursor } from '../../actions/receipt/read-receipts.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { NOWHERE } from '../../domain/push-finding.ts';
import { type FieldHeads, type RawRow, rawEnd } from '../../domain/raw-row.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { PUSH_LANDED } from '../pub-sub.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';
import { showObservation } from './observation.mapper.ts';
import { ObservationSeriesType } from './observation.type.ts';
import { type ObservationInput, PushObservationsInput } from './push-observations.input.ts';
import { showOutcome, showReceipt } from './receipt.mapper.ts';
import {
  PushConnectionType,
  PushLandedType,
  PushObservationsPayload,
  PushReceiptType,
} from './receipt.type.ts';

@Resolver()
export class ObservationResolver {
  @Query(() => [ObservationSeriesType], {
    description: 'Pushed values of an indicator by unit, as known at an instant; at most 50,000.',
    complexity: ({ childComplexity }) => 50 + childComplexity * 20,
  })
  @Permitted('observation.read')
  async observations(
    @Ctx() context: GraphqlContext,
    @Arg('indicator', () => String) indicatorCode: string,
    @Arg('units', () => [String], {
      nullable: true,
      description: 'Left out = every unit you may read.',
    })
    unitCodes?: string[],
    @Arg('from', () => PeriodScalar, { nullable: true }) from?: Period,
    @Arg('to', () => PeriodScalar, { nullable: true }) to?: Period,
    @Arg('asOf', () => DateTimeScalar, {
      nullable: true,
      description: 'What was known then; left out = now.',
    })
    asOf?: Date,
  ): Promise<ObservationSeriesType[]> {
    const question = {
      indicatorCode,
      unitCodes: unitCodes ?? null,
      from: from ?? null,
      to: to ?? null,
    };
    const series = await readObservations(context, { ...question, asOf: asOf ?? null });
    const catalogue = await context.catalogue();
    return series.map(({ unit, observations }) => ({
      unit: showUnit(catalogue, unit),
      observations: observations.map(showObservation),
    }));
  }

  @Query(() => PushReceiptType, {
    nullable: true,
    description: 'The receipt with a number; null when there is none you may read.',
  })
  @Permitted('receipt.read')
  async push(
    @Ctx() context: GraphqlContext,
    @Arg('receiptNumber', () => String) receiptNumber: string,
  ) {
    const receipt = await readReceipt(context, receiptNumber);
    return receipt && showReceipt(await context.catalogue(), receipt);
  }

  @Query(() => PushConnectionType, {
    description: 'Receipts newest first.',
    complexity: ({ args, childComplexity }) =>
      1 + childComplexity * Math.min(Math.max(args.first ?? 20, 1), 100),
  })
  @Permitted('receipt.read')
  async pushes(
    @Ctx() context: GraphqlContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<PushConnectionType> {
    const page = await readReceipts(context, { first, after: after ?? null });
    const catalogue = await context.catalogue();
    const edges = page.receipts.map((receipt) => ({
      cursor: receiptCursor(receipt),
      node: showReceipt(catalogue, receipt),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  @Mutation(() => PushObservationsPayload, {
    description: 'Takes rows in as one transaction: all or none.',
  })
  @Permitted('observation.push')
  async pushObservations(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => PushObservationsInput) input: PushObservationsInput,
  ): Promise<PushObservationsPayload> {
    const rows = input.rows.map(rawRowOf);
    const table = { rows, ...rawEnd({ heads: ROW_FIELDS, notes: input.notes ?? [] }) };
    const push = { clientKey: input.clientKey, door: 'GRAPHQL' as const, fileName: null, table };
    return showOutcome(await context.catalogue(), await pushObservations(context, push));
  }

  @Subscription(() => PushLandedType, {
    topics: PUSH_LANDED,
    description: 'Tells of every push when it has been committed.',
  })
  @Permitted('push.follow')
  pushLanded(@Root() landed: PushLanded): PushLandedType {
    return landed;
  }
}

/** Findings of this door name the input field in place of a column head. */
const ROW_FIELDS: FieldHeads = Object.fromEntries(
  ['unit', 'indicator', 'period', 'value', 'missingReason', 'quality'].map((field) => [
    field,
    { column: field, letters: null },
  ]),
);

function rawRowOf(row: ObservationInput, index: number): RawRow {
  return {
    place: { ...NOWHERE, row: index + 1 },
    unit: row.unit,
    indicator: row.indicator,
    period: periodCode(row.period),
    value: row.value?.toFixed() ?? null,
    missingReason: row.missingReason ?? null,
    quality: row.quality ?? null,
  };
}
