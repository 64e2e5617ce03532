import { graphql } from '../../__generated__/gql.ts';

export const PushDraftQuery = graphql(`
  query PushDraft($id: ID!) {
    pushDraft(id: $id) {
      id state
      files { fileName }
      ...DraftBody_draft @unmask
    }
  }
`);
