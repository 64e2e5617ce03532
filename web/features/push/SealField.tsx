import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormRow } from '../../ui/FormRow.tsx';

/** The scan of the seal, shown as it will stand under the receipt. */
export function SealField() {
  const { t } = useTranslation();
  const id = useId();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    function letGoOfThePicture() {
      return () => {
        if (address) URL.revokeObjectURL(address);
      };
    },
    [address],
  );
  return (
    <FormRow label={t('sign.seal')} htmlFor={`${id}-seal`} hint={t('sign.sealHint')}>
      <input
        id={`${id}-seal`}
        name="seal"
        type="file"
        accept="image/png,image/jpeg"
        aria-describedby={`${id}-seal-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          setAddress(file ? URL.createObjectURL(file) : null);
        }}
      />
      {address ? <img className="seal-preview" src={address} alt={t('sign.preview')} /> : null}
    </FormRow>
  );
}
