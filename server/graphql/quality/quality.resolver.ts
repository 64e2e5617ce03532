import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { listCursor } from '../../actions/list-cursor.ts';
import { judgeFlag } from '../../actions/quality/judge-flag.ts';
import { readFlags } from '../../actions/quality/read-flags.ts';
import { readQualityRules } from '../../actions/quality/read-rules.ts';
import { saveQualityRules } from '../../actions/quality/save-rules.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import type { Severity } from '../../domain/quality-rule.ts';
import type { FlagState } from '../../domain/quality-verdict.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { PeriodScalar } from '../scalars/scalars.ts';
import { JudgeFlagInput, SaveQualityRulesInput } from './quality.input.ts';
import { draftOf, showFlag, showQualityRule } from './quality.mapper.ts';
import {
  JudgeFlagPayload,
  QualityFlagConnectionType,
  QualityRuleType,
  SaveQualityRulesPayload,
} from './quality.type.ts';
import { FlagFilterEnum, QualitySeverityEnum } from './quality-enums.ts';
import { showRuleFault, showVerdictFault } from './quality-errors.ts';

@Resolver()
export class QualityResolver {
  @Query(() => [QualityRuleType], {
    description: 'Rules pushed figures are held against, each in its newest version.',
  })
  @Permitted('quality.read')
  async qualityRules(@Ctx() context: GraphqlContext): Promise<QualityRuleType[]> {
    const rules = await readQualityRules(context);
    const catalogue = await context.catalogue();
    return rules.map((rule) => showQualityRule(catalogue, rule));
  }

  @Query(() => QualityFlagConnectionType, {
    description:
      'The review queue, newest first. A department sees the flags on its own indicators only.',
    complexity: ({ args, childComplexity }) =>
      1 + childComplexity * Math.min(Math.max(args.first ?? 20, 1), 100),
  })
  @Permitted('quality.read')
  async qualityFlags(
    @Ctx() context: GraphqlContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('state', () => FlagFilterEnum, { defaultValue: 'OPEN' }) state: FlagState | 'ALL',
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('department', () => String, {
      nullable: true,
      description: 'Code of the lead department of the indicators.',
    })
    department?: string,
    @Arg('indicator', () => String, { nullable: true }) indicator?: string,
    @Arg('period', () => PeriodScalar, { nullable: true }) period?: Period,
    @Arg('rule', () => String, { nullable: true, description: 'Code of a rule, any version.' })
    rule?: string,
    @Arg('severity', () => QualitySeverityEnum, { nullable: true }) severity?: Severity,
  ): Promise<QualityFlagConnectionType> {
    const page = await readFlags(context, {
      first,
      after: after ?? null,
      state: state === 'ALL' ? null : state,
      departmentCode: department ?? null,
      indicatorCode: indicator ?? null,
      periodKey: period ? periodKey(period) : null,
      ruleCode: rule ?? null,
      severity: severity ?? null,
    });
    const catalogue = await context.catalogue();
    const edges = page.flags.map((flag) => ({
      cursor: listCursor(flag),
      node: showFlag(catalogue, flag),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  @Mutation(() => SaveQualityRulesPayload, {
    description: 'Saves rules as new versions of their codes, all or none.',
  })
  @Permitted('qualityRule.write')
  async saveQualityRules(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SaveQualityRulesInput) input: SaveQualityRulesInput,
  ): Promise<SaveQualityRulesPayload> {
    const { saved, faults } = await saveQualityRules(context, input.rules.map(draftOf));
    return { saved, userErrors: faults.map(showRuleFault) };
  }

  @Mutation(() => JudgeFlagPayload, {
    description:
      'Says whether a flagged figure stands. Its department confirms or promises to correct; only the appraisal office calls a rule wrong.',
  })
  @Permitted('quality.review')
  async judgeFlag(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => JudgeFlagInput) { flag: flagId, verdict, comment }: JudgeFlagInput,
  ): Promise<JudgeFlagPayload> {
    const outcome = await judgeFlag(context, { flagId, verdict, comment: comment ?? '' });
    if (outcome.fault !== null)
      return { flag: null, userErrors: [showVerdictFault(outcome.fault)] };
    return { flag: showFlag(await context.catalogue(), outcome.flag), userErrors: [] };
  }
}
