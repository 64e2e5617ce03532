import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { useLanguage } from '../../ui/names.ts';
import { nextPath } from '../../ui/scope.ts';
import { type FieldErrors, fieldErrors } from './field-errors.ts';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer { id }
      userErrors { code messageZh messageEn path }
    }
  }
`);

/** Signs in and opens the page that was asked for; refusals are put beside the field they name. */
export function useSignIn() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
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
      if (data?.signIn.viewer) window.location.assign(nextPath(params));
      else setErrors(fieldErrors(data?.signIn.userErrors ?? [], language, t('signIn.failed')));
    } catch {
      setErrors({ form: t('signIn.failed') });
    }
  };
  return { signIn, errors, isBusy: loading };
}
