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
    remedyZh: '请用表格软件打开，另存为 .xlsx 或 .csv 后重试',
    remedyEn: 'Open it in a spreadsheet program, save it as .xlsx or .csv and try again',
  },
  FILE_HAS_MACROS: {
    messageZh: '工作簿带有宏（{value}）',
    messageEn: 'The workbook has macros ({value})',
    remedyZh: '请另存为不带宏的 .xlsx 后重试',
    remedyEn: 'Save it as .xlsx without macros and try again',
  },
  FILE_TOO_COSTLY: {
    messageZh: '读取这个文件超出了{detail}',
    messageEn: 'Reading this file takes more than {detail}',
    remedyZh: '请拆分后分次推送，或把数据所在的工作表另存为 .csv',
    remedyEn: 'Split it and push the parts, or save the sheet with the data as .csv',
  },
  LINE_TOO_LONG: {
    messageZh: '这一行过长（{value}），上限 {detail}',
    messageEn: 'This line is too long ({value}); the limit is {detail}',
    remedyZh: '请确认这是一张表，并检查换行和引号',
    remedyEn: 'Check that this is a table, and look at its line ends and quotes',
  },
  TOO_MANY_COLUMNS: {
    messageZh: '列数过多（{value}），上限 {detail} 列',
    messageEn: 'There are too many columns ({value}); the limit is {detail}',
    remedyZh: '请删去没有数据的列，或改为每行一个值的长表',
    remedyEn: 'Delete the columns without data, or use a long table with one value per row',
  },
  EXTERNAL_LINK: {
    messageZh: '公式引用了另一个文件（{value}），其值无法核对',
    messageEn: 'The formula points to another file ({value}), so its value cannot be checked',
    remedyZh: '请把该单元格粘贴为数值后重试',
    remedyEn: 'Paste the cell as a value and try again',
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
  HEAD_AMBIGUOUS: {
    messageZh: '无法确定{value}：{detail}',
    messageEn: 'It cannot be decided what {value} is: {detail}',
    remedyZh: '请在列映射中写明，或在文件中只保留一处',
    remedyEn: 'State it in the column mapping, or leave only one in the file',
  },
  MEASURE_CONFLICT: {
    messageZh: '表头“{value}”的计量单位与列映射声明的“{detail}”不一致',
    messageEn:
      'The head "{value}" has another unit of measure than the mapping declares, "{detail}"',
    remedyZh: '请核对文件，或更正列映射中的换算',
    remedyEn: 'Check the file, or correct the conversion in the column mapping',
  },
  SDMX_ACTION_UNKNOWN: {
    messageZh: 'SDMX-CSV 没有动作“{value}”',
    messageEn: 'SDMX-CSV has no action "{value}"',
    remedyZh: 'ACTION 列可填 I、A、M（合并）、R（替换）、D（删除）',
    remedyEn: 'The column ACTION takes I, A, M (merge), R (replace) and D (delete)',
  },
  SDMX_ACTIONS_MIXED: {
    messageZh: '同一文件里删除、替换和合并（{value}）三者并存',
    messageEn: 'One file deletes, replaces and merges ({value})',
    remedyZh: 'SDMX-CSV 允许“删除加替换”或“删除加合并”；请拆成两个文件依次推送',
    remedyEn:
      'SDMX-CSV bundles deletions with replacements or with merges; split the file in two and push them in order',
  },
  SDMX_STRUCTURE_UNKNOWN: {
    messageZh: 'STRUCTURE 列的“{value}”不是 SDMX 结构类型',
    messageEn: '"{value}" in the column STRUCTURE is no SDMX structure type',
    remedyZh: '可填 dataflow、datastructure、dataprovision',
    remedyEn: 'It takes dataflow, datastructure and dataprovision',
  },
  SDMX_COLUMN_UNDECLARED: {
    messageZh: '“{value}”列（如“{detail}”）在列映射中没有说明',
    messageEn: 'The mapping says nothing about the column "{value}" (here "{detail}")',
    remedyZh: '若是维度，请在列映射 onlyRows 中写明取哪些成员；若可忽略，请列入 ignoreColumns',
    remedyEn:
      'If it is a dimension, state in onlyRows of the mapping which members are meant; if it may be ignored, list it in ignoreColumns',
  },
  SDMX_MULTIPLIER_UNDECLARED: {
    messageZh: 'UNIT_MULT 为“{value}”，但列映射没有声明指标“{detail}”的数量级',
    messageEn:
      'UNIT_MULT is "{value}", but the mapping declares no multiplier for the indicator "{detail}"',
    remedyZh: '请在列映射 unitMultiplier 中写明指标计量单位是 10 的几次方（元 0、万元 4、亿元 8）',
    remedyEn:
      'State in unitMultiplier of the mapping which power of ten the unit of measure of the indicator is (yuan 0, 10 000 yuan 4, 100 million yuan 8)',
  },
  SDMX_STATUS_NOT_ACCEPTED: {
    messageZh: '不接受观测状态“{value}”（{detail}）',
    messageEn: 'The observation status "{value}" is not accepted ({detail})',
    remedyZh: '预测值不是实际值，请从文件中去掉；其他代码请在列映射 footnoteMarks 中写明含义',
    remedyEn:
      'A forecast is no actual value: take it out of the file; state what any other code means in footnoteMarks of the mapping',
  },
  SDMX_KEY_INCOMPLETE: {
    messageZh: '有数值的行缺少维度“{value}”',
    messageEn: 'A row with a value lacks the dimension "{value}"',
    remedyZh: '合并和替换必须写明每个维度；只有删除（D）可以留空',
    remedyEn: 'Merging and replacing need every dimension; only deleting (D) may leave one empty',
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
    remedyZh: '请核对期间，或改用该期对应的单位代码{more}',
    remedyEn: 'Check the period, or use the code of the unit that held the area then{more}',
  },
  UNIT_AMBIGUOUS: {
    messageZh: '“{value}”在该期不止一个单位：{detail}',
    messageEn: 'More than one unit was called "{value}" in this period: {detail}',
    remedyZh: '请改填单位代码，或在列映射中登记这一写法',
    remedyEn: 'Use the code of the unit, or register this spelling in the column mapping',
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
  DELETE_WITH_VALUE: {
    messageZh: '撤回行填了数值“{value}”',
    messageEn: 'A deleting row carries the value "{value}"',
    remedyZh: '撤回只需单位、指标和期间；若要改数请改用合并（MERGE）',
    remedyEn: 'A deletion names unit, indicator and period only; to change a value use MERGE',
  },
  DELETE_AFTER_ROW: {
    messageZh: '本行要撤回第 {detail} 行刚报的值',
    messageEn: 'This row withdraws what row {detail} of the same push has just given',
    remedyZh: '同一次报送里请只保留其中一行；先撤回再重报时，撤回行须在前',
    remedyEn: 'Keep one of the two; to withdraw and give anew, put the deletion first',
  },
  SCOPE_UNKNOWN: {
    messageZh: '申报范围里没有这个代码“{value}”',
    messageEn: 'The declared scope names "{value}", which does not exist',
    remedyZh: '请更正申报范围中的指标、单位或期间',
    remedyEn: 'Correct the indicator, unit or period in the declared scope',
  },
  OUT_OF_SCOPE: {
    messageZh: '“{value}”不在申报范围内',
    messageEn: '"{value}" lies outside the declared scope',
    remedyZh: '请扩大申报范围，或删去这一行',
    remedyEn: 'Widen the declared scope, or leave the row out',
  },
  MAPPING_NEEDED: {
    messageZh: '这份文件不是标准表，也没有为这种版式保存过列映射',
    messageEn:
      'The file is not in the standard layout, and no column mapping was saved for its shape',
    remedyZh:
      '请在推送页面上传一次并确认列映射，或用 baton mapping propose 生成后保存；以后同样的文件会自动识别',
    remedyEn:
      'Upload it once on the push page and confirm the column mapping, or make one with baton mapping propose and save it; files of this shape are recognised afterwards',
  },
  SPOOL_FULL: {
    messageZh: '服务器磁盘已满，文件没有收下',
    messageEn: 'The disk of the server is full; the file was not taken',
    remedyZh: '请通知管理员清理磁盘，然后重新推送同一文件',
    remedyEn: 'Tell the administrator to make room, then push the same file again',
  },
  FOLDER_ACCOUNT_UNKNOWN: {
    messageZh: '文件夹“{value}”不对应任何可用的牵头部门账户',
    messageEn: 'The folder "{value}" belongs to no open account of a lead department',
    remedyZh: '请把文件放进以本部门账户登录名命名的文件夹的 in 里',
    remedyEn:
      'Put the file into the folder in below the one named like the login of the department',
  },
  MAPPING_INVALID: {
    messageZh: '列映射的“{value}”不对：{detail}',
    messageEn: 'The column mapping is wrong at "{value}": {detail}',
    remedyZh: '请更正列映射后重新读取',
    remedyEn: 'Correct the column mapping and read the file again',
  },
  DRAFT_UNKNOWN: {
    messageZh: '没有这份待确认的报送“{value}”',
    messageEn: 'There is no draft "{value}"',
    remedyZh: '请重新上传文件；只有上传者本人可以确认',
    remedyEn: 'Upload the file again; only its sender can confirm a draft',
  },
  DRAFT_NOT_READY: {
    messageZh: '这份报送现在不能确认（状态 {value}）',
    messageEn: 'The draft cannot be confirmed now (state {value})',
    remedyZh: '请等检查结束；有问题的请先更正，再重新上传',
    remedyEn: 'Wait until it has been checked; mend what is wrong and upload it again',
  },
  DRAFT_OUTDATED: {
    messageZh: '检查之后目录或数据库有变动，已重新检查（{value}）',
    messageEn: 'The catalogue or database changed since the check; it was checked again ({value})',
    remedyZh: '请再看一遍预览，然后确认',
    remedyEn: 'Look at the preview once more and confirm again',
  },
  NOTHING_SIGNED: {
    messageZh: '这些行没有改动任何已签章的值',
    messageEn: 'None of these rows changes a signed value',
    remedyZh: '未签章的值可直接报送，无须更正申请',
    remedyEn: 'Values that are not signed can be pushed as usual; no correction case is needed',
  },
  ROW_NOT_SIGNED: {
    messageZh: '“{value}”没有签章，不能放进更正申请',
    messageEn: '"{value}" is not signed and cannot be part of a correction case',
    remedyZh: '请把这一行从申请中去掉，另行直接报送',
    remedyEn: 'Take this row out of the request and push it as usual',
  },
  RECEIPT_UNKNOWN: {
    messageZh: '没有回执“{value}”',
    messageEn: 'There is no receipt "{value}"',
    remedyZh: '请核对回执号；只能处理本部门的回执',
    remedyEn: "Check the number; only receipts of one's own department can be acted on",
  },
  REASON_MISSING: {
    messageZh: '没有写明理由（“{value}”）',
    messageEn: 'No reason is given ("{value}")',
    remedyZh: '请用至少 5 个字说明理由，它会留在回执上',
    remedyEn: 'Say why in at least 5 characters; it is kept on the receipt',
  },
  UNDO_NOTHING_LEFT: {
    messageZh: '回执“{value}”所写的值都已被后来的报送改过，没有可撤销的',
    messageEn:
      'Every value that receipt "{value}" wrote has been changed since; nothing is left to undo',
    remedyZh: '请查看各值的修订历史，对需要更正的值另行报送',
    remedyEn: 'Look at the history of the values and push those that need correcting',
  },
  ROW_LOCKED: {
    messageZh: '“{value}”已签章锁定（回执 {detail}），不能直接改动',
    messageEn: '"{value}" is signed and locked (receipt {detail}) and cannot be changed directly',
    remedyZh: '请提交更正申请，写明理由，由绩效办批准后生效',
    remedyEn:
      'Open a correction case with the reason; it takes effect when the appraisal office approves',
  },
  QUALITY_RULE_BROKEN: {
    messageZh: '违反阻断规则“{value}”：{detail}',
    messageEn: 'The blocking rule "{value}" is broken: {detail}',
    remedyZh: '请核对文中列出的各个数后重新报送；若数据无误，请与绩效办联系调整规则',
    remedyEn:
      'Check the figures named and push again; if they are right, ask the appraisal office to adjust the rule',
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

/**
 * Builds a finding; `detail` fills what the message needs beside the value (a limit, a list, another row), `more`
 * what the remedy can name (the codes to use instead).
 */
export function finding(
  code: PushFindingCode,
  place: Place,
  value: string | null = null,
  detail = '',
  more = '',
): PushFinding {
  const parts: Record<string, string> = { value: shown(value ?? ''), detail, more };
  const fill = (text: string) =>
    text.replace(/\{(value|detail|more)\}/g, (_, name: string) => parts[name]!);
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
