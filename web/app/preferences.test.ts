import { describe, expect, it } from 'vitest';
import { readLanguage, readTheme } from './preferences.ts';

const memory = (kept: Record<string, string>) => ({ getItem: (key: string) => kept[key] ?? null });

describe('language and theme', () => {
  it('takes the language of the address before the one chosen last', () => {
    expect(readLanguage('?lang=en', memory({ 'baton.language': 'zh' }))).toBe('en');
    expect(readLanguage('', memory({ 'baton.language': 'en' }))).toBe('en');
  });

  it('is Chinese when nobody chose, or chose what does not exist', () => {
    expect(readLanguage('?lang=fr', memory({}))).toBe('zh');
  });

  it('follows the system until a theme is chosen', () => {
    expect(readTheme(memory({}), true)).toBe('dark');
    expect(readTheme(memory({ 'baton.theme': 'light' }), true)).toBe('light');
  });
});
