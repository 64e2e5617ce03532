import type { AreaFault, AreaFaultCode } from './area-record.ts';

type Words = { zh: string; en: string };

/** What is wrong with a line of a file of area codes and what to do. */
const WORDS: Record<AreaFaultCode, Words> = {
  FILE_UNREADABLE: {
    zh: '文件无法读取：须为 UTF-8 或 GB18030 编码的 CSV，引号须闭合',
    en: 'the file cannot be read: it must be CSV in UTF-8 or GB18030 with closed quotes',
  },
  FILE_EMPTY: { zh: '文件里没有数据行', en: 'the file has no data rows' },
  COLUMN_MISSING: { zh: '缺少这一列，请补上', en: 'this column is missing; add it' },
  CODE_INVALID: { zh: '区划代码须为六位数字', en: 'an area code has six digits' },
  NAME_BLANK: { zh: '名称为空，请填写', en: 'the name is blank; fill it in' },
  LEVEL_UNKNOWN: {
    zh: '级别须为 省级、地级、县级 之一',
    en: 'the level must be 省级, 地级 or 县级',
  },
  STATUS_UNKNOWN: {
    zh: '状态须为 在用（无止年）、变更 或 弃用（有止年）',
    en: 'the status must be 在用 (without an end year), 变更 or 弃用 (with one)',
  },
  YEAR_INVALID: { zh: '年份须为四位数字', en: 'a year has four digits' },
  YEARS_REVERSED: { zh: '止年须晚于起年', en: 'the end year must be after the first' },
  SUCCESSOR_INVALID: {
    zh: '新代码须写成 371203 或 371203[2006]，在用的记录须带年份',
    en: 'write successors as 371203 or 371203[2006]; a record in use needs the year',
  },
  RECORDS_OVERLAP: {
    zh: '同一代码的两条记录年份重叠，请更正起止年',
    en: 'two records of this code overlap; correct their years',
  },
  SUCCESSOR_UNKNOWN: {
    zh: '新代码在当年不在册，请更正代码或年份',
    en: 'the successor is in no roster of that year; correct the code or the year',
  },
  PARENT_UNKNOWN: {
    zh: '所属省级代码不在册，请补上该省的记录',
    en: 'the province of this code is in no roster; add its record',
  },
  CODE_TAKEN: {
    zh: '目录中此代码已属于另一类单位，请先改其代码',
    en: 'the catalogue has this code for a unit of another kind; change that code first',
  },
};

export type ShownAreaFault = AreaFault & { messageZh: string; messageEn: string };

/** A fault in words; row 0 means that it lies in the catalogue, not in a line. */
export function showAreaFault(fault: AreaFault): ShownAreaFault {
  const { row, value, code } = fault;
  const words = WORDS[code];
  const place = row === 0 ? { zh: '', en: '' } : { zh: `第${row}行`, en: `Row ${row}, ` };
  return {
    ...fault,
    messageZh: `${place.zh}“${value}”：${words.zh}`,
    messageEn: `${place.en}"${value}": ${words.en}`,
  };
}
