import type { SignFailure } from '../../actions/signing/sign-receipt.ts';
import { signInError } from '../account/account-errors.ts';
import type { UserError } from '../user-error.type.ts';

type Texts = { messageZh: string; messageEn: string; path: string[] };

const TEXTS: Record<Exclude<SignFailure, 'ACCOUNT_LOCKED'>, Texts> = {
  RECEIPT_UNKNOWN: {
    messageZh: '没有这张回执，或不属于本部门。',
    messageEn: 'There is no such receipt of your department.',
    path: ['receiptNumber'],
  },
  ALREADY_SIGNED: {
    messageZh: '这张回执已经签章，不能重复签。',
    messageEn: 'The receipt is signed already.',
    path: ['receiptNumber'],
  },
  CREDENTIALS_WRONG: {
    messageZh: '密码不对，请重新输入。连续输错会锁定账户。',
    messageEn: 'The password is wrong. Several wrong ones lock the account.',
    path: ['password'],
  },
  SEAL_UNREADABLE: {
    messageZh: '印章图片须为 PNG 或 JPEG，不超过 1 MB。',
    messageEn: 'The seal must be a PNG or JPEG of at most 1 MB.',
    path: ['seal'],
  },
  NOTHING_LEFT: {
    messageZh: '这张回执的值都已被后来的报送取代，请签新的回执。',
    messageEn: 'Every value of the receipt has been replaced since; sign the newer receipt.',
    path: ['receiptNumber'],
  },
  ROWS_ALTERED: {
    messageZh: '库中数据与回执指纹不符，不能签章。请立即报告绩效办核查。',
    messageEn: 'The stored rows do not match the digest of the receipt. Tell the appraisal office.',
    path: ['receiptNumber'],
  },
};

/** Why a receipt was not signed, in words. */
export function signError(failed: { failure: SignFailure; lockedUntil: Date | null }): UserError {
  if (failed.failure !== 'ACCOUNT_LOCKED') {
    return { code: failed.failure, ...TEXTS[failed.failure] };
  }
  const { lockedUntil } = failed;
  return { ...signInError({ failure: 'ACCOUNT_LOCKED', lockedUntil }), path: ['password'] };
}
