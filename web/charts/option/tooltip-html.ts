import type { ChartTheme } from '../theme.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe inside HTML. Every string from data passes through here. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

export interface TooltipRow {
  readonly label: string;
  readonly figure: string;
  /** A word after the figure: quality, revision, reason of a gap. */
  readonly remark?: string;
  /** Line colour of the series; a token of the theme, never data. */
  readonly colour?: string;
}

export interface TooltipContent {
  readonly title: string;
  readonly rows: readonly TooltipRow[];
  readonly notes?: readonly string[];
}

/** The tooltip of every chart: a title, figures flush right, notes below. */
export function tooltipHtml(content: TooltipContent, theme: ChartTheme): string {
  const muted = `color:${theme.textMuted}`;
  const rows = content.rows.map(({ label, figure, remark, colour }) => {
    const key = colour
      ? `<span style="display:inline-block;width:10px;height:2px;margin-right:6px;vertical-align:middle;background:${colour}"></span>`
      : '';
    const tail = remark
      ? `<span style="${muted};margin-left:6px">${escapeHtml(remark)}</span>`
      : '';
    return `<tr><td style="${muted};padding-right:16px">${key}${escapeHtml(label)}</td><td style="text-align:right;font-variant-numeric:tabular-nums">${escapeHtml(figure)}${tail}</td></tr>`;
  });
  const notes = (content.notes ?? []).map(
    (note) =>
      `<div style="${muted};max-width:280px;white-space:normal;margin-top:4px">${escapeHtml(note)}</div>`,
  );
  return `<div style="font-weight:600;margin-bottom:4px">${escapeHtml(content.title)}</div><table style="border-collapse:collapse;line-height:20px">${rows.join('')}</table>${notes.join('')}`;
}
