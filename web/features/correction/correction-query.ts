import { graphql } from '../../__generated__/gql.ts';

graphql(`
  fragment CorrectionTable_case on CorrectionCase {
    id caseNumber kind state reason accountName requestedAt rowCount isOwn
    department { id code nameZh nameEn }
  }
`);

/** The open cases apart from the pages of the others: they stand first however old they are. */
export const CorrectionsDocument = graphql(`
  query Corrections($state: CorrectionState, $after: String) {
    open: corrections(state: REQUESTED, first: 100) {
      edges { node { id ...CorrectionTable_case @unmask } }
    }
    listed: corrections(state: $state, first: 30, after: $after) {
      edges { node { id ...CorrectionTable_case @unmask } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CorrectionDocument = graphql(`
  query Correction($caseNumber: String!) {
    correction(caseNumber: $caseNumber) { id ...CorrectionBody_case @unmask }
  }
`);
