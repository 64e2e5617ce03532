import { Outlet } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The page before the door: language and theme can be chosen without an account. */
export function SignInFrame() {
  return (
    <>
      <div className="sign-in-tools">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <Outlet />
    </>
  );
}
