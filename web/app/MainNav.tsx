import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useScope } from '../ui/use-scope.ts';
import { ViewerContext } from '../ui/viewer.ts';
import { NavGroup } from './NavGroup.tsx';
import { DATA_PAGES } from './nav-entries.ts';

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
  const permissions = use(ViewerContext);
  const entries = DATA_PAGES.filter(({ permission }) => permissions.includes(permission));
  return (
    <nav className="main-nav" aria-label={t('app.nav')}>
      {pages.map(([path, key]) => (
        <NavLink key={path} to={linkTo(path)} end={path === '/'}>
          {t(key)}
        </NavLink>
      ))}
      <NavGroup
        label={t('nav.data')}
        entries={entries.map(({ path, key }) => ({ path, label: t(key) }))}
        linkTo={linkTo}
      />
    </nav>
  );
}
