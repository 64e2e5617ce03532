import { useTranslation } from 'react-i18next';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import type { LightColour } from '../../charts/light.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { countLights, type ProfileChoices, type ProfileRow } from './profile-rows.ts';

interface ProfileFiltersProps {
  rows: readonly ProfileRow[];
  choices: ProfileChoices;
  severityOf: (light: LightColour) => number;
}

/** Counts by light, each a switch that keeps only its rows, and the block. */
export function ProfileFilters({ rows, choices, severityOf }: ProfileFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  const blocks = new Map(rows.map(({ indicator }) => [indicator.block.code, indicator.block]));
  return (
    <>
      <fieldset className="light-filters" aria-label={t('units.filterLight')}>
        {countLights(rows, severityOf).map(({ light, shape, count }) => (
          <button
            key={light}
            type="button"
            className="button"
            aria-pressed={choices.light === light}
            onClick={() => patch({ light: choices.light === light ? null : light })}
          >
            <span className="light-mark">
              <LightGlyph light={light} shape={shape} word={t(`light.${light}`)} isDecorative />
              {t(`light.${light}`)} {count}
            </span>
          </button>
        ))}
      </fieldset>
      <SelectField
        label={t('units.filterBlock')}
        value={choices.block ?? ''}
        options={[
          { value: '', label: t('field.all') },
          ...[...blocks.values()].map((block) => ({
            value: block.code,
            label: nameOf(block, language),
          })),
        ]}
        onChange={(code) => patch({ block: code })}
      />
      {/* The heads that sort are folded away on a phone. */}
      <div className="only-narrow">
        <SelectField
          label={t('units.sort')}
          value={`${choices.isDescending ? '-' : ''}${choices.sort ?? ''}`}
          options={[
            { value: '', label: t('units.sortNone') },
            { value: '-light', label: t('units.sortLight') },
            { value: '-lag', label: t('units.sortLag') },
          ]}
          onChange={(sort) => patch({ sort })}
        />
      </div>
    </>
  );
}
