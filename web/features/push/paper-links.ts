export interface PaperPart {
  text: string;
  /** Where the paper stands; null = plain words. */
  path: string | null;
}

const PAPER = /(BT\d{8}-\d+|JZ\d{8}-\d+)/;

/** A sentence of the hub in parts, with receipts and correction cases it names leading to their pages. */
export function paperLinks(sentence: string): PaperPart[] {
  return sentence
    .split(PAPER)
    .filter((text) => text !== '')
    .map((text) => ({ text, path: paperPath(text) }));
}

function paperPath(text: string): string | null {
  if (!PAPER.test(text)) return null;
  return text.startsWith('BT') ? `/pushes/${text}` : `/corrections/${text}`;
}
