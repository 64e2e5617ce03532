import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../__generated__/gql.ts';
import { useScope } from '../ui/use-scope.ts';
import { moveChoice, type SearchHit, searchHits } from './quick-search.ts';

const CatalogueQuery = graphql(`
  query QuickSearchCatalogue {
    units { id code nameZh nameEn shortNameZh pinyin }
    indicators { id code nameZh nameEn shortNameZh pinyin }
  }
`);

/** The state of the search box; the catalogue is fetched when the box is first entered. */
export function useQuickSearch() {
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState(-1);
  const [load, { data }] = useLazyQuery(CatalogueQuery);
  const navigate = useNavigate();
  const { linkTo } = useScope();
  const hits = data ? searchHits(data, query) : [];

  const close = () => {
    setQuery('');
    setChoice(-1);
  };
  const open = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    void navigate(linkTo(hit.path));
  };
  const onKey = (key: string): boolean => {
    if (key === 'ArrowDown') setChoice(moveChoice(choice, 1, hits.length));
    else if (key === 'ArrowUp') setChoice(moveChoice(choice, -1, hits.length));
    else if (key === 'Enter') open(hits[Math.max(choice, 0)]);
    else if (key === 'Escape') close();
    else return false;
    return true;
  };
  const type = (text: string) => {
    setQuery(text);
    setChoice(-1);
  };
  return { query, hits, choice, isReady: data !== undefined, load, type, open, close, onKey };
}
