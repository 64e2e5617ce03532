import type { Language } from '../../ui/names.ts';

/** The half of a signed sentence (Chinese line, then English) the reader understands; the whole of any other. */
export function statementOf(statement: string, language: Language): string {
  const [chinese, english] = statement.split('\n');
  return (language === 'en' ? english : chinese) ?? statement;
}
