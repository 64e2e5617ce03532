import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { explainCell } from '../../actions/progress/explain-cell.ts';
import { readCockpitSummary } from '../../actions/progress/read-cockpit-summary.ts';
import { readGreenShare } from '../../actions/progress/read-green-share.ts';
import { readLightMatrix } from '../../actions/progress/read-light-matrix.ts';
import { type RankingMeasure, readRanking } from '../../actions/progress/read-ranking.ts';
import { readRedList } from '../../actions/progress/read-red-list.ts';
import { readTrend } from '../../actions/progress/read-trend.ts';
import { readUnitProfile } from '../../actions/progress/read-unit-profile.ts';
import type { Period } from '../../domain/period.ts';
import type { RankingMethod } from '../../domain/ranking.ts';
import type { UnitType } from '../../domain/unit.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import { type GraphqlContext, knownAt } from '../context.ts';
import { RankingMeasureEnum, RankingMethodEnum, UnitTypeEnum } from '../enums.ts';
import { Permitted } from '../permitted.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';
import {
  showExplained,
  showProfile,
  showRanking,
  showRedListItem,
  showTrend,
} from './progress.mapper.ts';
import {
  CockpitSummaryType,
  GreenShareMonthType,
  LightMatrixType,
  ProgressType,
  RedListItemType,
  UnitProfileType,
} from './progress.type.ts';
import { RankingType, TrendType } from './ranking.type.ts';

const AS_OF = { nullable: true, description: 'What was known then; left out = now.' } as const;
const MONTH = { description: 'A month, such as 2026-10: lights stand at its close.' } as const;

@Resolver()
export class ProgressResolver {
  @Query(() => CockpitSummaryType, {
    description: "Counts of lights of a category at a month's close.",
    complexity: 20,
  })
  @Permitted('progress.read')
  async cockpitSummary(
    @Ctx() context: GraphqlContext,
    @Arg('period', () => PeriodScalar, MONTH) period: Period,
    @Arg('category', () => String) category: string,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<CockpitSummaryType> {
    const summary = await readCockpitSummary(context, {
      period,
      category,
      asOf: knownAt(context, asOf),
    });
    const catalogue = await context.catalogue();
    return { ...summary, category: catalogue.categories.find((one) => one.code === category)! };
  }

  @Query(() => LightMatrixType, {
    description: "Lights of a category at a month's close, units × indicators.",
    complexity: 200,
  })
  @Permitted('progress.read')
  async lightMatrix(
    @Ctx() context: GraphqlContext,
    @Arg('period', () => PeriodScalar, MONTH) period: Period,
    @Arg('category', () => String) category: string,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<LightMatrixType> {
    const matrix = await readLightMatrix(context, {
      period,
      category,
      asOf: knownAt(context, asOf),
    });
    const catalogue = await context.catalogue();
    return {
      ...matrix,
      category: catalogue.categories.find((one) => one.code === category)!,
      units: matrix.units.map((unit) => showUnit(catalogue, unit)),
      indicators: matrix.indicators.map((one) => showIndicator(catalogue, one)),
    };
  }

  @Query(() => [RedListItemType], {
    description: 'What is on the red list, furthest behind first.',
    complexity: 100,
  })
  @Permitted('progress.read')
  async redList(
    @Ctx() context: GraphqlContext,
    @Arg('period', () => PeriodScalar, MONTH) period: Period,
    @Arg('category', () => String) category: string,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<RedListItemType[]> {
    const items = await readRedList(context, { period, category, asOf: knownAt(context, asOf) });
    const catalogue = await context.catalogue();
    return items.map((item) => showRedListItem(catalogue, item));
  }

  @Query(() => [GreenShareMonthType], {
    description: 'Share of lights on schedule by month, beside last year.',
    complexity: 50,
  })
  @Permitted('progress.read')
  async greenShare(
    @Ctx() context: GraphqlContext,
    @Arg('year', () => Int) year: number,
    @Arg('category', () => String) category: string,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<GreenShareMonthType[]> {
    return readGreenShare(context, { year, category, asOf: knownAt(context, asOf) });
  }

  @Query(() => RankingType, {
    description: 'Comparable units in order: of one category, or of one type.',
    complexity: 100,
  })
  @Permitted('ranking.read')
  async ranking(
    @Ctx() context: GraphqlContext,
    @Arg('period', () => PeriodScalar) period: Period,
    @Arg('measure', () => RankingMeasureEnum) measure: RankingMeasure,
    @Arg('category', () => String, { nullable: true }) category?: string,
    @Arg('unitType', () => UnitTypeEnum, { nullable: true }) unitType?: UnitType,
    @Arg('indicator', () => String, { nullable: true, description: 'Needed for VALUE and LAG.' })
    indicator?: string,
    @Arg('method', () => RankingMethodEnum, { defaultValue: 'COMPETITION' })
    method: RankingMethod = 'COMPETITION',
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<RankingType> {
    const ranking = await readRanking(context, {
      period,
      measure,
      method,
      category: category ?? null,
      unitType: unitType ?? null,
      indicatorCode: indicator ?? null,
      asOf: knownAt(context, asOf),
    });
    return showRanking(await context.catalogue(), ranking);
  }

  @Query(() => TrendType, {
    description: 'How an indicator ran for some units; ten years unless asked otherwise.',
    complexity: 200,
  })
  @Permitted('progress.read')
  async trend(
    @Ctx() context: GraphqlContext,
    @Arg('indicator', () => String) indicatorCode: string,
    @Arg('units', () => [String], {
      description: 'Codes, at most 40; those you may not read are left out.',
    })
    unitCodes: string[],
    @Arg('from', () => PeriodScalar, { nullable: true }) from?: Period,
    @Arg('to', () => PeriodScalar, { nullable: true }) to?: Period,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<TrendType> {
    const question = {
      indicatorCode,
      unitCodes,
      from: from ?? null,
      to: to ?? null,
      asOf: knownAt(context, asOf),
    };
    return showTrend(await context.catalogue(), await readTrend(context, question));
  }

  @Query(() => UnitProfileType, {
    nullable: true,
    description:
      'Everything a unit is measured by; null when there is no such unit, an error when you may not read it.',
    complexity: 100,
  })
  @Permitted('progress.read')
  async unitProfile(
    @Ctx() context: GraphqlContext,
    @Arg('unit', () => String) unitCode: string,
    @Arg('period', () => PeriodScalar, MONTH) period: Period,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<UnitProfileType | null> {
    const profile = await readUnitProfile(context, {
      unitCode,
      period,
      asOf: knownAt(context, asOf),
    });
    return profile && showProfile(await context.catalogue(), profile);
  }

  @Query(() => ProgressType, {
    nullable: true,
    description:
      'One light explained; null when there is no such unit or indicator, an error when you may not read the unit.',
    complexity: 50,
  })
  @Permitted('progress.read')
  async progress(
    @Ctx() context: GraphqlContext,
    @Arg('unit', () => String) unitCode: string,
    @Arg('indicator', () => String) indicatorCode: string,
    @Arg('period', () => PeriodScalar, MONTH) period: Period,
    @Arg('asOf', () => DateTimeScalar, AS_OF) asOf?: Date,
  ): Promise<ProgressType | null> {
    const question = { unitCode, indicatorCode, period, asOf: knownAt(context, asOf) };
    const explained = await explainCell(context, question);
    return explained && showExplained(await context.catalogue(), explained);
  }
}
