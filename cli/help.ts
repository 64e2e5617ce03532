import type { Texts } from './language.ts';

export const HELP: Texts = {
  zh: `baton：向指挥棒推送数据、维护目录

用法
  baton push <文件…> [--mapping 列映射代码] [--key 推送键]   推送 .csv 或 .xlsx，每个文件一次推送
  baton mapping save <文件.json>                           保存列映射
  baton catalogue apply <文件.json>                        写入单位、分类、板块、指标目录
  baton targets assign <文件.json>                         下达目标
  baton units import <文件.csv>                            导入历年行政区划代码（含更名、撤并、沿革）
  baton receipt <回执号>                                   查看回执
  baton units | baton indicators                           列出单位、指标及其代码

选项
  --server 地址      服务器，默认取环境变量 BATON_SERVER，再默认 http://127.0.0.1:4000
  --api-key 密钥     接口密钥，默认取环境变量 BATON_API_KEY（命令行会留在历史记录里，建议用环境变量）
  --mapping 代码     按哪个列映射读文件；不给则按标准长表读
  --key 推送键       默认由文件内容和列映射算出，同一命令重复执行不会重复入库
  --json             输出 JSON，推送时每个文件一行
  --lang zh|en       语言，默认看 LANG
  -h, --help         本说明

退出码
  0 成功    1 服务器拒绝（数据有误或无权限）    2 用法有误    3 连接失败`,
  en: `baton: push data to Baton and keep its catalogue

Usage
  baton push <file…> [--mapping CODE] [--key KEY]   push .csv or .xlsx, one push for each file
  baton mapping save <file.json>                    save a column mapping
  baton catalogue apply <file.json>                 write units, categories, blocks and indicators
  baton targets assign <file.json>                  assign targets
  baton units import <file.csv>                     import area codes over time, with renamings and mergers
  baton receipt <number>                            show a receipt
  baton units | baton indicators                    list units or indicators with their codes

Options
  --server URL       the server; else BATON_SERVER, else http://127.0.0.1:4000
  --api-key KEY      the API key; else BATON_API_KEY (preferred: command lines stay in the shell history)
  --mapping CODE     the column mapping to read files with; without it they are standard long tables
  --key KEY          client key; by default made from content and mapping, so a repeated command stores nothing twice
  --json             print JSON, one line for each pushed file
  --lang zh|en       language; by default from LANG
  -h, --help         this text

Exit codes
  0 done    1 refused by the server (wrong data or no permission)    2 wrong usage    3 no connection`,
};
