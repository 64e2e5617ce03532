import { useNavigate } from 'react-router';
import { useScope } from '../../ui/use-scope.ts';

/** Opens the page of a unit from a drawing; the table beside it holds the same links for the keyboard. */
export function useOpenUnit(): (code: string | undefined) => void {
  const navigate = useNavigate();
  const { linkTo } = useScope();
  return (code) => {
    if (code) void navigate(linkTo(`/units/${encodeURIComponent(code)}`));
  };
}
