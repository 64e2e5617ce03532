import './api-key.css';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { useMay } from '../../ui/viewer.ts';
import { ApiKeyForm } from './ApiKeyForm.tsx';
import { ApiKeyList } from './ApiKeyList.tsx';
import { ApiKeySecret } from './ApiKeySecret.tsx';
import { useCreateKey } from './use-create-key.ts';

/** 接口密钥: keys with which a machine acts for this account. */
export function ApiKeyPage() {
  const { t } = useTranslation();
  const mayManage = useMay('apiKey.manage');
  const creation = useCreateKey();
  if (!mayManage) {
    return (
      <PageFrame title={t('apiKeys.title')} width="reading">
        <Notice tone="alert" title={t('apiKeys.noPermission')} text={t('state.forbiddenText')} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('apiKeys.title')} lead={t('apiKeys.lead')} width="reading">
      <div className="stack">
        {creation.made ? (
          <ApiKeySecret key={creation.made.secret} {...creation.made} onDone={creation.dismiss} />
        ) : (
          <ApiKeyForm creation={creation} />
        )}
        <ApiKeyList />
      </div>
    </PageFrame>
  );
}
