import { useTranslation } from 'react-i18next';
import { useSignOut } from './use-sign-out.ts';

export function SignOutButton() {
  const { t } = useTranslation();
  const [signOut, isBusy] = useSignOut();
  return (
    <button type="button" className="tool-button" disabled={isBusy} onClick={() => void signOut()}>
      {t('shell.signOut')}
    </button>
  );
}
