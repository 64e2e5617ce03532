import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ApiKeyRow_KeyFragment } from '../../__generated__/graphql.ts';
import { formatDate, formatInstant } from '../../charts/format.ts';
import { foldTo } from '../../ui/fold.ts';
import { useLanguage } from '../../ui/names.ts';
import { apiKeyState } from './api-key-state.ts';
import { RevokeButton } from './RevokeButton.tsx';

graphql(`
  fragment ApiKeyRow_key on ApiKey {
    id name prefix createdAt lastUsedAt expiresOn revokedAt
  }
`);

export function ApiKeyRow({ apiKey, now }: { apiKey: ApiKeyRow_KeyFragment; now: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = apiKeyState(apiKey, now);
  const moment = (instant: string) => formatInstant(instant, language);
  return (
    <tr data-spent={state === 'WORKS' ? undefined : true}>
      <td {...foldTo(1)}>
        <strong>{apiKey.name}</strong>
      </td>
      <td {...foldTo(2)}>
        <code>{apiKey.prefix}…</code>
      </td>
      <td {...foldTo(2, { label: t('apiKeys.createdAt') })}>{moment(apiKey.createdAt)}</td>
      <td {...foldTo(2, { label: t('apiKeys.lastUsedAt') })}>
        {apiKey.lastUsedAt ? moment(apiKey.lastUsedAt) : t('apiKeys.neverUsed')}
      </td>
      <td {...foldTo(2, { label: t('apiKeys.expiresOn') })}>
        {apiKey.expiresOn ? formatDate(apiKey.expiresOn, language) : t('apiKeys.neverExpires')}
      </td>
      <td {...foldTo(1, { isEnd: true })}>
        {t(`apiKeys.${state}`)}
        {apiKey.revokedAt ? <span className="muted"> {moment(apiKey.revokedAt)}</span> : null}
      </td>
      <td {...foldTo(2)}>
        {state === 'REVOKED' ? null : <RevokeButton id={apiKey.id} name={apiKey.name} />}
      </td>
    </tr>
  );
}
