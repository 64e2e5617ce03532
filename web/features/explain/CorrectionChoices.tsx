import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GREY_REASON_WORDS, QUALITY_WORDS } from '../../charts/light.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { useLanguage } from '../../ui/names.ts';
import {
  CORRECTION_KINDS,
  type GivenQuality,
  MISSING_REASONS,
  QUALITIES,
} from './correction-draft.ts';

/** Why there is no value, of what quality it is, and what kind of correction: each one of a few. */
export function CorrectionChoices({ quality }: { quality: GivenQuality }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  return (
    <>
      <FormRow label={t('signedValue.orReason')} htmlFor={`${id}-missing`}>
        <select id={`${id}-missing`} name="missingReason">
          <option value="">{t('signedValue.hasValue')}</option>
          {MISSING_REASONS.map((one) => (
            <option key={one} value={one}>
              {GREY_REASON_WORDS[one][language]}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow label={t('signedValue.quality')} htmlFor={`${id}-quality`}>
        <select id={`${id}-quality`} name="quality" defaultValue={quality}>
          {QUALITIES.map((one) => (
            <option key={one} value={one}>
              {QUALITY_WORDS[one][language]}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow label={t('signedValue.kind')} htmlFor={`${id}-kind`}>
        <select id={`${id}-kind`} name="kind">
          {CORRECTION_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`corrections.${one}`)}
            </option>
          ))}
        </select>
      </FormRow>
    </>
  );
}
