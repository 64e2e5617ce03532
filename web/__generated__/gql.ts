/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }\n  }\n": typeof types.DataAgeDocument,
    "\n  query Shell {\n    viewer { id permissions ...TopBar_viewer }\n    reportingCalendar { latestPeriod years now }\n    categories { code nameZh nameEn sortOrder }\n  }\n": typeof types.ShellDocument,
    "\n  fragment TopBar_viewer on Viewer { id displayName role }\n": typeof types.TopBar_ViewerFragmentDoc,
    "\n  subscription PushLanded {\n    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }\n  }\n": typeof types.PushLandedDocument,
    "\n  query QuickSearchCatalogue {\n    units { id code nameZh nameEn shortNameZh pinyin }\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n  }\n": typeof types.QuickSearchCatalogueDocument,
    "\n  mutation SignOut { signOut { userErrors { code } } }\n": typeof types.SignOutDocument,
    "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n": typeof types.CockpitDocument,
    "\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n": typeof types.CockpitSentence_SummaryFragmentDoc,
    "\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n": typeof types.GreenSharePanel_MonthFragmentDoc,
    "\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n": typeof types.MatrixPanel_MatrixFragmentDoc,
    "\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n": typeof types.RedList_ItemFragmentDoc,
    "\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n": typeof types.CellProgressDocument,
    "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber }\n  }\n": typeof types.ExplainBody_ProgressFragmentDoc,
    "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n": typeof types.ExplainDocument,
    "\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n": typeof types.IndicatorPage_IndicatorFragmentDoc,
    "\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n": typeof types.IndicatorGroups_IndicatorFragmentDoc,
    "\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n": typeof types.IndicatorListDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n": typeof types.IndicatorDocument,
    "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n": typeof types.IndicatorStandingDocument,
    "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons qualities revisions yoy targets dues\n      }\n    }\n  }\n": typeof types.IndicatorTrendDocument,
    "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n": typeof types.StandingTable_RankingFragmentDoc,
    "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n": typeof types.ColumnMappingsDocument,
    "\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PushListDocument,
    "\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n": typeof types.PushTable_ReceiptFragmentDoc,
    "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id ...ReceiptSheet_receipt }\n  }\n": typeof types.ReceiptDocument,
    "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door fileName accountName recordedAt\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged blankCells rowsHash lightsChanged newReds\n    notes isReplay\n    indicators { id code nameZh nameEn }\n  }\n": typeof types.ReceiptSheet_ReceiptFragmentDoc,
    "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n": typeof types.Ranking_RankingFragmentDoc,
    "\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n": typeof types.RankingChoicesDocument,
    "\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n": typeof types.RankingDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons qualities revisions yoy targets dues\n    }\n  }\n": typeof types.TrendBody_TrendFragmentDoc,
    "\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n": typeof types.TrendChoicesDocument,
    "\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n": typeof types.TrendDocument,
    "\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n": typeof types.UnitGroups_UnitFragmentDoc,
    "\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n": typeof types.UnitLead_UnitFragmentDoc,
    "\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n": typeof types.UnitListDocument,
    "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n": typeof types.UnitDocument,
    "\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n": typeof types.UnitPage_ProfileFragmentDoc,
};
const documents: Documents = {
    "\n  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }\n  }\n": types.DataAgeDocument,
    "\n  query Shell {\n    viewer { id permissions ...TopBar_viewer }\n    reportingCalendar { latestPeriod years now }\n    categories { code nameZh nameEn sortOrder }\n  }\n": types.ShellDocument,
    "\n  fragment TopBar_viewer on Viewer { id displayName role }\n": types.TopBar_ViewerFragmentDoc,
    "\n  subscription PushLanded {\n    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }\n  }\n": types.PushLandedDocument,
    "\n  query QuickSearchCatalogue {\n    units { id code nameZh nameEn shortNameZh pinyin }\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n  }\n": types.QuickSearchCatalogueDocument,
    "\n  mutation SignOut { signOut { userErrors { code } } }\n": types.SignOutDocument,
    "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n": types.CockpitDocument,
    "\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n": types.CockpitSentence_SummaryFragmentDoc,
    "\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n": types.GreenSharePanel_MonthFragmentDoc,
    "\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n": types.MatrixPanel_MatrixFragmentDoc,
    "\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n": types.RedList_ItemFragmentDoc,
    "\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n": types.CellProgressDocument,
    "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber }\n  }\n": types.ExplainBody_ProgressFragmentDoc,
    "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n": types.ExplainDocument,
    "\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n": types.IndicatorPage_IndicatorFragmentDoc,
    "\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n": types.IndicatorGroups_IndicatorFragmentDoc,
    "\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n": types.IndicatorListDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n": types.IndicatorDocument,
    "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n": types.IndicatorStandingDocument,
    "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons qualities revisions yoy targets dues\n      }\n    }\n  }\n": types.IndicatorTrendDocument,
    "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n": types.StandingTable_RankingFragmentDoc,
    "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n": types.ColumnMappingsDocument,
    "\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PushListDocument,
    "\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n": types.PushTable_ReceiptFragmentDoc,
    "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id ...ReceiptSheet_receipt }\n  }\n": types.ReceiptDocument,
    "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door fileName accountName recordedAt\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged blankCells rowsHash lightsChanged newReds\n    notes isReplay\n    indicators { id code nameZh nameEn }\n  }\n": types.ReceiptSheet_ReceiptFragmentDoc,
    "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n": types.Ranking_RankingFragmentDoc,
    "\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n": types.RankingChoicesDocument,
    "\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n": types.RankingDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons qualities revisions yoy targets dues\n    }\n  }\n": types.TrendBody_TrendFragmentDoc,
    "\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n": types.TrendChoicesDocument,
    "\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n": types.TrendDocument,
    "\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n": types.UnitGroups_UnitFragmentDoc,
    "\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n": types.UnitLead_UnitFragmentDoc,
    "\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n": types.UnitListDocument,
    "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n": types.UnitDocument,
    "\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n": types.UnitPage_ProfileFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }\n  }\n"): (typeof documents)["\n  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer { id permissions ...TopBar_viewer }\n    reportingCalendar { latestPeriod years now }\n    categories { code nameZh nameEn sortOrder }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer { id permissions ...TopBar_viewer }\n    reportingCalendar { latestPeriod years now }\n    categories { code nameZh nameEn sortOrder }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopBar_viewer on Viewer { id displayName role }\n"): (typeof documents)["\n  fragment TopBar_viewer on Viewer { id displayName role }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PushLanded {\n    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }\n  }\n"): (typeof documents)["\n  subscription PushLanded {\n    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuickSearchCatalogue {\n    units { id code nameZh nameEn shortNameZh pinyin }\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n  }\n"): (typeof documents)["\n  query QuickSearchCatalogue {\n    units { id code nameZh nameEn shortNameZh pinyin }\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut { userErrors { code } } }\n"): (typeof documents)["\n  mutation SignOut { signOut { userErrors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n"): (typeof documents)["\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n"): (typeof documents)["\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n"): (typeof documents)["\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n"): (typeof documents)["\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n"): (typeof documents)["\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n"): (typeof documents)["\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber }\n  }\n"): (typeof documents)["\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n"): (typeof documents)["\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n"): (typeof documents)["\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n"): (typeof documents)["\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n"): (typeof documents)["\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n"): (typeof documents)["\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n"): (typeof documents)["\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons qualities revisions yoy targets dues\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons qualities revisions yoy targets dues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n"): (typeof documents)["\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n"): (typeof documents)["\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n"): (typeof documents)["\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id ...ReceiptSheet_receipt }\n  }\n"): (typeof documents)["\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id ...ReceiptSheet_receipt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door fileName accountName recordedAt\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged blankCells rowsHash lightsChanged newReds\n    notes isReplay\n    indicators { id code nameZh nameEn }\n  }\n"): (typeof documents)["\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door fileName accountName recordedAt\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged blankCells rowsHash lightsChanged newReds\n    notes isReplay\n    indicators { id code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n"): (typeof documents)["\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n"): (typeof documents)["\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n"): (typeof documents)["\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons qualities revisions yoy targets dues\n    }\n  }\n"): (typeof documents)["\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons qualities revisions yoy targets dues\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n"): (typeof documents)["\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n"): (typeof documents)["\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n"): (typeof documents)["\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n"): (typeof documents)["\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n"): (typeof documents)["\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n"): (typeof documents)["\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n"): (typeof documents)["\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;