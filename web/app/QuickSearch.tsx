import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, useLanguage } from '../ui/names.ts';
import { useQuickSearch } from './use-quick-search.ts';

/** One box that finds a unit or an indicator by name, code or pinyin initials. */
export function QuickSearch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const search = useQuickSearch();
  const isOpen = search.query.trim() !== '' && search.isReady;
  return (
    <search className="quick-search">
      <input
        type="text"
        role="combobox"
        aria-label={t('shell.search')}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={search.choice >= 0 ? `${id}-${search.choice}` : undefined}
        placeholder={t('shell.search')}
        title={t('shell.searchHint')}
        value={search.query}
        onFocus={() => void search.load()}
        onBlur={search.close}
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={(event) => {
          if (search.onKey(event.key)) event.preventDefault();
        }}
      />
      {isOpen && search.hits.length === 0 ? (
        <p className="quick-search-list quick-search-note" role="status">
          {t('shell.searchNone')}
        </p>
      ) : null}
      <div
        id={id}
        role="listbox"
        aria-label={t('shell.search')}
        className="quick-search-list"
        hidden={!isOpen || search.hits.length === 0}
      >
        {search.hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox input.
          <div
            key={hit.path}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === search.choice}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => search.open(hit)}
          >
            <span>{nameOf(hit, language)}</span>
            <small>
              {t(hit.kind === 'unit' ? 'shell.searchUnits' : 'shell.searchIndicators')} · {hit.code}
            </small>
          </div>
        ))}
      </div>
    </search>
  );
}
