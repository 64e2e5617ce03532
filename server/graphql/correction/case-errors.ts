import type { CaseFailure } from '../../actions/correction/decide-case.ts';
import type { UserError } from '../user-error.type.ts';

const TEXTS: Record<CaseFailure, Omit<UserError, 'code'>> = {
  CASE_UNKNOWN: {
    messageZh: '没有这个更正申请，或不属于本部门。',
    messageEn: 'There is no such case you may act on.',
    path: ['caseNumber'],
  },
  ALREADY_DECIDED: {
    messageZh: '这个更正申请已有结论，请刷新页面。',
    messageEn: 'The case has been concluded already; reload the page.',
    path: ['caseNumber'],
  },
  OWN_CASE: {
    messageZh: '不能批准自己提出的更正申请，请由另一位同事办理。',
    messageEn: 'Nobody decides a case of their own; let a colleague do it.',
    path: ['caseNumber'],
  },
  CASE_STALE: {
    messageZh: '申请之后这些值又有新的修订，请退回，由部门按最新的值重新申请。',
    messageEn:
      'The values were revised since it was asked: reject it and let the department ask anew.',
    path: ['caseNumber'],
  },
  COMMENT_MISSING: {
    messageZh: '不批准时请写明理由。',
    messageEn: 'Say why when you reject a case.',
    path: ['comment'],
  },
  PUSH_REFUSED: {
    messageZh: '新值没有通过检查，见下列问题。',
    messageEn: 'The new values did not pass the check; see the findings.',
    path: ['caseNumber'],
  },
};

/** Why a case could not be decided or taken back, in words. */
export function caseError(failure: CaseFailure): UserError {
  return { code: failure, ...TEXTS[failure] };
}
