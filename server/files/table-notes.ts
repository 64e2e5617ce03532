import { filledWidth, type Line } from './grid.ts';

const NOTES_START_WITH = ['注', '数据来源'];

/**
 * Separates footnotes from rows, line by line: `take` says whether a line was a note. A line is a note when
 * it begins as the mapping says and holds nothing else, so that a row about 注册企业 stays a row; behind a
 * colon it is a note in any case. Lines indented by full-width blanks continue the note above them.
 */
export function noteTaker(notes: string[], notesStartWith: readonly string[] = NOTES_START_WITH) {
  let isInNote = false;
  return function take(line: Line): boolean {
    const width = filledWidth(line.cells);
    const text = line.cells.slice(0, width).join(',').trim();
    if (isInNote && /^\u3000/.test(line.cells[0] ?? '') && text !== '') {
      notes[notes.length - 1] += `\n${text}`;
      return true;
    }
    if (beginsNote(text, width, notesStartWith)) {
      notes.push(text);
      isInNote = true;
      return true;
    }
    isInNote = isInNote && width === 0;
    return false;
  };
}

function beginsNote(text: string, width: number, starts: readonly string[]): boolean {
  return starts.some((start) => {
    if (!text.startsWith(start)) return false;
    return width === 1 || /^\s*[:：]/.test(text.slice(start.length));
  });
}
