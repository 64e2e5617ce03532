import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  cancelCase,
  type DecideOutcome,
  decideCase,
} from '../../actions/correction/decide-case.ts';
import { readCase, readCaseRows, readCases } from '../../actions/correction/read-cases.ts';
import { requestCorrection } from '../../actions/correction/request-correction.ts';
import type { CorrectionState } from '../../data/correction/correction.repository.ts';
import { rawEnd } from '../../domain/raw-row.ts';
import type { GraphqlContext } from '../context.ts';
import { showKey } from '../draft/draft.mapper.ts';
import { CorrectionStateEnum } from '../enums.ts';
import { ROW_FIELDS, rawRowOf } from '../observation/raw-row.mapper.ts';
import { showFinding, showReceipt } from '../observation/receipt.mapper.ts';
import { Permitted } from '../permitted.ts';
import { caseError } from './case-errors.ts';
import { showCase } from './correction.mapper.ts';
import {
  CancelCorrectionInput,
  CorrectionCaseType,
  CorrectionConnectionType,
  CorrectionPayload,
  CorrectionRowType,
  DecideCorrectionInput,
  RequestCorrectionInput,
  RequestCorrectionPayload,
} from './correction.type.ts';

@Resolver(() => CorrectionCaseType)
export class CorrectionResolver {
  @Query(() => CorrectionCaseType, {
    nullable: true,
    description: 'The case with a number; null when there is none you may read.',
  })
  @Permitted('correction.read')
  async correction(
    @Ctx() context: GraphqlContext,
    @Arg('caseNumber', () => String) caseNumber: string,
  ): Promise<CorrectionCaseType | null> {
    const found = await readCase(context, caseNumber);
    return found && showCase(await context.catalogue(), found, context.viewer);
  }

  @Query(() => CorrectionConnectionType, {
    description: 'Cases newest first; a department sees its own.',
    complexity: ({ args, childComplexity }) =>
      1 + childComplexity * Math.min(Math.max(args.first ?? 20, 1), 100),
  })
  @Permitted('correction.read')
  async corrections(
    @Ctx() context: GraphqlContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('state', () => CorrectionStateEnum, { nullable: true, description: 'Left out = any.' })
    state?: CorrectionState,
  ): Promise<CorrectionConnectionType> {
    const page = await readCases(context, { first, after: after ?? null, state: state ?? null });
    const catalogue = await context.catalogue();
    const edges = page.cases.map((one) => ({
      cursor: one.id,
      node: showCase(catalogue, one, context.viewer),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  @FieldResolver(() => [CorrectionRowType], {
    description: 'What it wants to change; the first 2,000 values.',
  })
  async rows(
    @Ctx() context: GraphqlContext,
    @Root() { caseNumber }: CorrectionCaseType,
  ): Promise<CorrectionRowType[]> {
    const found = await readCase(context, caseNumber);
    if (found === null) return [];
    const catalogue = await context.catalogue();
    const rows = await readCaseRows(context, found);
    return rows.flatMap(({ before, after, ...key }) =>
      showKey(catalogue, key).map((shown) => ({ ...shown, before, after })),
    );
  }

  @Mutation(() => RequestCorrectionPayload, {
    description: 'Opens a case for rows that change signed values.',
  })
  @Permitted('correction.request')
  async requestCorrection(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => RequestCorrectionInput) input: RequestCorrectionInput,
  ): Promise<RequestCorrectionPayload> {
    const table = { rows: input.rows.map(rawRowOf), ...rawEnd({ heads: ROW_FIELDS }) };
    const { request } = input;
    const outcome = await requestCorrection(context, { request, table, fileName: null });
    const findings = outcome.caseNumber === null ? outcome.findings : [];
    return { caseNumber: outcome.caseNumber, findings: findings.slice(0, 500).map(showFinding) };
  }

  @Mutation(() => CorrectionPayload, {
    description: 'Approves a case, which writes its new revisions, or rejects it.',
  })
  @Permitted('correction.decide')
  async decideCorrection(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => DecideCorrectionInput) input: DecideCorrectionInput,
  ): Promise<CorrectionPayload> {
    const decision = { ...input, comment: input.comment ?? null };
    return payloadOf(context, await decideCase(context, decision));
  }

  @Mutation(() => CorrectionPayload, { description: 'Takes a case back before it is decided.' })
  @Permitted('correction.request')
  async cancelCorrection(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => CancelCorrectionInput) input: CancelCorrectionInput,
  ): Promise<CorrectionPayload> {
    const { caseNumber, comment = null } = input;
    return payloadOf(context, await cancelCase(context, { caseNumber, comment }));
  }
}

async function payloadOf(
  context: GraphqlContext,
  outcome: DecideOutcome,
): Promise<CorrectionPayload> {
  if ('failure' in outcome) {
    const findings = outcome.findings.slice(0, 500).map(showFinding);
    return { case: null, receipt: null, findings, userErrors: [caseError(outcome.failure)] };
  }
  const catalogue = await context.catalogue();
  return {
    case: showCase(catalogue, outcome.case, context.viewer),
    receipt: outcome.receipt && showReceipt(catalogue, outcome.receipt),
    findings: [],
    userErrors: [],
  };
}
