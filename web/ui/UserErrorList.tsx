import { useLanguage } from './names.ts';

interface ToldError {
  messageZh: string;
  messageEn: string;
}

interface UserErrorListProps {
  title: string;
  errors: readonly ToldError[];
}

/** Everything that kept something from being saved: each with its place, the value and what to do. */
export function UserErrorList({ title, errors }: UserErrorListProps) {
  const isEnglish = useLanguage() === 'en';
  if (errors.length === 0) return null;
  return (
    <div className="user-errors" role="alert">
      <p className="form-error">{title}</p>
      <ol>
        {errors.map((error, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two errors may be alike in every word.
          <li key={at}>{isEnglish ? error.messageEn : error.messageZh}</li>
        ))}
      </ol>
    </div>
  );
}
