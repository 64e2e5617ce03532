import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { readMappings, saveMapping } from '../../actions/mapping/save-mapping.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import {
  ColumnMappingType,
  SaveColumnMappingInput,
  SaveColumnMappingPayload,
} from './mapping.input.ts';
import { mappingJson } from './mapping-json.ts';

@Resolver()
export class MappingResolver {
  @Query(() => [ColumnMappingType], { description: 'Column mappings a push may name.' })
  @Permitted('mapping.read')
  async columnMappings(@Ctx() context: GraphqlContext): Promise<ColumnMappingType[]> {
    return readMappings(context);
  }

  @Mutation(() => SaveColumnMappingPayload, {
    description: 'Saves how a kind of file is laid out.',
  })
  @Permitted('mapping.write')
  async saveColumnMapping(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SaveColumnMappingInput) input: SaveColumnMappingInput,
  ): Promise<SaveColumnMappingPayload> {
    const { code, issues } = await saveMapping(context, mappingJson(input));
    const userErrors = issues.map(({ path, message }) => ({
      code: 'MAPPING_INVALID',
      messageZh: `列映射的“${path.join('.')}”有误：${message}`,
      messageEn: `The mapping is wrong at "${path.join('.')}": ${message}`,
      path,
    }));
    return { code, userErrors };
  }
}
