import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useScope } from '../ui/use-scope.ts';
import { useMay } from '../ui/viewer.ts';

const pages = [
  ['/', 'nav.cockpit'],
  ['/ranking', 'nav.ranking'],
  ['/trend', 'nav.trend'],
  ['/indicators', 'nav.indicators'],
  ['/units', 'nav.units'],
] as const;

export function MainNav() {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const mayReadReceipts = useMay('receipt.read');
  const mayPush = useMay('observation.push');
  return (
    <nav className="main-nav" aria-label={t('app.nav')}>
      {pages.map(([path, key]) => (
        <NavLink key={path} to={linkTo(path)} end={path === '/'}>
          {t(key)}
        </NavLink>
      ))}
      {mayReadReceipts ? <NavLink to={linkTo('/pushes')}>{t('nav.pushes')}</NavLink> : null}
      {mayPush ? <NavLink to={linkTo('/push')}>{t('nav.push')}</NavLink> : null}
    </nav>
  );
}
