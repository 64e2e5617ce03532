import type { Texts } from './language.ts';

export const HELP: Texts = {
  zh: `baton：向指挥棒推送数据、维护目录

用法
  baton push <文件…> [--mapping 列映射代码] [--dry-run]      推送 .csv 或 .xlsx；几个文件合为一次推送，全收或全不收
  baton undo <回执号> --reason 理由                        撤销一次推送：各值恢复原样，历史保留
  baton mapping propose <文件>                             为新版式的文件起草列映射，输出 JSON
  baton mapping save <文件.json>                           保存列映射
  baton catalogue apply <文件.json>                        写入单位、分类、板块、指标目录
  baton targets assign <文件.json>                         下达目标
  baton units import <文件.csv>                            导入历年行政区划代码（含更名、撤并、沿革）
  baton receipt <回执号>                                   查看回执
  baton template <合同代码> --period 2026-10 -o 文件.xlsx  下载数据合同的填报模板
  baton export observations|revisions [-o 文件.csv]        导出观测值或修订历史
  baton units | baton indicators                           列出单位、指标及其代码

选项
  --server 地址      服务器，默认取环境变量 BATON_SERVER，再默认 http://127.0.0.1:4000
  --api-key 密钥     接口密钥，默认取环境变量 BATON_API_KEY（命令行会留在历史记录里，建议用环境变量）
  --mapping 代码     按哪个列映射读文件；不给则按为这种版式保存过的列映射，或按标准长表
  --mode replace     整体替换：范围内没有报的值一并撤回；默认 merge，只增补更正
  --scope-indicators、--scope-units、--scope-periods 代码,代码
                     替换的范围；不给则为所报的指标和期间、全部单位
  --dry-run          只检查和试算，不入库：会改哪些值、灯和位次
  --key 推送键       默认由文件内容和选项算出，同一命令重复执行不会重复入库；只用于一个文件
  --indicator、--units 代码,代码   --from、--to 期间   --as-of 日期   导出的范围
  -o, --output 文件  写到文件；不给则写到标准输出（模板必须给）
  --json             输出 JSON
  --lang zh|en       语言，默认看 LANG
  -h, --help         本说明

退出码
  0 成功    1 服务器拒绝（数据有误或无权限）    2 用法有误    3 连接失败`,
  en: `baton: push data to Baton and keep its catalogue

Usage
  baton push <file…> [--mapping CODE] [--dry-run]   push .csv or .xlsx; several files are one push, all or none
  baton undo <receipt> --reason WHY                 take a push back: values as before, history stays
  baton mapping propose <file>                      draft a column mapping for a new layout, as JSON
  baton mapping save <file.json>                    save a column mapping
  baton catalogue apply <file.json>                 write units, categories, blocks and indicators
  baton targets assign <file.json>                  assign targets
  baton units import <file.csv>                     import area codes over time, with renamings and mergers
  baton receipt <number>                            show a receipt
  baton template <contract> --period 2026-10 -o FILE.xlsx   save the template of a data contract
  baton export observations|revisions [-o FILE.csv]         export values, or all their revisions
  baton units | baton indicators                    list units or indicators with their codes

Options
  --server URL       the server; else BATON_SERVER, else http://127.0.0.1:4000
  --api-key KEY      the API key; else BATON_API_KEY (preferred: command lines stay in the shell history)
  --mapping CODE     the column mapping to read files with; else the one saved for their shape, else standard long tables
  --mode replace     replace: values of the scope that are not given are withdrawn; by default merge, which adds and corrects
  --scope-indicators, --scope-units, --scope-periods CODE,CODE
                     what is replaced; else the indicators and periods given, for all units
  --dry-run          check and rehearse only: which values, lights and ranks would change; nothing is stored
  --key KEY          client key; by default made from content and options, so a repeated command stores nothing twice; one file only
  --indicator, --units CODE,CODE   --from, --to PERIOD   --as-of DATE   what is exported
  -o, --output FILE  write to a file; else to standard output (a template needs it)
  --json             print JSON
  --lang zh|en       language; by default from LANG
  -h, --help         this text

Exit codes
  0 done    1 refused by the server (wrong data or no permission)    2 wrong usage    3 no connection`,
};
