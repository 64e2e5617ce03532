import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.ts';
import type { TopBar_ViewerFragment } from '../__generated__/graphql.ts';
import { useScope } from '../ui/use-scope.ts';
import { useMay } from '../ui/viewer.ts';
import { BasisClient } from './BasisClient.tsx';
import { BasisMenu } from './BasisMenu.tsx';
import { BrandMark } from './BrandMark.tsx';
import { DataAge } from './DataAge.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainNav } from './MainNav.tsx';
import { QuickSearch } from './QuickSearch.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const ViewerFragment = graphql(`
  fragment TopBar_viewer on Viewer { id displayName role }
`);

interface TopBarProps {
  viewer: FragmentType<TopBar_ViewerFragment>;
  now: string;
}

export function TopBar({ viewer, now }: TopBarProps) {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const mayManageKeys = useMay('apiKey.manage');
  const { data, complete } = useFragment({ fragment: ViewerFragment, from: viewer });
  return (
    <header className="topbar">
      <Link className="brand" to={linkTo('/')}>
        <BrandMark />
        <span>指挥棒</span>
        <small>Baton</small>
      </Link>
      <MainNav />
      <div className="topbar-tools">
        <BasisClient>
          <DataAge now={now} />
        </BasisClient>
        <BasisMenu now={now} />
        <QuickSearch />
        <LanguageSwitch />
        <ThemeSwitch />
        {complete ? (
          <div className="viewer">
            {mayManageKeys ? (
              <Link
                className="viewer-name quiet-link"
                title={t('apiKeys.title')}
                to={linkTo('/api-keys')}
              >
                {data.displayName}
              </Link>
            ) : (
              <span className="viewer-name">{data.displayName}</span>
            )}
            <span className="viewer-role muted">{t(`role.${data.role}`)}</span>
          </div>
        ) : null}
        <SignOutButton />
      </div>
    </header>
  );
}
