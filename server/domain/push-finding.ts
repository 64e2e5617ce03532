/** Where something is wrong: sheet and cell of a workbook, or row and column of a text file. Rows count from 1 as people count. */
export type Place = {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
};
export const NOWHERE: Place = { sheet: null, row: null, column: null, cell: null };

type Texts = { messageZh: string; messageEn: string; remedyZh: string; remedyEn: string };

/** Everything that can be wrong with a push, in words and with the remedy. `{value}` and `{detail}` are filled in. */
const TEXTS = {
  CLIENT_KEY_INVALID: {
    messageZh: '推送键“{value}”无效',
    messageEn: 'The client key "{value}" is not valid',
    remedyZh: '推送键须为8至100个字母、数字、点、下划线、冒号或连字符，每次新推送换一个',
    remedyEn:
      'Use 8 to 100 letters, digits, dots, underscores, colons or hyphens, a new key for each new push',
  },
  CLIENT_KEY_CONFLICT: {
    messageZh: '推送键“{value}”已用于另一份内容不同的数据（回执 {detail}）',
    messageEn: 'The client key "{value}" was used for a push with other content (receipt {detail})',
    remedyZh: '若是新数据请换一个推送键；若是重发请保持内容不变',
    remedyEn: 'Use a new key for new data; to retry, send the same content',
  },
  FILE_EMPTY: {
    messageZh: '文件里没有数据行',
    messageEn: 'The file has no data rows',
    remedyZh: '请确认选对了文件和工作表',
    remedyEn: 'Check that this is the right file and sheet',
  },
  FILE_TOO_LARGE: {
    messageZh: '文件过大（{value}），上限 {detail}',
    messageEn: 'The file is too large ({value}); the limit is {detail}',
    remedyZh: '请拆分后分次推送',
    remedyEn: 'Split it and push the parts',
  },
  FILE_TYPE_UNKNOWN: {
    messageZh: '无法识别的文件类型“{value}”',
    messageEn: 'The file type "{value}" is not recognised',
    remedyZh: '请另存为 .csv 或 .xlsx 后重试；.xls 请先另存为 .xlsx',
    remedyEn: 'Save it as .csv or .xlsx and try again; .xls must be saved as .xlsx first',
  },
  FILE_UNREADABLE: {
    messageZh: '文件无法读取：{detail}',
    messageEn: 'The file cannot be read: {detail}',
    remedyZh: '文本须为 UTF-8 或 GB18030 编码；工作簿不得加密或损坏，请用表格软件另存后重试',
    remedyEn:
      'Text must be UTF-8 or GB18030; a workbook must not be encrypted or damaged: save it again from the spreadsheet program',
  },
  SHEET_NOT_FOUND: {
    messageZh: '没有名为“{value}”的工作表，现有：{detail}',
    messageEn: 'There is no sheet named "{value}"; the file has: {detail}',
    remedyZh: '请更正映射中的工作表名，或重命名工作表',
    remedyEn: 'Correct the sheet name in the mapping, or rename the sheet',
  },
  HEADER_NOT_FOUND: {
    messageZh: '找不到表头行：没有一行以“{value}”开头',
    messageEn: 'The header row was not found: no row begins with "{value}"',
    remedyZh: '请核对文件版式，或更正列映射里的表头',
    remedyEn: 'Check the layout, or correct the header in the column mapping',
  },
  COLUMN_MISSING: {
    messageZh: '缺少“{value}”列',
    messageEn: 'The column "{value}" is missing',
    remedyZh: '请补上该列，或在列映射中指明对应的列名；现有列：{detail}',
    remedyEn:
      'Add the column, or name its counterpart in the column mapping; columns found: {detail}',
  },
  MAPPING_UNKNOWN: {
    messageZh: '没有名为“{value}”的列映射',
    messageEn: 'There is no column mapping named "{value}"',
    remedyZh: '请先保存列映射，或更正名称',
    remedyEn: 'Save the column mapping first, or correct the name',
  },
  ROW_RAGGED: {
    messageZh: '本行有 {value} 列，表头有 {detail} 列',
    messageEn: 'This row has {value} cells; the header has {detail}',
    remedyZh: '请检查多余或缺失的分隔符、引号',
    remedyEn: 'Look for a missing or extra separator or quote',
  },
  TOO_MANY_ROWS: {
    messageZh: '共 {value} 行，一次推送上限 {detail} 行',
    messageEn: '{value} rows; one push takes at most {detail}',
    remedyZh: '请拆分后分次推送',
    remedyEn: 'Split it and push the parts',
  },
  UNIT_UNKNOWN: {
    messageZh: '没有单位“{value}”',
    messageEn: 'There is no unit "{value}"',
    remedyZh: '请填写单位目录中的代码或全称，或在列映射中登记这一写法',
    remedyEn:
      'Use a code or full name from the catalogue of units, or register this spelling in the column mapping',
  },
  UNIT_NOT_VALID: {
    messageZh: '单位“{value}”在该期不存在（{detail}）',
    messageEn: 'The unit "{value}" did not exist in this period ({detail})',
    remedyZh: '请核对期间，或改用沿革后的单位代码',
    remedyEn: 'Check the period, or use the code of the successor unit',
  },
  INDICATOR_UNKNOWN: {
    messageZh: '没有指标“{value}”',
    messageEn: 'There is no indicator "{value}"',
    remedyZh: '请填写指标目录中的代码或全称，或在列映射中登记这一写法',
    remedyEn:
      'Use a code or full name from the catalogue of indicators, or register this spelling in the column mapping',
  },
  INDICATOR_NOT_YOURS: {
    messageZh: '指标“{value}”由{detail}牵头，本账户不能报送',
    messageEn: 'The indicator "{value}" belongs to {detail}; this account may not push it',
    remedyZh: '请由牵头部门报送，或请绩效办调整牵头部门',
    remedyEn:
      'Let its lead department push it, or ask the appraisal office to change the lead department',
  },
  PERIOD_UNREADABLE: {
    messageZh: '无法识别的期间“{value}”',
    messageEn: 'The period "{value}" cannot be read',
    remedyZh: '可写 2025、2025H1、2025Q3、2025-09（当月）、2025YTD09 或 2025年1—9月（累计）',
    remedyEn:
      'Write 2025, 2025H1, 2025Q3, 2025-09 (the month alone), or 2025YTD09 (January to September)',
  },
  PERIOD_KIND_NOT_ACCEPTED: {
    messageZh: '期间“{value}”的口径不对，该指标按{detail}报送',
    messageEn: 'The period "{value}" is of the wrong kind; this indicator is reported by {detail}',
    remedyZh: '请改为该指标的报送口径；累计值用 1—N月',
    remedyEn: 'Use the period kind of the indicator; cumulative values use January to month N',
  },
  PERIOD_IN_FUTURE: {
    messageZh: '期间“{value}”尚未结束',
    messageEn: 'The period "{value}" has not ended yet',
    remedyZh: '请核对期间；未结束的期间不能报实际值',
    remedyEn: 'Check the period; actual values cannot be pushed before it ends',
  },
  VALUE_NOT_A_NUMBER: {
    messageZh: '“{value}”不是数',
    messageEn: '"{value}" is not a number',
    remedyZh: '请只填数字（不带单位和文字）；没有数请留空并填缺失原因',
    remedyEn:
      'Enter digits only, without unit or words; where there is no value leave it blank and give the missing reason',
  },
  VALUE_OR_REASON_MISSING: {
    messageZh: '既没有数值也没有缺失原因',
    messageEn: 'There is neither a value nor a missing reason',
    remedyZh: '请填数值；确实没有数的，填缺失原因：{detail}',
    remedyEn: 'Enter a value; where there is none, a missing reason: {detail}',
  },
  VALUE_AND_REASON: {
    messageZh: '同时填了数值“{value}”和缺失原因“{detail}”',
    messageEn: 'Both a value "{value}" and a missing reason "{detail}" are given',
    remedyZh: '两者只能填一个',
    remedyEn: 'Give only one of the two',
  },
  MISSING_REASON_UNKNOWN: {
    messageZh: '没有缺失原因“{value}”',
    messageEn: 'There is no missing reason "{value}"',
    remedyZh: '可用：{detail}',
    remedyEn: 'Use one of: {detail}',
  },
  QUALITY_UNKNOWN: {
    messageZh: '没有数据性质“{value}”',
    messageEn: 'There is no value quality "{value}"',
    remedyZh: '可用：{detail}',
    remedyEn: 'Use one of: {detail}',
  },
  DUPLICATE_ROW: {
    messageZh: '与第 {detail} 行是同一单位、指标和期间，但内容不同（本行“{value}”）',
    messageEn:
      'Same unit, indicator and period as row {detail}, with other content (here "{value}")',
    remedyZh: '请只保留正确的一行',
    remedyEn: 'Keep the correct row only',
  },
} as const satisfies Record<string, Texts>;

export type PushFindingCode = keyof typeof TEXTS;
export const PUSH_FINDING_CODES = Object.keys(TEXTS) as PushFindingCode[];

/** One thing that is wrong with a push: stable code, place, the value found, what is wrong and what to do. */
export type PushFinding = Texts & { code: PushFindingCode; place: Place; value: string | null };

const SHOWN_LENGTH = 80;

function shown(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : text;
}

/** Builds a finding; `detail` fills what the message needs beside the value (a limit, a list, another row). */
export function finding(
  code: PushFindingCode,
  place: Place,
  value: string | null = null,
  detail = '',
): PushFinding {
  const fill = (text: string) =>
    text.replace(/\{(value|detail)\}/g, (_, name) =>
      name === 'value' ? shown(value ?? '') : detail,
    );
  const texts = TEXTS[code];
  return {
    code,
    place,
    value: value === null ? null : shown(value),
    messageZh: fill(texts.messageZh),
    messageEn: fill(texts.messageEn),
    remedyZh: fill(texts.remedyZh),
    remedyEn: fill(texts.remedyEn),
  };
}
