import { useTranslation } from 'react-i18next';
import type { BandWords } from './band-words.ts';

/** The words of a light rule's edges in the reader's language. */
export function useBandWords(): BandWords {
  const { t } = useTranslation();
  return {
    below: (upper) => t('band.below', { upper }),
    atMost: (upper) => t('band.atMost', { upper }),
    above: (lower) => t('band.above', { lower }),
    atLeast: (lower) => t('band.atLeast', { lower }),
    everywhere: t('band.everywhere'),
    and: t('band.and'),
  };
}
