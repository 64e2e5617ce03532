import { type ContractForm, formName } from '../../domain/contract-form.ts';
import { periodCode } from '../../domain/period.ts';

/** The variables of the mutation of a form, with every code filled in; values are left for the sender. */
export function contractVariables(form: ContractForm): object {
  const rows = form.rows.map(({ unit, indicator, period, item }) => ({
    unit: unit.code,
    indicator: indicator.code,
    period: periodCode(period),
    value: null,
    missingReason: null,
    quality: item.leastQuality,
  }));
  return { input: { clientKey: formName(form), rows } };
}

/** The mutation that pushes a form, with its variables beneath as comments, a row to a line. */
export function contractMutation(form: ContractForm): string {
  const { contract, version, month, department } = form;
  const { input } = contractVariables(form) as { input: { clientKey: string; rows: object[] } };
  const rows = input.rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  const variables = `{ "input": { "clientKey": ${JSON.stringify(input.clientKey)}, "rows": [\n${rows}\n] } }`;
  const comment = (text: string) => text.replace(/^/gm, '# ');
  return [
    comment(oneLine(`${version.nameZh} ${version.nameEn} (${contract.code} v${version.version})`)),
    comment(oneLine(`${department.nameZh} ${department.nameEn}, ${periodCode(month)}`)),
    comment('每行填 value，或填 missingReason；每次新推送换一个 clientKey。'),
    comment('Give each row a value or a missingReason, and each new push a clientKey of its own.'),
    MUTATION,
    comment('Variables 变量:'),
    comment(variables),
    '',
  ].join('\n');
}

/** A name may hold a line break, which would end a comment. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const MUTATION = `mutation PushContract($input: PushObservationsInput!) {
  pushObservations(input: $input) {
    receipt {
      receiptNumber
      rowsRead
      rowsNew
      rowsChanged
      rowsUnchanged
    }
    findingCount
    findings {
      code
      row
      messageZh
      messageEn
      remedyZh
      remedyEn
    }
  }
}
`;
