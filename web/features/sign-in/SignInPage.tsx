import './sign-in.css';
import { useTranslation } from 'react-i18next';
import { SignInField } from './SignInField.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage() {
  const { t } = useTranslation();
  const { signIn, errors, isBusy } = useSignIn();
  return (
    <main className="sign-in">
      <title>{`${t('signIn.title')} · ${t('app.full')}`}</title>
      <div className="sign-in-sheet">
        <h1>
          指挥棒 <small>Baton</small>
        </h1>
        <p className="muted">{t('app.copyright')}</p>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            void signIn(String(form.get('login') ?? ''), String(form.get('password') ?? ''));
          }}
        >
          {errors.form ? (
            <p className="sign-in-error" role="alert">
              {errors.form}
            </p>
          ) : null}
          <SignInField name="login" label={t('signIn.login')} error={errors.login} />
          <SignInField name="password" label={t('signIn.password')} error={errors.password} />
          <button type="submit" className="button button-main" disabled={isBusy}>
            {t(isBusy ? 'signIn.busy' : 'signIn.submit')}
          </button>
        </form>
        <p className="sign-in-lead">{t('signIn.lead')}</p>
        <p className="muted">{t('signIn.help')}</p>
      </div>
    </main>
  );
}
