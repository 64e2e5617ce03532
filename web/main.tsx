import './ui/style/base.css';
import './ui/style/shell.css';
import './ui/style/parts.css';
import './ui/style/fold.css';
import './ui/style/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTexts } from './app/i18n/start.ts';
import { readLanguage } from './app/preferences.ts';

startTexts(readLanguage(window.location.search, window.localStorage));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
