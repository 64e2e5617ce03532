import { type AuthCheckerFn, Authorized, Extensions } from 'type-graphql';
import { AccessDenied } from '../actions/action-context.ts';
import { isPermitted, type Permission } from '../domain/permission.ts';
import type { GraphqlContext } from './context.ts';

/**
 * Declares the permission of a root operation. It is checked before the resolver runs and stands in the
 * schema's extensions, where a test finds every operation that declares none. The action checks again.
 */
export function Permitted(permission: Permission): MethodDecorator {
  return (target, key, descriptor) => {
    Authorized<Permission>(permission)(target, key, descriptor);
    Extensions({ permission })(target, key, descriptor);
  };
}

/** Throws the bilingual refusal itself, so that clients see which right is missing. */
export const checkPermission: AuthCheckerFn<GraphqlContext, Permission> = (
  { context },
  permissions,
) => {
  for (const permission of permissions) {
    if (!isPermitted(context.viewer, permission))
      throw new AccessDenied(context.viewer, permission);
  }
  return true;
};
