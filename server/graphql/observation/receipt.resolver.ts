import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readUndoNumbers } from '../../actions/receipt/read-receipts.ts';
import { readStatementToSign } from '../../actions/signing/read-statement.ts';
import type { GraphqlContext } from '../context.ts';
import { PushReceiptType } from './receipt.type.ts';

@Resolver(() => PushReceiptType)
export class ReceiptResolver {
  @FieldResolver(() => [String], {
    description: 'Receipts that took this push back, oldest first; empty = it stands.',
  })
  async undoneBy(
    @Ctx() context: GraphqlContext,
    @Root() { receiptNumber }: PushReceiptType,
  ): Promise<string[]> {
    return readUndoNumbers(context, receiptNumber);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The sentence a head would sign now, Chinese then English; null when signed, or when every value was replaced since.',
  })
  async statementToSign(
    @Ctx() context: GraphqlContext,
    @Root() { receiptNumber }: PushReceiptType,
  ): Promise<string | null> {
    return readStatementToSign(context, receiptNumber);
  }
}
