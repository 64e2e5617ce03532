import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readContract, readContracts } from '../../actions/contract/read-contracts.ts';
import { saveContract } from '../../actions/contract/save-contract.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { draftOf, showContract, showContractFault } from './contract.mapper.ts';
import { ContractType, SaveContractInput, SaveContractPayload } from './contract.type.ts';

@Resolver()
export class ContractResolver {
  @Query(() => [ContractType], {
    description: 'Data contracts in their newest versions; a department sees its own.',
  })
  @Permitted('contract.read')
  async contracts(@Ctx() context: GraphqlContext): Promise<ContractType[]> {
    const contracts = await readContracts(context);
    const catalogue = await context.catalogue();
    return contracts.map((contract) => showContract(catalogue, contract));
  }

  @Query(() => ContractType, {
    nullable: true,
    description: 'A contract in one version; null when there is none, or it is not for the viewer.',
  })
  @Permitted('contract.read')
  async contract(
    @Ctx() context: GraphqlContext,
    @Arg('code', () => String) code: string,
    @Arg('version', () => Int, { nullable: true, description: 'The newest where left out.' })
    version: number | null = null,
  ): Promise<ContractType | null> {
    const found = await readContract(context, code, version);
    return found && showContract(await context.catalogue(), found.contract, found.version);
  }

  @Mutation(() => SaveContractPayload, {
    description: 'Saves a contract as its next version; earlier ones stay.',
  })
  @Permitted('contract.write')
  async saveContract(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => SaveContractInput) input: SaveContractInput,
  ): Promise<SaveContractPayload> {
    const { saved, faults } = await saveContract(context, draftOf(input));
    if (saved === null) return { contract: null, userErrors: faults.map(showContractFault) };
    const found = await readContract(context, saved.code, saved.version);
    const catalogue = await context.catalogue();
    const contract = found && showContract(catalogue, found.contract, found.version);
    return { contract, userErrors: [] };
  }
}
