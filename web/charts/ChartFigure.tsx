import { type ReactNode, useId, useState } from 'react';
import './charts.css';
import { ChartTableView } from './ChartTableView.tsx';
import { type ChartCaption, captionText } from './chart-caption.ts';
import type { Language } from './language.ts';
import type { ChartTable } from './model/chart-table.ts';

export interface ChartFigureProps {
  readonly title: string;
  readonly caption: ChartCaption;
  readonly table: ChartTable;
  readonly language: Language;
  /** The picture: a `Chart`, a `LightMatrix` or any other drawing of the same model. */
  readonly children: ReactNode;
  /** Controls of the page, set on the line of the title. */
  readonly actions?: ReactNode;
}

const WORDS = {
  zh: { chart: '图', table: '表', choose: '图表切换' },
  en: { chart: 'Chart', table: 'Table', choose: 'Chart or table' },
} as const;

/** A picture with its title, its source line and its table twin. */
export function ChartFigure(props: ChartFigureProps) {
  const [face, setFace] = useState<'chart' | 'table'>('chart');
  const titleId = useId();
  const words = WORDS[props.language];
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <div className="chart-figure-head">
        <h3 id={titleId}>{props.title}</h3>
        {props.actions}
        <fieldset className="chart-figure-faces" aria-label={words.choose}>
          {(['chart', 'table'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={face === name}
              onClick={() => setFace(name)}
            >
              {words[name]}
            </button>
          ))}
        </fieldset>
      </div>
      {face === 'chart' ? (
        props.children
      ) : (
        <ChartTableView table={props.table} label={props.title} language={props.language} />
      )}
      <figcaption>{captionText(props.caption, props.language)}</figcaption>
    </figure>
  );
}
