import type { PushFinding } from '../domain/push-finding.ts';

/** What is wrong with a file, for people to read: Chinese first, the same in English below. */
export function findingsText(
  name: string,
  findings: readonly PushFinding[],
  findingCount: number,
): string {
  const hidden = findingCount - findings.length;
  const lines = [
    `未接收：${name}`,
    `共 ${findingCount} 处有误，全部没有入库。改正后请重新放入 in 文件夹。`,
    `Refused: ${name}`,
    `${findingCount} wrong; nothing of it was stored. Mend it and put it into the folder "in" again.`,
    '',
    ...findings.flatMap((one, index) => [
      `${index + 1}. ${placeText(one)}`,
      `   ${one.messageZh}`,
      `   → ${one.remedyZh}`,
      `   ${one.messageEn}`,
      `   → ${one.remedyEn}`,
      '',
    ]),
    ...(hidden > 0 ? [`……另有 ${hidden} 处 … and ${hidden} more`, ''] : []),
  ];
  // Notepad shows a file without carriage returns as one line, and one without the mark in another encoding.
  return `\ufeff${lines.join('\r\n')}`;
}

function placeText({ place: { sheet, row, column, cell } }: PushFinding): string {
  const parts = [
    sheet === null ? null : `工作表 sheet “${sheet}”`,
    cell ?? (row === null ? null : `第 ${row} 行 row ${row}`),
    column === null ? null : `列 column “${column}”`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '整个文件 whole file' : parts.join('，');
}
