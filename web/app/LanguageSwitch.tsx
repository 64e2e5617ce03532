import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../ui/names.ts';
import { useScope } from '../ui/use-scope.ts';

/** The other language, one press away; an address that names a language wins over memory. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const asked = params.get('lang');
  useEffect(
    function followTheAddress() {
      if ((asked === 'en' || asked === 'zh') && asked !== language) void i18n.changeLanguage(asked);
    },
    [asked, language, i18n],
  );
  const other = language === 'en' ? 'zh' : 'en';
  const choose = () => {
    window.localStorage.setItem('baton.language', other);
    if (asked) patch({ lang: other });
    else void i18n.changeLanguage(other);
  };
  return (
    <button
      type="button"
      className="tool-button"
      lang={other === 'en' ? 'en' : 'zh-CN'}
      onClick={choose}
    >
      {t('shell.otherLanguage')}
    </button>
  );
}
