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
    "\n  query ApiKeys {\n    apiKeys { id ...ApiKeyRow_key @unmask }\n    reportingCalendar { now }\n  }\n": typeof types.ApiKeysDocument,
    "\n  fragment ApiKeyRow_key on ApiKey {\n    id name prefix createdAt lastUsedAt expiresOn revokedAt\n  }\n": typeof types.ApiKeyRow_KeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      year isProvisional\n      exceptions { day isWorking nameZh nameEn source }\n    }\n    reportingCalendar { now }\n  }\n": typeof types.WorkingCalendarDocument,
    "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendar(input: $input) { applied userErrors { code messageZh messageEn path } }\n  }\n": typeof types.ApplyCalendarDocument,
    "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category, asOf: $asOf) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n": typeof types.CockpitDocument,
    "\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n": typeof types.CockpitSentence_SummaryFragmentDoc,
    "\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n": typeof types.GreenSharePanel_MonthFragmentDoc,
    "\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n": typeof types.MatrixPanel_MatrixFragmentDoc,
    "\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n": typeof types.RedList_ItemFragmentDoc,
    "\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n": typeof types.CellProgressDocument,
    "\n  mutation CancelCorrection($input: CancelCorrectionInput!) {\n    cancelCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": typeof types.CancelCorrectionDocument,
    "\n  fragment CorrectionTable_case on CorrectionCase {\n    id caseNumber kind state reason accountName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n  }\n": typeof types.CorrectionTable_CaseFragmentDoc,
    "\n  query Corrections($state: CorrectionState, $after: String) {\n    open: corrections(state: REQUESTED, first: 100) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n    }\n    listed: corrections(state: $state, first: 30, after: $after) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CorrectionsDocument,
    "\n  query Correction($caseNumber: String!) {\n    correction(caseNumber: $caseNumber) { id ...CorrectionBody_case @unmask }\n  }\n": typeof types.CorrectionDocument,
    "\n  fragment CorrectionBody_case on CorrectionCase {\n    id caseNumber kind state reason accountName fileName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n    rows {\n      unit { id code nameZh nameEn }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits }\n      period\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n    events { state accountName recordedAt comment receiptNumber }\n  }\n": typeof types.CorrectionBody_CaseFragmentDoc,
    "\n  mutation DecideCorrection($input: DecideCorrectionInput!) {\n    decideCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      findings { code messageZh messageEn remedyZh remedyEn }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": typeof types.DecideCorrectionDocument,
    "\n  fragment ChangesPanel_draft on PushDraft {\n    id rowsNew rowsChanged valuesWithdrawn\n    changes {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }\n      period sheet row cell\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n  }\n": typeof types.ChangesPanel_DraftFragmentDoc,
    "\n  fragment ConfirmPanel_draft on PushDraft {\n    id mode valuesWithdrawn lockedCount\n    ...LockedFields_draft @unmask\n  }\n": typeof types.ConfirmPanel_DraftFragmentDoc,
    "\n  mutation DiscardPushDraft($id: ID!) {\n    discardPushDraft(id: $id)\n  }\n": typeof types.DiscardPushDraftDocument,
    "\n  query PushDraft($id: ID!) {\n    pushDraft(id: $id) {\n      id state\n      files { fileName }\n      ...DraftBody_draft @unmask\n    }\n  }\n": typeof types.PushDraftDocument,
    "\n  fragment DraftBody_draft on PushDraft {\n    id state\n    ...DraftSteps_draft @unmask\n    ...FindingsPanel_draft @unmask\n    ...MendPanel_draft @unmask\n    ...Preview_draft @unmask\n    ...DraftDone_draft @unmask\n    files { ...ReadingPanel_file @unmask }\n  }\n": typeof types.DraftBody_DraftFragmentDoc,
    "\n  fragment DraftDone_draft on PushDraft {\n    id receiptNumber caseNumber rowsRead rowsNew rowsChanged rowsUnchanged\n  }\n": typeof types.DraftDone_DraftFragmentDoc,
    "\n  query PushDrafts {\n    pushDrafts { id ...DraftRow_draft @unmask }\n  }\n": typeof types.PushDraftsDocument,
    "\n  fragment DraftRow_draft on PushDraft {\n    id state createdAt rowsRead findingCount receiptNumber\n    files { fileName }\n  }\n": typeof types.DraftRow_DraftFragmentDoc,
    "\n  fragment DraftSteps_draft on PushDraft { id state rowsRead }\n": typeof types.DraftSteps_DraftFragmentDoc,
    "\n  fragment FindingsPanel_draft on PushDraft {\n    id findingCount\n    findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    files { fileName }\n  }\n": typeof types.FindingsPanel_DraftFragmentDoc,
    "\n  fragment LightChangesPanel_draft on PushDraft {\n    id lightsChanged newReds\n    lightChanges {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator {\n        id code nameZh nameEn\n        lightRule { id bands { light shape wordZh wordEn severity } }\n      }\n      period before after\n    }\n  }\n": typeof types.LightChangesPanel_DraftFragmentDoc,
    "\n  fragment LockedFields_draft on PushDraft {\n    id lockedCount\n    locked { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n  }\n": typeof types.LockedFields_DraftFragmentDoc,
    "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n": typeof types.ColumnMappingsDocument,
    "\n  fragment MendPanel_draft on PushDraft {\n    id mode\n    files { mappingSource mappingCode }\n  }\n": typeof types.MendPanel_DraftFragmentDoc,
    "\n  fragment MissingPanel_draft on PushDraft {\n    id missingCount\n    missing {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn }\n      period\n    }\n  }\n": typeof types.MissingPanel_DraftFragmentDoc,
    "\n  fragment Preview_draft on PushDraft {\n    id rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn\n    lightsChanged newReds missingCount lockedCount\n    ...ConfirmPanel_draft @unmask\n    ...ChangesPanel_draft @unmask\n    ...LightChangesPanel_draft @unmask\n    ...RankChangesPanel_draft @unmask\n    ...MissingPanel_draft @unmask\n  }\n": typeof types.Preview_DraftFragmentDoc,
    "\n  fragment RankChangesPanel_draft on PushDraft {\n    id\n    rankChanges {\n      category { code nameZh nameEn }\n      unit { id code nameZh nameEn shortNameZh }\n      period before after\n    }\n  }\n": typeof types.RankChangesPanel_DraftFragmentDoc,
    "\n  fragment ReadingFacts_file on PushDraftFile {\n    linesRead blankCells notes\n    skipped { rule count }\n  }\n": typeof types.ReadingFacts_FileFragmentDoc,
    "\n  fragment ReadingPanel_file on PushDraftFile {\n    fileName mappingSource mappingCode mappingJson\n    questions { field hasGuess messageZh messageEn values }\n    ...ReadingFacts_file @unmask\n  }\n": typeof types.ReadingPanel_FileFragmentDoc,
    "\n  query KnownNames {\n    units { id code nameZh nameEn }\n    indicators { id code nameZh nameEn }\n  }\n": typeof types.KnownNamesDocument,
    "\n  query PushTemplates {\n    contracts { code version { version nameZh nameEn items { indicatorCode } } }\n    reportingCalendar { now }\n  }\n": typeof types.PushTemplatesDocument,
    "\n  mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {\n    confirmPushDraft(input: $input) {\n      receipt { id receiptNumber }\n      caseNumber findingCount\n      findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": typeof types.ConfirmPushDraftDocument,
    "\n  mutation RevisePushDraft($input: RevisePushDraftInput!) {\n    revisePushDraft(input: $input) {\n      draft { id state rowsRead findingCount }\n      mappingIssues\n    }\n  }\n": typeof types.RevisePushDraftDocument,
    "\n  query ChangeOrigin($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id reason }\n  }\n": typeof types.ChangeOriginDocument,
    "\n  query Supplier { viewer { id role unit { id code } } }\n": typeof types.SupplierDocument,
    "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber signerName signedAt }\n  }\n": typeof types.ExplainBody_ProgressFragmentDoc,
    "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n": typeof types.ExplainDocument,
    "\n  mutation RequestCorrection($input: RequestCorrectionInput!) {\n    requestCorrection(input: $input) {\n      caseNumber\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": typeof types.RequestCorrectionDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n": typeof types.IndicatorDocument,
    "\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n": typeof types.IndicatorPage_IndicatorFragmentDoc,
    "\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n": typeof types.IndicatorGroups_IndicatorFragmentDoc,
    "\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n": typeof types.IndicatorListDocument,
    "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n": typeof types.IndicatorStandingDocument,
    "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n      }\n    }\n  }\n": typeof types.IndicatorTrendDocument,
    "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light reason lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n": typeof types.StandingTable_RankingFragmentDoc,
    "\n  query ReceiptIsIntact($receiptNumber: String!) {\n    receiptIsIntact(receiptNumber: $receiptNumber)\n  }\n": typeof types.ReceiptIsIntactDocument,
    "\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PushListDocument,
    "\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n": typeof types.PushTable_ReceiptFragmentDoc,
    "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) {\n      id receiptNumber undoneBy\n      signature { signedAt }\n      ...ReceiptSheet_receipt\n    }\n  }\n": typeof types.ReceiptDocument,
    "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door mode fileName accountName recordedAt reason contractVersion periods\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn rowsSkipped blankCells\n    rowsHash lightsChanged newReds notes isReplay undoneBy statementToSign\n    signature { signerName signedAt statement hasSeal }\n    indicators { id code nameZh nameEn }\n  }\n": typeof types.ReceiptSheet_ReceiptFragmentDoc,
    "\n  mutation SignReceipt($input: SignReceiptInput!) {\n    signReceipt(input: $input) {\n      receipt { id }\n      locked\n      userErrors { code messageZh messageEn }\n    }\n  }\n": typeof types.SignReceiptDocument,
    "\n  mutation UndoPush($input: UndoPushInput!) {\n    undoPush(input: $input) {\n      receipt { id receiptNumber }\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": typeof types.UndoPushDocument,
    "\n  fragment Composition_matrix on LightMatrix {\n    period dataAsOf\n    units { id code }\n    indicators { id }\n    legend { light shape wordZh wordEn severity }\n    lights reasons\n  }\n": typeof types.Composition_MatrixFragmentDoc,
    "\n  query RankingLights($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...Composition_matrix @unmask\n    }\n  }\n": typeof types.RankingLightsDocument,
    "\n  fragment Course_ranking on Ranking {\n    period\n    rows { unit { id code nameZh nameEn shortNameZh } rank }\n  }\n": typeof types.Course_RankingFragmentDoc,
    "\n  query RankingCourse(\n    $p1: PeriodCode! $p2: PeriodCode! $p3: PeriodCode! $p4: PeriodCode!\n    $p5: PeriodCode! $p6: PeriodCode! $p7: PeriodCode! $p8: PeriodCode!\n    $p9: PeriodCode! $p10: PeriodCode! $p11: PeriodCode! $p12: PeriodCode!\n    $category: String, $unitType: UnitType, $indicator: String\n    $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    p1: ranking(period: $p1, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p2: ranking(period: $p2, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p3: ranking(period: $p3, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p4: ranking(period: $p4, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p5: ranking(period: $p5, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p6: ranking(period: $p6, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p7: ranking(period: $p7, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p8: ranking(period: $p8, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p9: ranking(period: $p9, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p10: ranking(period: $p10, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p11: ranking(period: $p11, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p12: ranking(period: $p12, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n  }\n": typeof types.RankingCourseDocument,
    "\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n": typeof types.RankingChoicesDocument,
    "\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n": typeof types.RankingDocument,
    "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light reason lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n": typeof types.Ranking_RankingFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query SignInScope {\n    reportingCalendar { latestPeriod }\n    categories { code sortOrder }\n  }\n": typeof types.SignInScopeDocument,
    "\n  query SupplierBoard($year: Int!, $month: Int) {\n    supplierBoard(year: $year, month: $month) {\n      today\n      figures { code nameZh nameEn definitionZh definitionEn }\n      rows { ...SupplyCounts_row @unmask }\n      totals { ...SupplyCounts_row @unmask }\n      overall { owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate }\n    }\n  }\n": typeof types.SupplierBoardDocument,
    "\n  fragment SupplyCounts_row on SupplierRow {\n    department { id code nameZh nameEn shortNameZh }\n    period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate\n  }\n": typeof types.SupplyCounts_RowFragmentDoc,
    "\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n": typeof types.TrendChoicesDocument,
    "\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n": typeof types.TrendDocument,
    "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n    }\n  }\n": typeof types.TrendBody_TrendFragmentDoc,
    "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n": typeof types.UnitDocument,
    "\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n": typeof types.UnitGroups_UnitFragmentDoc,
    "\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n": typeof types.UnitLead_UnitFragmentDoc,
    "\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n": typeof types.UnitListDocument,
    "\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n": typeof types.UnitPage_ProfileFragmentDoc,
};
const documents: Documents = {
    "\n  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }\n  }\n": types.DataAgeDocument,
    "\n  query Shell {\n    viewer { id permissions ...TopBar_viewer }\n    reportingCalendar { latestPeriod years now }\n    categories { code nameZh nameEn sortOrder }\n  }\n": types.ShellDocument,
    "\n  fragment TopBar_viewer on Viewer { id displayName role }\n": types.TopBar_ViewerFragmentDoc,
    "\n  subscription PushLanded {\n    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }\n  }\n": types.PushLandedDocument,
    "\n  query QuickSearchCatalogue {\n    units { id code nameZh nameEn shortNameZh pinyin }\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n  }\n": types.QuickSearchCatalogueDocument,
    "\n  mutation SignOut { signOut { userErrors { code } } }\n": types.SignOutDocument,
    "\n  query ApiKeys {\n    apiKeys { id ...ApiKeyRow_key @unmask }\n    reportingCalendar { now }\n  }\n": types.ApiKeysDocument,
    "\n  fragment ApiKeyRow_key on ApiKey {\n    id name prefix createdAt lastUsedAt expiresOn revokedAt\n  }\n": types.ApiKeyRow_KeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      year isProvisional\n      exceptions { day isWorking nameZh nameEn source }\n    }\n    reportingCalendar { now }\n  }\n": types.WorkingCalendarDocument,
    "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendar(input: $input) { applied userErrors { code messageZh messageEn path } }\n  }\n": types.ApplyCalendarDocument,
    "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category, asOf: $asOf) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n": types.CockpitDocument,
    "\n  fragment CockpitSentence_summary on CockpitSummary {\n    period timeProgressPercent cellCount indicatorCount unitCount\n    lightCounts { light count }\n    greyCounts { reason count }\n    newRedCount clearedRedCount dataAsOf latestReceiptNumber\n  }\n": types.CockpitSentence_SummaryFragmentDoc,
    "\n  fragment GreenSharePanel_month on GreenShareMonth {\n    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent\n  }\n": types.GreenSharePanel_MonthFragmentDoc,
    "\n  fragment MatrixPanel_matrix on LightMatrix {\n    period\n    units { id code nameZh nameEn shortNameZh }\n    indicators {\n      id code nameZh nameEn shortNameZh\n      block { code nameZh nameEn }\n      leadDepartment { id nameZh nameEn shortNameZh }\n    }\n    legend { light shape wordZh wordEn severity }\n    lights reasons lagPoints lagMeasures monthsInRow dataAsOf\n  }\n": types.MatrixPanel_MatrixFragmentDoc,
    "\n  fragment RedList_item on RedListItem {\n    unit { id code nameZh nameEn shortNameZh }\n    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }\n    light lagPoints lagMeasure monthsInRow\n    leadDepartment { id code nameZh nameEn shortNameZh }\n    responsiblePerson\n  }\n": types.RedList_ItemFragmentDoc,
    "\n  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      indicator { id unitOfMeasureZh unitOfMeasureEn digits }\n      observation { value }\n      due\n      target { id value }\n      spark\n    }\n  }\n": types.CellProgressDocument,
    "\n  mutation CancelCorrection($input: CancelCorrectionInput!) {\n    cancelCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": types.CancelCorrectionDocument,
    "\n  fragment CorrectionTable_case on CorrectionCase {\n    id caseNumber kind state reason accountName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n  }\n": types.CorrectionTable_CaseFragmentDoc,
    "\n  query Corrections($state: CorrectionState, $after: String) {\n    open: corrections(state: REQUESTED, first: 100) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n    }\n    listed: corrections(state: $state, first: 30, after: $after) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CorrectionsDocument,
    "\n  query Correction($caseNumber: String!) {\n    correction(caseNumber: $caseNumber) { id ...CorrectionBody_case @unmask }\n  }\n": types.CorrectionDocument,
    "\n  fragment CorrectionBody_case on CorrectionCase {\n    id caseNumber kind state reason accountName fileName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n    rows {\n      unit { id code nameZh nameEn }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits }\n      period\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n    events { state accountName recordedAt comment receiptNumber }\n  }\n": types.CorrectionBody_CaseFragmentDoc,
    "\n  mutation DecideCorrection($input: DecideCorrectionInput!) {\n    decideCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      findings { code messageZh messageEn remedyZh remedyEn }\n      userErrors { code messageZh messageEn }\n    }\n  }\n": types.DecideCorrectionDocument,
    "\n  fragment ChangesPanel_draft on PushDraft {\n    id rowsNew rowsChanged valuesWithdrawn\n    changes {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }\n      period sheet row cell\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n  }\n": types.ChangesPanel_DraftFragmentDoc,
    "\n  fragment ConfirmPanel_draft on PushDraft {\n    id mode valuesWithdrawn lockedCount\n    ...LockedFields_draft @unmask\n  }\n": types.ConfirmPanel_DraftFragmentDoc,
    "\n  mutation DiscardPushDraft($id: ID!) {\n    discardPushDraft(id: $id)\n  }\n": types.DiscardPushDraftDocument,
    "\n  query PushDraft($id: ID!) {\n    pushDraft(id: $id) {\n      id state\n      files { fileName }\n      ...DraftBody_draft @unmask\n    }\n  }\n": types.PushDraftDocument,
    "\n  fragment DraftBody_draft on PushDraft {\n    id state\n    ...DraftSteps_draft @unmask\n    ...FindingsPanel_draft @unmask\n    ...MendPanel_draft @unmask\n    ...Preview_draft @unmask\n    ...DraftDone_draft @unmask\n    files { ...ReadingPanel_file @unmask }\n  }\n": types.DraftBody_DraftFragmentDoc,
    "\n  fragment DraftDone_draft on PushDraft {\n    id receiptNumber caseNumber rowsRead rowsNew rowsChanged rowsUnchanged\n  }\n": types.DraftDone_DraftFragmentDoc,
    "\n  query PushDrafts {\n    pushDrafts { id ...DraftRow_draft @unmask }\n  }\n": types.PushDraftsDocument,
    "\n  fragment DraftRow_draft on PushDraft {\n    id state createdAt rowsRead findingCount receiptNumber\n    files { fileName }\n  }\n": types.DraftRow_DraftFragmentDoc,
    "\n  fragment DraftSteps_draft on PushDraft { id state rowsRead }\n": types.DraftSteps_DraftFragmentDoc,
    "\n  fragment FindingsPanel_draft on PushDraft {\n    id findingCount\n    findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    files { fileName }\n  }\n": types.FindingsPanel_DraftFragmentDoc,
    "\n  fragment LightChangesPanel_draft on PushDraft {\n    id lightsChanged newReds\n    lightChanges {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator {\n        id code nameZh nameEn\n        lightRule { id bands { light shape wordZh wordEn severity } }\n      }\n      period before after\n    }\n  }\n": types.LightChangesPanel_DraftFragmentDoc,
    "\n  fragment LockedFields_draft on PushDraft {\n    id lockedCount\n    locked { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n  }\n": types.LockedFields_DraftFragmentDoc,
    "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n": types.ColumnMappingsDocument,
    "\n  fragment MendPanel_draft on PushDraft {\n    id mode\n    files { mappingSource mappingCode }\n  }\n": types.MendPanel_DraftFragmentDoc,
    "\n  fragment MissingPanel_draft on PushDraft {\n    id missingCount\n    missing {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn }\n      period\n    }\n  }\n": types.MissingPanel_DraftFragmentDoc,
    "\n  fragment Preview_draft on PushDraft {\n    id rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn\n    lightsChanged newReds missingCount lockedCount\n    ...ConfirmPanel_draft @unmask\n    ...ChangesPanel_draft @unmask\n    ...LightChangesPanel_draft @unmask\n    ...RankChangesPanel_draft @unmask\n    ...MissingPanel_draft @unmask\n  }\n": types.Preview_DraftFragmentDoc,
    "\n  fragment RankChangesPanel_draft on PushDraft {\n    id\n    rankChanges {\n      category { code nameZh nameEn }\n      unit { id code nameZh nameEn shortNameZh }\n      period before after\n    }\n  }\n": types.RankChangesPanel_DraftFragmentDoc,
    "\n  fragment ReadingFacts_file on PushDraftFile {\n    linesRead blankCells notes\n    skipped { rule count }\n  }\n": types.ReadingFacts_FileFragmentDoc,
    "\n  fragment ReadingPanel_file on PushDraftFile {\n    fileName mappingSource mappingCode mappingJson\n    questions { field hasGuess messageZh messageEn values }\n    ...ReadingFacts_file @unmask\n  }\n": types.ReadingPanel_FileFragmentDoc,
    "\n  query KnownNames {\n    units { id code nameZh nameEn }\n    indicators { id code nameZh nameEn }\n  }\n": types.KnownNamesDocument,
    "\n  query PushTemplates {\n    contracts { code version { version nameZh nameEn items { indicatorCode } } }\n    reportingCalendar { now }\n  }\n": types.PushTemplatesDocument,
    "\n  mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {\n    confirmPushDraft(input: $input) {\n      receipt { id receiptNumber }\n      caseNumber findingCount\n      findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": types.ConfirmPushDraftDocument,
    "\n  mutation RevisePushDraft($input: RevisePushDraftInput!) {\n    revisePushDraft(input: $input) {\n      draft { id state rowsRead findingCount }\n      mappingIssues\n    }\n  }\n": types.RevisePushDraftDocument,
    "\n  query ChangeOrigin($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id reason }\n  }\n": types.ChangeOriginDocument,
    "\n  query Supplier { viewer { id role unit { id code } } }\n": types.SupplierDocument,
    "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber signerName signedAt }\n  }\n": types.ExplainBody_ProgressFragmentDoc,
    "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n": types.ExplainDocument,
    "\n  mutation RequestCorrection($input: RequestCorrectionInput!) {\n    requestCorrection(input: $input) {\n      caseNumber\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": types.RequestCorrectionDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n": types.IndicatorDocument,
    "\n  fragment IndicatorPage_indicator on Indicator {\n    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn\n    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id code nameZh nameEn }\n    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    notes { text receiptNumber recordedAt }\n  }\n": types.IndicatorPage_IndicatorFragmentDoc,
    "\n  fragment IndicatorGroups_indicator on Indicator {\n    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn\n    block { code nameZh nameEn fullMark }\n    leadDepartment { id nameZh nameEn }\n  }\n": types.IndicatorGroups_IndicatorFragmentDoc,
    "\n  query IndicatorList {\n    indicators { id ...IndicatorGroups_indicator @unmask }\n  }\n": types.IndicatorListDocument,
    "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n": types.IndicatorStandingDocument,
    "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n      }\n    }\n  }\n": types.IndicatorTrendDocument,
    "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light reason lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n": types.StandingTable_RankingFragmentDoc,
    "\n  query ReceiptIsIntact($receiptNumber: String!) {\n    receiptIsIntact(receiptNumber: $receiptNumber)\n  }\n": types.ReceiptIsIntactDocument,
    "\n  query PushList($after: String) {\n    pushes(first: 30, after: $after) {\n      edges { cursor node { id ...PushTable_receipt @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PushListDocument,
    "\n  fragment PushTable_receipt on PushReceipt {\n    id receiptNumber recordedAt accountName door fileName\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds\n  }\n": types.PushTable_ReceiptFragmentDoc,
    "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) {\n      id receiptNumber undoneBy\n      signature { signedAt }\n      ...ReceiptSheet_receipt\n    }\n  }\n": types.ReceiptDocument,
    "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door mode fileName accountName recordedAt reason contractVersion periods\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn rowsSkipped blankCells\n    rowsHash lightsChanged newReds notes isReplay undoneBy statementToSign\n    signature { signerName signedAt statement hasSeal }\n    indicators { id code nameZh nameEn }\n  }\n": types.ReceiptSheet_ReceiptFragmentDoc,
    "\n  mutation SignReceipt($input: SignReceiptInput!) {\n    signReceipt(input: $input) {\n      receipt { id }\n      locked\n      userErrors { code messageZh messageEn }\n    }\n  }\n": types.SignReceiptDocument,
    "\n  mutation UndoPush($input: UndoPushInput!) {\n    undoPush(input: $input) {\n      receipt { id receiptNumber }\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n": types.UndoPushDocument,
    "\n  fragment Composition_matrix on LightMatrix {\n    period dataAsOf\n    units { id code }\n    indicators { id }\n    legend { light shape wordZh wordEn severity }\n    lights reasons\n  }\n": types.Composition_MatrixFragmentDoc,
    "\n  query RankingLights($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...Composition_matrix @unmask\n    }\n  }\n": types.RankingLightsDocument,
    "\n  fragment Course_ranking on Ranking {\n    period\n    rows { unit { id code nameZh nameEn shortNameZh } rank }\n  }\n": types.Course_RankingFragmentDoc,
    "\n  query RankingCourse(\n    $p1: PeriodCode! $p2: PeriodCode! $p3: PeriodCode! $p4: PeriodCode!\n    $p5: PeriodCode! $p6: PeriodCode! $p7: PeriodCode! $p8: PeriodCode!\n    $p9: PeriodCode! $p10: PeriodCode! $p11: PeriodCode! $p12: PeriodCode!\n    $category: String, $unitType: UnitType, $indicator: String\n    $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    p1: ranking(period: $p1, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p2: ranking(period: $p2, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p3: ranking(period: $p3, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p4: ranking(period: $p4, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p5: ranking(period: $p5, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p6: ranking(period: $p6, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p7: ranking(period: $p7, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p8: ranking(period: $p8, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p9: ranking(period: $p9, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p10: ranking(period: $p10, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p11: ranking(period: $p11, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p12: ranking(period: $p12, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n  }\n": types.RankingCourseDocument,
    "\n  query RankingChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id unitType }\n  }\n": types.RankingChoicesDocument,
    "\n  query Ranking(\n    $period: PeriodCode!, $category: String, $unitType: UnitType\n    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    ranking(\n      period: $period, category: $category, unitType: $unitType\n      indicator: $indicator, measure: $measure, asOf: $asOf\n    ) { ...Ranking_ranking @unmask }\n  }\n": types.RankingDocument,
    "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light reason lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n": types.Ranking_RankingFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n": types.SignInDocument,
    "\n  query SignInScope {\n    reportingCalendar { latestPeriod }\n    categories { code sortOrder }\n  }\n": types.SignInScopeDocument,
    "\n  query SupplierBoard($year: Int!, $month: Int) {\n    supplierBoard(year: $year, month: $month) {\n      today\n      figures { code nameZh nameEn definitionZh definitionEn }\n      rows { ...SupplyCounts_row @unmask }\n      totals { ...SupplyCounts_row @unmask }\n      overall { owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate }\n    }\n  }\n": types.SupplierBoardDocument,
    "\n  fragment SupplyCounts_row on SupplierRow {\n    department { id code nameZh nameEn shortNameZh }\n    period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate\n  }\n": types.SupplyCounts_RowFragmentDoc,
    "\n  query TrendChoices {\n    indicators { id code nameZh nameEn shortNameZh pinyin }\n    units { id code nameZh nameEn shortNameZh pinyin categories { code } }\n  }\n": types.TrendChoicesDocument,
    "\n  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {\n      ...TrendBody_trend @unmask\n    }\n  }\n": types.TrendDocument,
    "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n    }\n  }\n": types.TrendBody_TrendFragmentDoc,
    "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n": types.UnitDocument,
    "\n  fragment UnitGroups_unit on Unit {\n    id code nameZh nameEn shortNameZh pinyin unitType validTo\n  }\n": types.UnitGroups_UnitFragmentDoc,
    "\n  fragment UnitLead_unit on Unit {\n    id code unitType validTo categories { code nameZh nameEn }\n  }\n": types.UnitLead_UnitFragmentDoc,
    "\n  query UnitList {\n    units { id ...UnitGroups_unit @unmask }\n  }\n": types.UnitListDocument,
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
export function graphql(source: "\n  query ApiKeys {\n    apiKeys { id ...ApiKeyRow_key @unmask }\n    reportingCalendar { now }\n  }\n"): (typeof documents)["\n  query ApiKeys {\n    apiKeys { id ...ApiKeyRow_key @unmask }\n    reportingCalendar { now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyRow_key on ApiKey {\n    id name prefix createdAt lastUsedAt expiresOn revokedAt\n  }\n"): (typeof documents)["\n  fragment ApiKeyRow_key on ApiKey {\n    id name prefix createdAt lastUsedAt expiresOn revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      year isProvisional\n      exceptions { day isWorking nameZh nameEn source }\n    }\n    reportingCalendar { now }\n  }\n"): (typeof documents)["\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      year isProvisional\n      exceptions { day isWorking nameZh nameEn source }\n    }\n    reportingCalendar { now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendar(input: $input) { applied userErrors { code messageZh messageEn path } }\n  }\n"): (typeof documents)["\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendar(input: $input) { applied userErrors { code messageZh messageEn path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category, asOf: $asOf) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n"): (typeof documents)["\n  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {\n    cockpitSummary(period: $period, category: $category, asOf: $asOf) {\n      ...CockpitSentence_summary @unmask\n    }\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...MatrixPanel_matrix @unmask\n    }\n    redList(period: $period, category: $category, asOf: $asOf) {\n      ...RedList_item @unmask\n    }\n    greenShare(year: $year, category: $category, asOf: $asOf) {\n      ...GreenSharePanel_month @unmask\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation CancelCorrection($input: CancelCorrectionInput!) {\n    cancelCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCorrection($input: CancelCorrectionInput!) {\n    cancelCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionTable_case on CorrectionCase {\n    id caseNumber kind state reason accountName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n  }\n"): (typeof documents)["\n  fragment CorrectionTable_case on CorrectionCase {\n    id caseNumber kind state reason accountName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Corrections($state: CorrectionState, $after: String) {\n    open: corrections(state: REQUESTED, first: 100) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n    }\n    listed: corrections(state: $state, first: 30, after: $after) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Corrections($state: CorrectionState, $after: String) {\n    open: corrections(state: REQUESTED, first: 100) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n    }\n    listed: corrections(state: $state, first: 30, after: $after) {\n      edges { node { id ...CorrectionTable_case @unmask } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Correction($caseNumber: String!) {\n    correction(caseNumber: $caseNumber) { id ...CorrectionBody_case @unmask }\n  }\n"): (typeof documents)["\n  query Correction($caseNumber: String!) {\n    correction(caseNumber: $caseNumber) { id ...CorrectionBody_case @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionBody_case on CorrectionCase {\n    id caseNumber kind state reason accountName fileName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n    rows {\n      unit { id code nameZh nameEn }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits }\n      period\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n    events { state accountName recordedAt comment receiptNumber }\n  }\n"): (typeof documents)["\n  fragment CorrectionBody_case on CorrectionCase {\n    id caseNumber kind state reason accountName fileName requestedAt rowCount isOwn\n    department { id code nameZh nameEn }\n    rows {\n      unit { id code nameZh nameEn }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits }\n      period\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n    events { state accountName recordedAt comment receiptNumber }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCorrection($input: DecideCorrectionInput!) {\n    decideCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      findings { code messageZh messageEn remedyZh remedyEn }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideCorrection($input: DecideCorrectionInput!) {\n    decideCorrection(input: $input) {\n      case { id state events { state accountName recordedAt comment receiptNumber } }\n      findings { code messageZh messageEn remedyZh remedyEn }\n      userErrors { code messageZh messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangesPanel_draft on PushDraft {\n    id rowsNew rowsChanged valuesWithdrawn\n    changes {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }\n      period sheet row cell\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n  }\n"): (typeof documents)["\n  fragment ChangesPanel_draft on PushDraft {\n    id rowsNew rowsChanged valuesWithdrawn\n    changes {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }\n      period sheet row cell\n      before { value missingReason quality }\n      after { value missingReason quality }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConfirmPanel_draft on PushDraft {\n    id mode valuesWithdrawn lockedCount\n    ...LockedFields_draft @unmask\n  }\n"): (typeof documents)["\n  fragment ConfirmPanel_draft on PushDraft {\n    id mode valuesWithdrawn lockedCount\n    ...LockedFields_draft @unmask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPushDraft($id: ID!) {\n    discardPushDraft(id: $id)\n  }\n"): (typeof documents)["\n  mutation DiscardPushDraft($id: ID!) {\n    discardPushDraft(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PushDraft($id: ID!) {\n    pushDraft(id: $id) {\n      id state\n      files { fileName }\n      ...DraftBody_draft @unmask\n    }\n  }\n"): (typeof documents)["\n  query PushDraft($id: ID!) {\n    pushDraft(id: $id) {\n      id state\n      files { fileName }\n      ...DraftBody_draft @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftBody_draft on PushDraft {\n    id state\n    ...DraftSteps_draft @unmask\n    ...FindingsPanel_draft @unmask\n    ...MendPanel_draft @unmask\n    ...Preview_draft @unmask\n    ...DraftDone_draft @unmask\n    files { ...ReadingPanel_file @unmask }\n  }\n"): (typeof documents)["\n  fragment DraftBody_draft on PushDraft {\n    id state\n    ...DraftSteps_draft @unmask\n    ...FindingsPanel_draft @unmask\n    ...MendPanel_draft @unmask\n    ...Preview_draft @unmask\n    ...DraftDone_draft @unmask\n    files { ...ReadingPanel_file @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftDone_draft on PushDraft {\n    id receiptNumber caseNumber rowsRead rowsNew rowsChanged rowsUnchanged\n  }\n"): (typeof documents)["\n  fragment DraftDone_draft on PushDraft {\n    id receiptNumber caseNumber rowsRead rowsNew rowsChanged rowsUnchanged\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PushDrafts {\n    pushDrafts { id ...DraftRow_draft @unmask }\n  }\n"): (typeof documents)["\n  query PushDrafts {\n    pushDrafts { id ...DraftRow_draft @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRow_draft on PushDraft {\n    id state createdAt rowsRead findingCount receiptNumber\n    files { fileName }\n  }\n"): (typeof documents)["\n  fragment DraftRow_draft on PushDraft {\n    id state createdAt rowsRead findingCount receiptNumber\n    files { fileName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftSteps_draft on PushDraft { id state rowsRead }\n"): (typeof documents)["\n  fragment DraftSteps_draft on PushDraft { id state rowsRead }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingsPanel_draft on PushDraft {\n    id findingCount\n    findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    files { fileName }\n  }\n"): (typeof documents)["\n  fragment FindingsPanel_draft on PushDraft {\n    id findingCount\n    findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    files { fileName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LightChangesPanel_draft on PushDraft {\n    id lightsChanged newReds\n    lightChanges {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator {\n        id code nameZh nameEn\n        lightRule { id bands { light shape wordZh wordEn severity } }\n      }\n      period before after\n    }\n  }\n"): (typeof documents)["\n  fragment LightChangesPanel_draft on PushDraft {\n    id lightsChanged newReds\n    lightChanges {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator {\n        id code nameZh nameEn\n        lightRule { id bands { light shape wordZh wordEn severity } }\n      }\n      period before after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LockedFields_draft on PushDraft {\n    id lockedCount\n    locked { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n  }\n"): (typeof documents)["\n  fragment LockedFields_draft on PushDraft {\n    id lockedCount\n    locked { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n"): (typeof documents)["\n  query ColumnMappings {\n    columnMappings { code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MendPanel_draft on PushDraft {\n    id mode\n    files { mappingSource mappingCode }\n  }\n"): (typeof documents)["\n  fragment MendPanel_draft on PushDraft {\n    id mode\n    files { mappingSource mappingCode }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingPanel_draft on PushDraft {\n    id missingCount\n    missing {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn }\n      period\n    }\n  }\n"): (typeof documents)["\n  fragment MissingPanel_draft on PushDraft {\n    id missingCount\n    missing {\n      unit { id code nameZh nameEn shortNameZh }\n      indicator { id code nameZh nameEn }\n      period\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Preview_draft on PushDraft {\n    id rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn\n    lightsChanged newReds missingCount lockedCount\n    ...ConfirmPanel_draft @unmask\n    ...ChangesPanel_draft @unmask\n    ...LightChangesPanel_draft @unmask\n    ...RankChangesPanel_draft @unmask\n    ...MissingPanel_draft @unmask\n  }\n"): (typeof documents)["\n  fragment Preview_draft on PushDraft {\n    id rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn\n    lightsChanged newReds missingCount lockedCount\n    ...ConfirmPanel_draft @unmask\n    ...ChangesPanel_draft @unmask\n    ...LightChangesPanel_draft @unmask\n    ...RankChangesPanel_draft @unmask\n    ...MissingPanel_draft @unmask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankChangesPanel_draft on PushDraft {\n    id\n    rankChanges {\n      category { code nameZh nameEn }\n      unit { id code nameZh nameEn shortNameZh }\n      period before after\n    }\n  }\n"): (typeof documents)["\n  fragment RankChangesPanel_draft on PushDraft {\n    id\n    rankChanges {\n      category { code nameZh nameEn }\n      unit { id code nameZh nameEn shortNameZh }\n      period before after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingFacts_file on PushDraftFile {\n    linesRead blankCells notes\n    skipped { rule count }\n  }\n"): (typeof documents)["\n  fragment ReadingFacts_file on PushDraftFile {\n    linesRead blankCells notes\n    skipped { rule count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingPanel_file on PushDraftFile {\n    fileName mappingSource mappingCode mappingJson\n    questions { field hasGuess messageZh messageEn values }\n    ...ReadingFacts_file @unmask\n  }\n"): (typeof documents)["\n  fragment ReadingPanel_file on PushDraftFile {\n    fileName mappingSource mappingCode mappingJson\n    questions { field hasGuess messageZh messageEn values }\n    ...ReadingFacts_file @unmask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownNames {\n    units { id code nameZh nameEn }\n    indicators { id code nameZh nameEn }\n  }\n"): (typeof documents)["\n  query KnownNames {\n    units { id code nameZh nameEn }\n    indicators { id code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PushTemplates {\n    contracts { code version { version nameZh nameEn items { indicatorCode } } }\n    reportingCalendar { now }\n  }\n"): (typeof documents)["\n  query PushTemplates {\n    contracts { code version { version nameZh nameEn items { indicatorCode } } }\n    reportingCalendar { now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {\n    confirmPushDraft(input: $input) {\n      receipt { id receiptNumber }\n      caseNumber findingCount\n      findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {\n    confirmPushDraft(input: $input) {\n      receipt { id receiptNumber }\n      caseNumber findingCount\n      findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevisePushDraft($input: RevisePushDraftInput!) {\n    revisePushDraft(input: $input) {\n      draft { id state rowsRead findingCount }\n      mappingIssues\n    }\n  }\n"): (typeof documents)["\n  mutation RevisePushDraft($input: RevisePushDraftInput!) {\n    revisePushDraft(input: $input) {\n      draft { id state rowsRead findingCount }\n      mappingIssues\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeOrigin($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id reason }\n  }\n"): (typeof documents)["\n  query ChangeOrigin($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) { id reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Supplier { viewer { id role unit { id code } } }\n"): (typeof documents)["\n  query Supplier { viewer { id role unit { id code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber signerName signedAt }\n  }\n"): (typeof documents)["\n  fragment ExplainBody_progress on Progress {\n    period observedPeriod\n    unit { id code nameZh nameEn }\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }\n    observation { period value missingReason quality revision recordedAt receiptNumber }\n    target { id version value lower upper responsiblePerson documentNumber assignedOn }\n    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow\n    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }\n    steps { textZh textEn }\n    spark sparkPeriods\n    history { period value missingReason quality revision recordedAt receiptNumber signerName signedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n"): (typeof documents)["\n  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {\n    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {\n      ...ExplainBody_progress @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCorrection($input: RequestCorrectionInput!) {\n    requestCorrection(input: $input) {\n      caseNumber\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestCorrection($input: RequestCorrectionInput!) {\n    requestCorrection(input: $input) {\n      caseNumber\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n"): (typeof documents)["\n  query Indicator($code: String!) {\n    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }\n  }\n"];
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
export function graphql(source: "\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n"): (typeof documents)["\n  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {\n    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {\n      ...StandingTable_ranking @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {\n    trend(indicator: $indicator, units: $units, asOf: $asOf) {\n      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }\n      periods yoyMeasure asOf\n      series {\n        unit { id code nameZh nameEn shortNameZh }\n        values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light reason lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n"): (typeof documents)["\n  fragment StandingTable_ranking on Ranking {\n    period\n    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn } rank value light reason lagPoints lagMeasure }\n    unranked { unit { id code nameZh nameEn } reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptIsIntact($receiptNumber: String!) {\n    receiptIsIntact(receiptNumber: $receiptNumber)\n  }\n"): (typeof documents)["\n  query ReceiptIsIntact($receiptNumber: String!) {\n    receiptIsIntact(receiptNumber: $receiptNumber)\n  }\n"];
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
export function graphql(source: "\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) {\n      id receiptNumber undoneBy\n      signature { signedAt }\n      ...ReceiptSheet_receipt\n    }\n  }\n"): (typeof documents)["\n  query Receipt($receiptNumber: String!) {\n    push(receiptNumber: $receiptNumber) {\n      id receiptNumber undoneBy\n      signature { signedAt }\n      ...ReceiptSheet_receipt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door mode fileName accountName recordedAt reason contractVersion periods\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn rowsSkipped blankCells\n    rowsHash lightsChanged newReds notes isReplay undoneBy statementToSign\n    signature { signerName signedAt statement hasSeal }\n    indicators { id code nameZh nameEn }\n  }\n"): (typeof documents)["\n  fragment ReceiptSheet_receipt on PushReceipt {\n    id receiptNumber clientKey door mode fileName accountName recordedAt reason contractVersion periods\n    department { id code nameZh nameEn }\n    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn rowsSkipped blankCells\n    rowsHash lightsChanged newReds notes isReplay undoneBy statementToSign\n    signature { signerName signedAt statement hasSeal }\n    indicators { id code nameZh nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignReceipt($input: SignReceiptInput!) {\n    signReceipt(input: $input) {\n      receipt { id }\n      locked\n      userErrors { code messageZh messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation SignReceipt($input: SignReceiptInput!) {\n    signReceipt(input: $input) {\n      receipt { id }\n      locked\n      userErrors { code messageZh messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPush($input: UndoPushInput!) {\n    undoPush(input: $input) {\n      receipt { id receiptNumber }\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoPush($input: UndoPushInput!) {\n    undoPush(input: $input) {\n      receipt { id receiptNumber }\n      findings { code messageZh messageEn remedyZh remedyEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_matrix on LightMatrix {\n    period dataAsOf\n    units { id code }\n    indicators { id }\n    legend { light shape wordZh wordEn severity }\n    lights reasons\n  }\n"): (typeof documents)["\n  fragment Composition_matrix on LightMatrix {\n    period dataAsOf\n    units { id code }\n    indicators { id }\n    legend { light shape wordZh wordEn severity }\n    lights reasons\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RankingLights($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...Composition_matrix @unmask\n    }\n  }\n"): (typeof documents)["\n  query RankingLights($period: PeriodCode!, $category: String!, $asOf: DateTime) {\n    lightMatrix(period: $period, category: $category, asOf: $asOf) {\n      ...Composition_matrix @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Course_ranking on Ranking {\n    period\n    rows { unit { id code nameZh nameEn shortNameZh } rank }\n  }\n"): (typeof documents)["\n  fragment Course_ranking on Ranking {\n    period\n    rows { unit { id code nameZh nameEn shortNameZh } rank }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RankingCourse(\n    $p1: PeriodCode! $p2: PeriodCode! $p3: PeriodCode! $p4: PeriodCode!\n    $p5: PeriodCode! $p6: PeriodCode! $p7: PeriodCode! $p8: PeriodCode!\n    $p9: PeriodCode! $p10: PeriodCode! $p11: PeriodCode! $p12: PeriodCode!\n    $category: String, $unitType: UnitType, $indicator: String\n    $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    p1: ranking(period: $p1, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p2: ranking(period: $p2, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p3: ranking(period: $p3, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p4: ranking(period: $p4, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p5: ranking(period: $p5, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p6: ranking(period: $p6, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p7: ranking(period: $p7, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p8: ranking(period: $p8, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p9: ranking(period: $p9, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p10: ranking(period: $p10, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p11: ranking(period: $p11, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p12: ranking(period: $p12, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n  }\n"): (typeof documents)["\n  query RankingCourse(\n    $p1: PeriodCode! $p2: PeriodCode! $p3: PeriodCode! $p4: PeriodCode!\n    $p5: PeriodCode! $p6: PeriodCode! $p7: PeriodCode! $p8: PeriodCode!\n    $p9: PeriodCode! $p10: PeriodCode! $p11: PeriodCode! $p12: PeriodCode!\n    $category: String, $unitType: UnitType, $indicator: String\n    $measure: RankingMeasure!, $asOf: DateTime\n  ) {\n    p1: ranking(period: $p1, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p2: ranking(period: $p2, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p3: ranking(period: $p3, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p4: ranking(period: $p4, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p5: ranking(period: $p5, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p6: ranking(period: $p6, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p7: ranking(period: $p7, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p8: ranking(period: $p8, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p9: ranking(period: $p9, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p10: ranking(period: $p10, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p11: ranking(period: $p11, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n    p12: ranking(period: $p12, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }\n  }\n"];
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
export function graphql(source: "\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light reason lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n"): (typeof documents)["\n  fragment Ranking_ranking on Ranking {\n    period previousPeriod measure\n    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits\n      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }\n    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light reason lagPoints lagMeasure quality }\n    unranked { unit { id code nameZh nameEn } reason }\n    sum dataAsOf\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code messageZh messageEn path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInScope {\n    reportingCalendar { latestPeriod }\n    categories { code sortOrder }\n  }\n"): (typeof documents)["\n  query SignInScope {\n    reportingCalendar { latestPeriod }\n    categories { code sortOrder }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierBoard($year: Int!, $month: Int) {\n    supplierBoard(year: $year, month: $month) {\n      today\n      figures { code nameZh nameEn definitionZh definitionEn }\n      rows { ...SupplyCounts_row @unmask }\n      totals { ...SupplyCounts_row @unmask }\n      overall { owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate }\n    }\n  }\n"): (typeof documents)["\n  query SupplierBoard($year: Int!, $month: Int) {\n    supplierBoard(year: $year, month: $month) {\n      today\n      figures { code nameZh nameEn definitionZh definitionEn }\n      rows { ...SupplyCounts_row @unmask }\n      totals { ...SupplyCounts_row @unmask }\n      overall { owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplyCounts_row on SupplierRow {\n    department { id code nameZh nameEn shortNameZh }\n    period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate\n  }\n"): (typeof documents)["\n  fragment SupplyCounts_row on SupplierRow {\n    department { id code nameZh nameEn shortNameZh }\n    period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate\n  }\n"];
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
export function graphql(source: "\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n    }\n  }\n"): (typeof documents)["\n  fragment TrendBody_trend on Trend {\n    indicator {\n      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind\n      notes { text receiptNumber recordedAt }\n    }\n    periods yoyMeasure asOf\n    series {\n      unit { id code nameZh nameEn shortNameZh }\n      values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n"): (typeof documents)["\n  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {\n    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }\n    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }\n  }\n"];
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
export function graphql(source: "\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n"): (typeof documents)["\n  fragment UnitPage_profile on UnitProfile {\n    period dataAsOf\n    legend { light shape wordZh wordEn severity }\n    indicators { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits } block { code nameZh nameEn } }\n    actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;