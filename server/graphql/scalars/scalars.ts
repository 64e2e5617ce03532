import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Decimal, parseDecimal } from '../../domain/decimal.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { parsePeriod } from '../../domain/period-text.ts';

function bad(messageZh: string, messageEn: string): GraphQLError {
  return new GraphQLError(`${messageZh} ${messageEn}`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function literalText(node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
    return node.value;
  throw bad('此处应为文本', 'Text was expected here');
}

const LONGEST_SAFE_NUMBER = 15;

function readDecimal(input: unknown): Decimal {
  if (typeof input === 'number') {
    // A JSON number has already been a binary float; beyond 15 digits it may no longer be what was written.
    const text = String(input);
    if (text.replace(/[^0-9]/g, '').length > LONGEST_SAFE_NUMBER || !Number.isFinite(input)) {
      throw bad(
        `数 ${text} 超过15位，请用字符串传递`,
        `The number ${text} has over 15 digits: send it as a string`,
      );
    }
    return new Decimal(text);
  }
  const value = typeof input === 'string' ? parseDecimal(input) : null;
  if (value === null)
    throw bad(`“${String(input)}”不是十进制数`, `"${String(input)}" is not a decimal number`);
  return value;
}

export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description:
    'An exact decimal number, as text on the wire: it never passes through a binary float.',
  serialize: (value) => (typeof value === 'string' ? value : (value as Decimal).toFixed()),
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(literalText(node)),
});

function readPeriod(text: unknown): Period {
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  if (period === null) {
    throw bad(
      `无法识别的期间“${String(text)}”，可写 2025、2025H1、2025Q3、2025-09、2025YTD09`,
      `The period "${String(text)}" cannot be read; write 2025, 2025H1, 2025Q3, 2025-09 or 2025YTD09`,
    );
  }
  return period;
}

export const PeriodScalar = new GraphQLScalarType<Period, string>({
  name: 'PeriodCode',
  description:
    'A stretch of time: 2025, 2025H1, 2025Q3, 2025-09 (the month alone) or 2025YTD09 (January to September). Input may also be spelled in Chinese.',
  serialize: (value) => periodCode(value as Period),
  parseValue: readPeriod,
  parseLiteral: (node) => readPeriod(literalText(node)),
});

function readDay(input: unknown): string {
  const text = String(input);
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  ) {
    throw bad(`“${text}”不是日期，请写成 2025-09-30`, `"${text}" is not a date; write 2025-09-30`);
  }
  return text;
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the city, written 2025-09-30.',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(literalText(node)),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function readInstant(input: unknown): Date {
  const text = String(input);
  const instant = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(instant.getTime())) {
    throw bad(
      `“${text}”不是时刻，请写成 2025-09-30T08:00:00+08:00`,
      `"${text}" is not an instant; write 2025-09-30T08:00:00+08:00`,
    );
  }
  return instant;
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant with its time zone; answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(literalText(node)),
});
