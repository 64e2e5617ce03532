import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { assignTargets } from '../../actions/target/assign-targets.ts';
import { readTargets } from '../../actions/target/read-targets.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { DateTimeScalar } from '../scalars/scalars.ts';
import { showTarget, showTargetFailure, targetOf } from './target.mapper.ts';
import { AssignTargetsInput, AssignTargetsPayload, TargetType } from './target.type.ts';

@Resolver()
export class TargetResolver {
  @Query(() => [TargetType], {
    description: 'Targets in force in a year, as known at an instant.',
    complexity: ({ childComplexity }) => 10 + childComplexity * 20,
  })
  @Permitted('target.read')
  async targets(
    @Ctx() context: GraphqlContext,
    @Arg('year', () => Int) year: number,
    @Arg('unit', () => String, { nullable: true }) unitCode?: string,
    @Arg('indicator', () => String, { nullable: true }) indicatorCode?: string,
    @Arg('asOf', () => DateTimeScalar, { nullable: true }) asOf?: Date,
  ): Promise<TargetType[]> {
    const slice = { unitCode: unitCode ?? null, indicatorCode: indicatorCode ?? null };
    const targets = await readTargets(context, { year, ...slice, asOf: asOf ?? null });
    const catalogue = await context.catalogue();
    return targets.map((target) => showTarget(catalogue, target));
  }

  @Mutation(() => AssignTargetsPayload, {
    description: 'Assigns targets, all or none; the lights of their year follow.',
  })
  @Permitted('target.assign')
  async assignTargets(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => AssignTargetsInput) input: AssignTargetsInput,
  ): Promise<AssignTargetsPayload> {
    const outcome = await assignTargets(context, input.targets.map(targetOf));
    return {
      assigned: outcome.assigned,
      lightsChanged: outcome.lightsChanged,
      userErrors: outcome.failures.map(showTargetFailure),
    };
  }
}
