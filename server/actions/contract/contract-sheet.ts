import type { ContractForm, FormRow } from '../../domain/contract-form.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { dueRuleWords } from '../../domain/due-rule.ts';
import { periodCode, periodWords } from '../../domain/period.ts';
import { VALUE_QUALITY_WORDS } from '../../domain/push-validation.ts';

/** The form as a printable page (A4, as official papers are set), Chinese with English under it. It loads nothing. */
export function contractSheet(form: ContractForm): string {
  const { contract, version, month, department, rows } = form;
  const words = periodWords(month);
  const dues = [...new Map(rows.map(({ due }) => [due.day, due])).values()];
  const days = dues.map(({ day, isProvisional }) =>
    isProvisional ? `${day}（暂定 provisional）` : day,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${version.nameZh} ${periodCode(month)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(version.nameZh)}<small>${escapeHtml(version.nameEn)}</small></h1>
<p class="meta">${escapeHtml(`${words.zh} · ${words.en}`)}　编号 No. ${escapeHtml(contract.code)}，第${version.version}版 version ${version.version}</p>
<p>报送部门：${escapeHtml(department.nameZh)}<small>Department: ${escapeHtml(department.nameEn)}</small></p>
<p>应报 ${rows.length} 项，应报日：${escapeHtml(days.join('、'))}<small>${rows.length} figures owed, due ${escapeHtml(days.join(', '))}</small></p>
${rulesOf(rows)}
<table>
<thead><tr>${HEADS.map(([zh, en]) => `<th>${zh}<small>${en}</small></th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table>
<footer>
<p>填报人 Filled in by：＿＿＿＿＿＿　审核人 Checked by：＿＿＿＿＿＿　负责人 Head：＿＿＿＿＿＿（盖章 seal）</p>
<p>　　　　年　　月　　日</p>
</footer>
</body>
</html>
`;
}

const HEADS = [
  ['单位', 'Unit'],
  ['指标', 'Indicator'],
  ['期间', 'Period'],
  ['计量单位', 'Measure'],
  ['上期', 'Prior'],
  ['同期', 'Last year'],
  ['数值', 'Value'],
  ['缺失原因', 'Missing reason'],
] as const;

function line({ unit, indicator, period, prior, lastYear }: FormRow): string {
  const named = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) =>
    `<td>${escapeHtml(nameZh)}<small>${escapeHtml(nameEn)}</small></td>`;
  const number = (value: Decimal | null) => `<td class="n">${value?.toFixed() ?? ''}</td>`;
  const text = (value: string) => `<td>${escapeHtml(value)}</td>`;
  return `<tr>${named(unit)}${named(indicator)}${text(periodCode(period))}${text(indicator.unitOfMeasureZh)}${number(prior)}${number(lastYear)}<td></td><td></td></tr>`;
}

function rulesOf(rows: readonly FormRow[]): string {
  const rules = new Map(
    rows.map(({ item }) => [JSON.stringify([item.due, item.leastQuality]), item]),
  );
  return [...rules.values()]
    .map(({ due, leastQuality }) => {
      const { zh, en } = dueRuleWords(due);
      const firmZh = leastQuality ? `，数据性质不低于“${VALUE_QUALITY_WORDS[leastQuality]}”` : '';
      const firmEn = leastQuality ? `, at least ${leastQuality}` : '';
      return `<p>期限：${escapeHtml(zh + firmZh)}<small>Due ${escapeHtml(en + firmEn)}</small></p>`;
    })
    .join('\n');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** 公文 measures: 37 mm above, 28 mm left, 26 mm right, 35 mm below; 小标宋 title, 仿宋 text (GB/T 9704). */
const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { font: 14pt/1.6 FangSong, STFangsong, 仿宋, serif; color: #000; background: #fff; max-width: 156mm; margin: 0 auto; }
h1 { font: 22pt/1.4 "FZXiaoBiaoSong-B05S", SimSun, STSong, 宋体, serif; text-align: center; margin: 0 0 6mm; }
small { display: block; font: 9pt/1.3 "Times New Roman", serif; color: #333; }
p { margin: 0 0 3mm; }
.meta { text-align: center; font-size: 11pt; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; line-height: 1.3; }
th, td { border: 0.5pt solid #000; padding: 1.2mm; text-align: left; vertical-align: top; }
th { font-weight: normal; font-family: SimHei, STHeiti, 黑体, sans-serif; }
.n { text-align: right; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { margin-top: 10mm; text-align: right; break-inside: avoid; }
`;
