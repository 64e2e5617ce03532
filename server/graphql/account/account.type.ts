import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../../domain/permission.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { RoleEnum } from '../enums.ts';
import { DateScalar, DateTimeScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => UnitObject, {
    nullable: true,
    description: 'Department or unit acted for; null for city-wide roles.',
  })
  unit!: UnitObject | null;

  @Field(() => [String], {
    description: 'What this account may do, so that the interface shows nothing else.',
  })
  permissions!: string[];
}

@InputType()
export class SignInInput {
  @Field(() => String)
  login!: string;

  @Field(() => String)
  password!: string;
}

@ObjectType({ simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'Null when sign-in was refused; the session is in a cookie.',
  })
  viewer!: ViewerType | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class SignOutPayload {
  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType('ApiKey', {
  simpleResolvers: true,
  description: 'A key with which a machine acts for an account.',
})
export class ApiKeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'First characters, to recognise it by.' })
  prefix!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day it works; null = until revoked.',
  })
  expiresOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'To the minute; null = never.' })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it works.' })
  revokedAt!: Date | null;
}

@InputType()
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true })
  expiresOn?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true })
  apiKey!: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself: shown this once and not kept.',
  })
  secret!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true })
  apiKey!: ApiKeyType | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
