import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readCatalogue } from '../../actions/catalogue/read-catalogue.ts';
import { readReportingCalendar } from '../../actions/progress/read-reporting-calendar.ts';
import { categoriesOfUnit, unitsOfCategory } from '../../data/catalogue/catalogue.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { UnitType } from '../../domain/unit.ts';
import type { GraphqlContext } from '../context.ts';
import { UnitTypeEnum } from '../enums.ts';
import { Permitted } from '../permitted.ts';
import {
  showFormerNames,
  showIndicator,
  showLineage,
  showRules,
  showUnit,
} from './catalogue.mapper.ts';
import {
  IndicatorBlockType,
  IndicatorNoteType,
  IndicatorObject,
  LightRuleType,
} from './indicator.type.ts';
import { ReportingCalendarType } from './reporting-calendar.type.ts';
import { AppraisalCategoryType, FormerNameType, LineageStepType, UnitObject } from './unit.type.ts';

@Resolver()
export class CatalogueResolver {
  @Query(() => [AppraisalCategoryType], { description: 'Classes within which units are compared.' })
  @Permitted('catalogue.read')
  async categories(@Ctx() context: GraphqlContext) {
    return (await readCatalogue(context)).categories;
  }

  @Query(() => [IndicatorBlockType], { description: 'First-level blocks of the indicator tree.' })
  @Permitted('catalogue.read')
  async blocks(@Ctx() context: GraphqlContext) {
    return (await readCatalogue(context)).blocks;
  }

  @Query(() => [LightRuleType], { description: 'All light rules.' })
  @Permitted('catalogue.read')
  async lightRules(@Ctx() context: GraphqlContext) {
    return showRules(await readCatalogue(context));
  }

  @Query(() => [UnitObject], {
    description: 'Units in official order; a filter left out does not filter.',
  })
  @Permitted('catalogue.read')
  async units(
    @Ctx() context: GraphqlContext,
    @Arg('category', () => String, { nullable: true, description: 'Members today.' })
    category?: string,
    @Arg('unitType', () => UnitTypeEnum, { nullable: true }) unitType?: UnitType,
    @Arg('parent', () => String, {
      nullable: true,
      description: 'Code of the unit directly above.',
    })
    parent?: string,
  ) {
    const catalogue = await readCatalogue(context);
    const day = shanghaiDay(context.now());
    const units = category ? unitsOfCategory(catalogue, category, day) : catalogue.units;
    return units
      .filter((unit) => !unitType || unit.unitType === unitType)
      .filter((unit) => !parent || unit.parentCode === parent)
      .map((unit) => showUnit(catalogue, unit));
  }

  @Query(() => UnitObject, {
    nullable: true,
    description: 'A unit by its code; null when there is none.',
  })
  @Permitted('catalogue.read')
  async unit(@Ctx() context: GraphqlContext, @Arg('code', () => String) code: string) {
    const catalogue = await readCatalogue(context);
    const unit = catalogue.unitByCode.get(code);
    return unit ? showUnit(catalogue, unit) : null;
  }

  @Query(() => [IndicatorObject], {
    description: 'Indicators in catalogue order; a filter left out does not filter.',
  })
  @Permitted('catalogue.read')
  async indicators(
    @Ctx() context: GraphqlContext,
    @Arg('block', () => String, { nullable: true }) block?: string,
    @Arg('leadDepartment', () => String, { nullable: true }) leadDepartment?: string,
  ) {
    const catalogue = await readCatalogue(context);
    return catalogue.indicators
      .filter((one) => !block || one.blockCode === block)
      .filter((one) => !leadDepartment || one.leadDepartmentCode === leadDepartment)
      .map((one) => showIndicator(catalogue, one));
  }

  @Query(() => IndicatorObject, {
    nullable: true,
    description: 'An indicator by its code; null when there is none.',
  })
  @Permitted('catalogue.read')
  async indicator(@Ctx() context: GraphqlContext, @Arg('code', () => String) code: string) {
    const catalogue = await readCatalogue(context);
    const indicator = catalogue.indicatorByCode.get(code);
    return indicator ? showIndicator(catalogue, indicator) : null;
  }

  @Query(() => ReportingCalendarType, { description: 'Where dashboards open.' })
  @Permitted('progress.read')
  async reportingCalendar(@Ctx() context: GraphqlContext): Promise<ReportingCalendarType> {
    return readReportingCalendar(context);
  }
}

@Resolver(() => UnitObject)
export class UnitFieldsResolver {
  @FieldResolver(() => [AppraisalCategoryType], { description: 'Categories it is in today.' })
  async categories(@Root() unit: UnitObject, @Ctx() context: GraphqlContext) {
    return categoriesOfUnit(await context.catalogue(), unit.code, shanghaiDay(context.now()));
  }

  @FieldResolver(() => [FormerNameType], {
    description: 'Names it bore before under the same code, oldest first.',
    complexity: 2,
  })
  async formerNames(@Root() unit: UnitObject, @Ctx() context: GraphqlContext) {
    return showFormerNames(await context.catalogue(), unit.code);
  }

  @FieldResolver(() => [LineageStepType], {
    description: 'Units that went into it, whole or in part, oldest first.',
    complexity: 2,
  })
  async predecessors(@Root() unit: UnitObject, @Ctx() context: GraphqlContext) {
    return showLineage(await context.catalogue(), unit.code, 'predecessors');
  }

  @FieldResolver(() => [LineageStepType], {
    description: 'Units it went into, or gave a part to, oldest first.',
    complexity: 2,
  })
  async successors(@Root() unit: UnitObject, @Ctx() context: GraphqlContext) {
    return showLineage(await context.catalogue(), unit.code, 'successors');
  }
}

@Resolver(() => IndicatorObject)
export class IndicatorFieldsResolver {
  @FieldResolver(() => [IndicatorNoteType], {
    description: 'Footnotes that came with its data, oldest first.',
    complexity: 5,
  })
  notes(@Root() indicator: IndicatorObject, @Ctx() context: GraphqlContext) {
    return context.loaders.indicatorNotes.load(Number(indicator.id));
  }
}
