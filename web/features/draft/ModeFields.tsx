import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from './TextField.tsx';
import type { UploadTerms } from './upload-path.ts';

interface ModeFieldsProps {
  terms: UploadTerms;
  onMode: (mode: UploadTerms['mode']) => void;
  onScope: (scope: UploadTerms['scope']) => void;
}

const MODES = ['MERGE', 'REPLACE'] as const;
const SCOPE = [
  ['indicators', 'push.scopeIndicators'],
  ['units', 'push.scopeUnits'],
  ['periods', 'push.scopePeriods'],
] as const;

/** Merging or replacing, each in one sentence; a replacement may say what it covers. */
export function ModeFields({ terms, onMode, onScope }: ModeFieldsProps) {
  const { t } = useTranslation();
  const isReplace = terms.mode === 'REPLACE';
  return (
    <div className="mode-fields">
      <div className="mode-line">
        <Segmented
          label={t('push.mode')}
          value={terms.mode}
          options={MODES.map((mode) => ({ value: mode, label: t(`push.${mode}`) }))}
          onChange={(mode) => onMode(mode === 'REPLACE' ? 'REPLACE' : 'MERGE')}
        />
        <span className={isReplace ? 'mode-warning' : 'muted'} role="status">
          {t(isReplace ? 'push.replaceText' : 'push.mergeText')}
        </span>
      </div>
      {isReplace ? (
        <div className="scope-fields">
          {SCOPE.map(([field, label]) => (
            <TextField
              key={field}
              label={t(label)}
              value={terms.scope[field]}
              onChange={(text) => onScope({ ...terms.scope, [field]: text })}
            />
          ))}
          <p className="muted">{t('push.scopeHint')}</p>
        </div>
      ) : null}
    </div>
  );
}
