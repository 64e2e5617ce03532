import { useMutation } from '@apollo/client/react';
import { graphql } from '../__generated__/gql.ts';

const SignOutMutation = graphql(`
  mutation SignOut { signOut { userErrors { code } } }
`);

/** Ends the session; a full load afterwards leaves nothing of it in memory. */
export function useSignOut(): [() => Promise<void>, boolean] {
  const [execute, { loading }] = useMutation(SignOutMutation);
  const signOut = async () => {
    await execute();
    window.location.assign('/sign-in');
  };
  return [signOut, loading];
}
