import { columnLetters } from './cell-address.ts';
import type { Mark } from './finding-marks.ts';
import { appendChild, escapeCellText } from './xml-edit.ts';
import { attribute } from './xml-reader.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = '指挥棒 Baton';

export const EMPTY_NOTES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

/** The shapes that notes are drawn in, when a sheet has none yet. */
export const EMPTY_SHAPES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** Spreadsheet programs number their own shapes from 1025 for each sheet. */
const FIRST_SHAPE = 900_000;

const addressOf = ({ row, column }: Mark) => `${columnLetters(column)}${row + 1}`;
const textXml = (prefix: string, text: string) =>
  `<${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t>`;

/** The notes of a sheet with ours added; a note that a cell has keeps its words in front. */
export function addNotes(xml: string, marks: readonly Mark[]): string {
  const author = xml.match(/<(?:[\w.-]+:)?author[\s>/]/g)?.length ?? 0;
  const byAddress = new Map(marks.map((mark) => [addressOf(mark), mark]));
  const extended = xml.replace(
    /(<(?:[\w.-]+:)?comment\s[^>]*>[\s\S]*?)(<\/((?:[\w.-]+:)?)text>)/g,
    (whole, start, end, prefix) => {
      const address = attribute(/^<[^>]*/.exec(start)![0], 'ref') ?? '';
      const mark = byAddress.get(address);
      if (mark === undefined) return whole;
      byAddress.delete(address);
      return `${start}<${prefix}r>${textXml(prefix, `\n\n${mark.note}`)}</${prefix}r>${end}`;
    },
  );
  const named = appendChild(extended, 'authors', (p) => `<${p}author>${AUTHOR}</${p}author>`);
  const listed = appendChild(named ?? extended, 'commentList', (p) =>
    [...byAddress]
      .map(
        ([address, { note }]) =>
          `<${p}comment ref="${address}" authorId="${author}"><${p}text>${textXml(p, note)}</${p}text></${p}comment>`,
      )
      .join(''),
  );
  return listed ?? extended;
}

/** The shapes of a sheet with one added for every cell that has no note yet. */
export function addShapes(vml: string, marks: readonly Mark[]): string {
  const taken = new Set(
    [...vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map(
      ([, row, column]) => `${row},${column}`,
    ),
  );
  const first = FIRST_SHAPE + (vml.match(/<v:shape\s/g)?.length ?? 0);
  const shapes = marks
    .filter(({ row, column }) => !taken.has(`${row},${column}`))
    .map((mark, index) => shapeXml(mark, first + index));
  return appendChild(vml, 'xml', () => shapes.join('')) ?? vml;
}

function shapeXml({ row, column }: Mark, number: number): string {
  const anchor = [column + 1, 12, Math.max(0, row - 1), 8, column + 6, 20, row + 9, 4].join(', ');
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
