import { useTranslation } from 'react-i18next';

interface ExpertBoxProps {
  value: string;
  isWrong: boolean;
  onChange: (text: string) => void;
}

export function ExpertBox({ value, isWrong, onChange }: ExpertBoxProps) {
  const { t } = useTranslation();
  return (
    <label className="text-field">
      <span className="field-label">{t('reading.json')}</span>
      <textarea
        className="text-area expert-box"
        rows={16}
        spellCheck={false}
        value={value}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isWrong ? <span role="alert">{t('reading.jsonWrong')}</span> : null}
    </label>
  );
}
