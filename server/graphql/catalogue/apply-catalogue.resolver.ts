import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { applyCatalogue } from '../../actions/catalogue/apply-catalogue.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { ApplyCatalogueInput, ApplyCataloguePayload } from './apply-catalogue.input.ts';
import { patchOf, showFault } from './apply-catalogue.mapper.ts';

@Resolver()
export class ApplyCatalogueResolver {
  @Mutation(() => ApplyCataloguePayload, {
    description:
      'Adds to the catalogue or changes entries by their codes, all or none. Nothing is removed.',
  })
  @Permitted('catalogue.write')
  async applyCatalogue(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => ApplyCatalogueInput) input: ApplyCatalogueInput,
  ): Promise<ApplyCataloguePayload> {
    const { applied, faults } = await applyCatalogue(context, patchOf(input));
    return { applied, userErrors: faults.map(showFault) };
  }
}
