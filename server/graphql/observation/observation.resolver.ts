import { Arg, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { PushLanded } from '../../actions/action-context.ts';
import { listCursor } from '../../actions/list-cursor.ts';
import { pushObservations } from '../../actions/observation/push-observations.ts';
import { readObservations } from '../../actions/observation/read-observations.ts';
import { undoPush } from '../../actions/observation/undo-push.ts';
import { readReceipt, readReceipts } from '../../actions/receipt/read-receipts.ts';
import { signReceipt, verifyReceipt } from '../../actions/signing/sign-receipt.ts';
import { type Period } from '../../domain/period.ts';
import { rawEnd } from '../../domain/raw-row.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { PUSH_LANDED } from '../pub-sub.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';
import { showObservation } from './observation.mapper.ts';
import { ObservationSeriesType } from './observation.type.ts';
import { declaredScopeOf, PushObservationsInput } from './push-observations.input.ts';
import { ROW_FIELDS, rawRowOf } from './raw-row.mapper.ts';
import { showOutcome, showReceipt } from './receipt.mapper.ts';
import {
  PushConnectionType,
  PushLandedType,
  PushObservationsPayload,
  PushReceiptType,
} from './receipt.type.ts';
import { signError } from './sign-errors.ts';
import { SignReceiptInput, SignReceiptPayload, UndoPushInput } from './signing.type.ts';

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
      cursor: listCursor(receipt),
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
    const outcome = await pushObservations(context, {
      clientKey: input.clientKey,
      door: 'GRAPHQL',
      fileName: null,
      mode: input.mode ?? 'MERGE',
      scope: declaredScopeOf(input.scope),
      table,
    });
    return showOutcome(await context.catalogue(), outcome);
  }

  @Mutation(() => PushObservationsPayload, {
    description:
      'Takes a whole push back as one act, under a receipt of its own; nothing is erased.',
  })
  @Permitted('push.undo')
  async undoPush(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => UndoPushInput) input: UndoPushInput,
  ): Promise<PushObservationsPayload> {
    return showOutcome(await context.catalogue(), await undoPush(context, input));
  }

  @Mutation(() => SignReceiptPayload, {
    description:
      "Signs a receipt of the head's own department; its values are locked from then on.",
  })
  @Permitted('receipt.sign')
  async signReceipt(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SignReceiptInput) input: SignReceiptInput,
  ): Promise<SignReceiptPayload> {
    const seal = input.seal ? Buffer.from(input.seal, 'base64') : null;
    const outcome = await signReceipt(context, { ...input, seal });
    if ('failure' in outcome) {
      return { receipt: null, locked: 0, userErrors: [signError(outcome)] };
    }
    const receipt = showReceipt(await context.catalogue(), outcome.receipt);
    return { receipt, locked: outcome.locked, userErrors: [] };
  }

  @Query(() => Boolean, {
    nullable: true,
    description:
      'Whether what is kept of a push still has the digest its receipt states; null where there is no such receipt.',
  })
  @Permitted('receipt.read')
  async receiptIsIntact(
    @Ctx() context: GraphqlContext,
    @Arg('receiptNumber', () => String) receiptNumber: string,
  ): Promise<boolean | null> {
    return verifyReceipt(context, receiptNumber);
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
