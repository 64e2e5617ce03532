import type { SignInFailure } from '../../actions/account/sign-in.ts';
import type { UserError } from '../user-error.type.ts';

export const KEY_NAME_MISSING: UserError = {
  code: 'NAME_MISSING',
  messageZh: '请写明密钥的用途',
  messageEn: 'Say what the key is for',
  path: ['name'],
};

export const KEY_EXPIRY_PAST: UserError = {
  code: 'EXPIRY_PAST',
  messageZh: '到期日已过，请另选日期',
  messageEn: 'The expiry date is past; choose another',
  path: ['expiresOn'],
};

export const KEY_UNKNOWN: UserError = {
  code: 'API_KEY_UNKNOWN',
  messageZh: '您没有这个密钥，请刷新列表',
  messageEn: 'You have no such key; reload the list',
  path: ['id'],
};

/** What the sign-in form shows. Unknown login and wrong password read the same. */
export function signInError(refusal: {
  failure: SignInFailure;
  lockedUntil: Date | null;
}): UserError {
  if (refusal.failure === 'CREDENTIALS_WRONG') {
    return {
      code: 'CREDENTIALS_WRONG',
      messageZh: '用户名或密码不正确',
      messageEn: 'The login or the password is wrong',
      path: ['password'],
    };
  }
  const until = refusal.lockedUntil?.toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour12: false,
  });
  return {
    code: 'ACCOUNT_LOCKED',
    messageZh: `密码连续错误，账户暂时锁定，请于 ${until} 之后再试`,
    messageEn: `Too many wrong passwords: the account is locked until ${until} (UTC+8)`,
    path: ['login'],
  };
}
