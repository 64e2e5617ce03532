import { graphql } from '../../__generated__/gql.ts';

export const DiscardPushDraftMutation = graphql(`
  mutation DiscardPushDraft($id: ID!) {
    discardPushDraft(id: $id)
  }
`);
