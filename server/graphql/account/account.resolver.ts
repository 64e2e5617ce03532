import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { createApiKey, readApiKeys, revokeApiKey } from '../../actions/account/manage-api-keys.ts';
import { signIn } from '../../actions/account/sign-in.ts';
import { signOut } from '../../actions/account/sign-out.ts';
import { unitActedFor } from '../../data/catalogue/catalogue.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { permissionsOf, type Viewer } from '../../domain/permission.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import {
  ApiKeyType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  ViewerType,
} from './account.type.ts';
import { KEY_EXPIRY_PAST, KEY_NAME_MISSING, KEY_UNKNOWN, signInError } from './account-errors.ts';

async function showViewer(context: GraphqlContext, viewer: Viewer): Promise<ViewerType> {
  const catalogue = await context.catalogue();
  const unit = unitActedFor(catalogue, viewer);
  return {
    ...viewer,
    id: viewer.accountId,
    unit: unit ? showUnit(catalogue, unit) : null,
    permissions: permissionsOf(viewer),
  };
}

@Resolver()
export class AccountResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null = nobody.' })
  @Permitted('viewer.read')
  async viewer(@Ctx() context: GraphqlContext): Promise<ViewerType | null> {
    return context.viewer && showViewer(context, context.viewer);
  }

  @Query(() => [ApiKeyType], { description: 'Your own keys, newest first.' })
  @Permitted('apiKey.manage')
  async apiKeys(@Ctx() context: GraphqlContext): Promise<ApiKeyType[]> {
    return readApiKeys(context);
  }

  @Mutation(() => SignInPayload, {
    description: 'Opens a session in an http-only cookie.',
    complexity: 500,
  })
  @Permitted('session.open')
  async signIn(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SignInInput) input: SignInInput,
  ): Promise<SignInPayload> {
    const outcome = await signIn(context, input);
    if ('failure' in outcome) return { viewer: null, userErrors: [signInError(outcome)] };
    context.setSession({ token: outcome.token, expiresAt: outcome.expiresAt });
    return { viewer: await showViewer(context, outcome.viewer), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  @Permitted('session.close')
  async signOut(@Ctx() context: GraphqlContext): Promise<SignOutPayload> {
    await signOut(context, context.sessionToken);
    context.setSession(null);
    return { userErrors: [] };
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key that acts for your account.' })
  @Permitted('apiKey.manage')
  async createApiKey(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const name = input.name.trim();
    if (name === '') return { apiKey: null, secret: null, userErrors: [KEY_NAME_MISSING] };
    if (input.expiresOn && input.expiresOn < shanghaiDay(context.now())) {
      return { apiKey: null, secret: null, userErrors: [KEY_EXPIRY_PAST] };
    }
    const made = await createApiKey(context, { name, expiresOn: input.expiresOn ?? null });
    return { ...made, userErrors: [] };
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Revokes one of your keys at once.' })
  @Permitted('apiKey.manage')
  async revokeApiKey(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    const apiKey = /^\d{1,18}$/.test(input.id) ? await revokeApiKey(context, input.id) : null;
    return { apiKey, userErrors: apiKey === null ? [KEY_UNKNOWN] : [] };
  }
}
