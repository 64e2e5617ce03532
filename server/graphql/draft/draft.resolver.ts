import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { confirmDraft } from '../../actions/draft/confirm-draft.ts';
import { keepMapping } from '../../actions/draft/keep-mapping.ts';
import {
  discardDraft,
  readDraft,
  readDrafts,
  reviseDraft,
} from '../../actions/draft/manage-draft.ts';
import { parseColumnMapping } from '../../files/column-mapping.ts';
import type { GraphqlContext } from '../context.ts';
import { declaredScopeOf } from '../observation/push-observations.input.ts';
import { showFinding, showReceipt } from '../observation/receipt.mapper.ts';
import { Permitted } from '../permitted.ts';
import { showDraft } from './draft.mapper.ts';
import {
  ConfirmPushDraftInput,
  ConfirmPushDraftPayload,
  PushDraftType,
  RevisePushDraftInput,
  RevisePushDraftPayload,
} from './draft.type.ts';

const LISTED_FINDINGS = 500;

@Resolver()
export class DraftResolver {
  @Query(() => PushDraftType, {
    nullable: true,
    description: 'One of your drafts; null when there is none with this key.',
  })
  @Permitted('observation.push')
  async pushDraft(
    @Ctx() context: GraphqlContext,
    @Arg('id', () => ID) id: string,
  ): Promise<PushDraftType | null> {
    const draft = await readDraft(context, id);
    return draft && showDraft(await context.catalogue(), draft);
  }

  @Query(() => [PushDraftType], { description: 'Your newest drafts, at most 20.' })
  @Permitted('observation.push')
  async pushDrafts(@Ctx() context: GraphqlContext): Promise<PushDraftType[]> {
    const catalogue = await context.catalogue();
    return (await readDrafts(context)).map((draft) => showDraft(catalogue, draft));
  }

  @Mutation(() => ConfirmPushDraftPayload, {
    description: 'Writes a draft as it was shown, all or none; twice gives the same receipt.',
  })
  @Permitted('observation.push')
  async confirmPushDraft(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => ConfirmPushDraftInput) input: ConfirmPushDraftInput,
  ): Promise<ConfirmPushDraftPayload> {
    const { draftId, correction = null } = input;
    const outcome = await confirmDraft(context, { draftId, correction });
    return {
      receipt: outcome.receipt && showReceipt(await context.catalogue(), outcome.receipt),
      caseNumber: outcome.caseNumber,
      findings: outcome.findings.slice(0, LISTED_FINDINGS).map(showFinding),
      findingCount: outcome.findingCount,
    };
  }

  @Mutation(() => RevisePushDraftPayload, {
    description: 'Changes how a draft is read or written; it is worked through again.',
  })
  @Permitted('observation.push')
  async revisePushDraft(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => RevisePushDraftInput) input: RevisePushDraftInput,
  ): Promise<RevisePushDraftPayload> {
    const given = readMapping(input.mappingJson);
    if ('issues' in given) return { draft: null, mappingIssues: given.issues };
    const { draftId, fileIndex } = input;
    if (typeof fileIndex === 'number' && given.mapping !== null && input.keepMapping) {
      const kept = await keepMapping(context, { draftId, fileIndex, mapping: given.mapping });
      const mappingIssues = kept.issues.map((one) => `${one.path.join('.')}: ${one.message}`);
      if (kept.code === null) return { draft: null, mappingIssues };
    }
    const isRevised = await reviseDraft(context, draftId, {
      ...(input.mode && { mode: input.mode }),
      ...(input.scope && { scope: declaredScopeOf(input.scope) }),
      ...(typeof fileIndex === 'number' && {
        reading: { fileIndex, mappingCode: input.mappingCode ?? null, mapping: given.mapping },
      }),
    });
    if (isRevised) context.workDraft(draftId);
    const draft = isRevised ? await readDraft(context, draftId) : null;
    return { draft: draft && showDraft(await context.catalogue(), draft), mappingIssues: [] };
  }

  @Mutation(() => Boolean, {
    description: 'Throws a draft and its files away; false when it was confirmed already.',
  })
  @Permitted('observation.push')
  async discardPushDraft(
    @Ctx() context: GraphqlContext,
    @Arg('id', () => ID) id: string,
  ): Promise<boolean> {
    return discardDraft(context, id);
  }
}

function readMapping(
  json: string | null | undefined,
): { mapping: unknown | null } | { issues: string[] } {
  if (!json) return { mapping: null };
  try {
    const parsed: unknown = JSON.parse(json);
    const read = parseColumnMapping(parsed);
    if (!('issues' in read)) return { mapping: parsed };
    return { issues: read.issues.map((one) => `${one.path.join('.')}: ${one.message}`) };
  } catch {
    return { issues: ['不是 JSON (not JSON)'] };
  }
}
