import { LightGlyph } from './LightGlyph.tsx';
import { type Language, say } from './language.ts';
import { GROUP_HEAD_PX, type MatrixLayout } from './matrix-layout.ts';
import type { MatrixModel } from './model/matrix-types.ts';

export interface MatrixHeadsProps {
  readonly model: MatrixModel;
  readonly layout: MatrixLayout;
  readonly language: Language;
  readonly activeIndex: number | null;
  readonly onOpen?: (code: string) => void;
}

/** Indicator names, upright, under the names of their blocks. */
export function IndicatorHeads({ model, layout, language, activeIndex, onOpen }: MatrixHeadsProps) {
  const { cellWidth } = layout;
  const left = (column: number): number => Math.round(column * cellWidth);
  return (
    <div className="matrix-columns" style={{ width: layout.bodyWidth, height: layout.headHeight }}>
      {model.groups.map(({ blockCode, name, startColumn, columnCount }) => (
        <div
          key={blockCode}
          className="matrix-group"
          title={say(name, language)}
          style={{
            left: left(startColumn),
            width: left(startColumn + columnCount) - left(startColumn),
            height: GROUP_HEAD_PX,
          }}
        >
          {say(name, language)}
        </div>
      ))}
      {model.columns.map(({ indicatorCode, name, shortName }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut; the keyboard opens cells in the grid
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the keyboard opens cells in the grid
        <div
          key={indicatorCode}
          className="matrix-column"
          data-active={index === activeIndex}
          data-language={language}
          title={say(name, language)}
          style={{ left: left(index), width: left(index + 1) - left(index), top: GROUP_HEAD_PX }}
          onClick={onOpen && (() => onOpen(indicatorCode))}
        >
          <span>{say(shortName, language)}</span>
        </div>
      ))}
    </div>
  );
}

/** Rows lower than this take the smaller type. */
const DENSE_PX = 22;

/** Unit names with the count of their gravest lights. */
export function UnitHeads({ model, layout, language, activeIndex, onOpen }: MatrixHeadsProps) {
  const gravest = model.legend.findLast(({ light }) => light !== 'GREY');
  return (
    <div className="matrix-rows" style={{ width: layout.headWidth }}>
      {model.rows.map(({ unitCode, name, shortName, counts }, index) => {
        const count = gravest ? (counts[gravest.light] ?? 0) : 0;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut; the keyboard opens cells in the grid
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the keyboard opens cells in the grid
          <div
            key={unitCode}
            className="matrix-row"
            data-dense={layout.cellHeight < DENSE_PX}
            data-active={index === activeIndex}
            title={say(name, language)}
            style={{ height: layout.cellHeight }}
            onClick={onOpen && (() => onOpen(unitCode))}
          >
            <span className="matrix-row-name">{say(shortName, language)}</span>
            {gravest && count > 0 && (
              <span className="matrix-row-count">
                <LightGlyph
                  light={gravest.light}
                  shape={gravest.shape}
                  word={language === 'zh' ? gravest.wordZh : gravest.wordEn}
                  size={8}
                />
                {count}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
