import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { useLanguage } from '../../ui/names.ts';
import { rememberScope } from '../../ui/remembered-scope.ts';
import { firstCategory, nextPath } from '../../ui/scope.ts';
import { type FieldErrors, fieldErrors } from './field-errors.ts';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer { id }
      userErrors { code messageZh messageEn path }
    }
  }
`);

const SignInScopeDocument = graphql(`
  query SignInScope {
    reportingCalendar { latestPeriod }
    categories { code sortOrder }
  }
`);

/** Learns what the first page will open on, so that its query need not wait for the calendar. */
async function learnScope(client: ApolloClient): Promise<void> {
  const { data } = await client.query({ query: SignInScopeDocument });
  if (!data) return;
  rememberScope(window.localStorage, {
    latestPeriod: data.reportingCalendar.latestPeriod,
    firstCategory: firstCategory(data.categories),
  });
}

/** Signs in and opens the page that was asked for; refusals are put beside the field they name. */
export function useSignIn() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const client = useApolloClient();
  const [execute, { loading }] = useMutation(SignInMutation);
  const [errors, setErrors] = useState<FieldErrors>({});

  const signIn = async (login: string, password: string) => {
    const missing: FieldErrors = {
      ...(login.trim() === '' ? { login: t('signIn.needLogin') } : {}),
      ...(password === '' ? { password: t('signIn.needPassword') } : {}),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    try {
      const { data } = await execute({ variables: { input: { login: login.trim(), password } } });
      if (data?.signIn.viewer) {
        await learnScope(client).catch(() => {});
        window.location.assign(nextPath(params));
      } else setErrors(fieldErrors(data?.signIn.userErrors ?? [], language, t('signIn.failed')));
    } catch {
      setErrors({ form: t('signIn.failed') });
    }
  };
  return { signIn, errors, isBusy: loading };
}
