import type { CalendarFault, CalendarFile } from '../../domain/calendar-file.ts';
import type { UserError } from '../user-error.type.ts';
import type { ApplyCalendarInput, CalendarDayInput } from './calendar.type.ts';

export function fileOf(input: ApplyCalendarInput): CalendarFile {
  const dayOf = ({ day, nameZh, nameEn }: CalendarDayInput) => {
    return { day, nameZh, nameEn: nameEn ?? null };
  };
  const { year, holidays, workdays } = input;
  return { year, holidays: holidays.map(dayOf), workdays: workdays.map(dayOf) };
}

const FAULT_WORDS: Record<CalendarFault['code'], { zh: string; en: string }> = {
  YEAR_OUT_OF_RANGE: {
    zh: '年度须在 1949 至 2100 之间',
    en: 'The year must lie between 1949 and 2100',
  },
  NO_HOLIDAYS: {
    zh: '没有列出放假日期，请核对文件',
    en: 'It lists no holidays; check the file',
  },
  DAY_UNREADABLE: { zh: '不是日期，请写成 2027-02-06', en: 'It is not a date; write 2027-02-06' },
  DAY_OF_OTHER_YEAR: {
    zh: '不在本年度，请移到该年的文件',
    en: 'It is not in this year; move it to the file of its year',
  },
  DAY_REPEATED: { zh: '同一天出现两次，请只保留一处', en: 'The day stands twice; keep one' },
  NAME_BLANK: { zh: '节日名称不能为空', en: 'The name cannot be blank' },
  WORKDAY_NOT_A_WEEKEND: {
    zh: '调休上班日须为周六或周日，请核对',
    en: 'A day worked in exchange is a Saturday or a Sunday; check it',
  },
};

export function showCalendarFault({ list, index, value, code }: CalendarFault): UserError {
  const { zh, en } = FAULT_WORDS[code];
  const [placeZh, placeEn] =
    index === null ? [list, list] : [`${list} 第${index + 1}条`, `${list}, entry ${index + 1}`];
  return {
    code,
    messageZh: `${placeZh}“${value}”：${zh}`,
    messageEn: `${placeEn} "${value}": ${en}`,
    path: index === null ? [list] : [list, String(index)],
  };
}
