import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOfMoment, momentText } from '../ui/city-moment.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useScope } from '../ui/use-scope.ts';
import { placeBelow } from './place-below.ts';

/** Which figures the pictures show: newest or signed, as known now or at an earlier moment. */
export function BasisMenu({ now }: { now: string }) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { basis, asOf, patch } = useScope();
  const chosen = t(`basis.${basis}`) + (asOf ? ` · ${t('basis.lookBack')}` : '');
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool-button basis-button"
        data-set={basis === 'SIGNED' || asOf ? true : undefined}
        aria-label={t('basis.button', { chosen })}
        popoverTarget={id}
      >
        {chosen}
        <span aria-hidden="true"> ▾</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="basis-menu"
        onBeforeToggle={(event) => placeBelow(button.current, event.currentTarget, 320)}
      >
        <Segmented
          label={t('basis.label')}
          value={basis}
          options={(['LATEST', 'SIGNED'] as const).map((value) => ({
            value,
            label: t(`basis.${value}`),
          }))}
          onChange={(value) => patch({ basis: value === 'SIGNED' ? 'signed' : null })}
        />
        <p className="muted">{t('basis.hint')}</p>
        <form
          key={asOf}
          onSubmit={(event) => {
            event.preventDefault();
            const text = String(new FormData(event.currentTarget).get('moment') ?? '');
            patch({ asOf: instantOfMoment(text) });
          }}
        >
          <label htmlFor={`${id}-moment`}>{t('basis.moment')}</label>
          <input
            id={`${id}-moment`}
            name="moment"
            type="datetime-local"
            className="text-input"
            max={momentText(now)}
            defaultValue={momentText(asOf)}
          />
          <button type="submit" className="button">
            {t('basis.go')}
          </button>
        </form>
        <p className="muted">{t('basis.momentHint')}</p>
      </div>
    </>
  );
}
