import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../user-error.type.ts';
import { PushReceiptType } from './receipt.type.ts';

@InputType({ description: 'Which push to take back, and why.' })
export class UndoPushInput {
  @Field(() => String)
  receiptNumber!: string;

  @Field(() => String, { description: 'At least five characters; kept on the new receipt.' })
  reason!: string;
}

@InputType({ description: "The head's signature: the password is asked again." })
export class SignReceiptInput {
  @Field(() => String)
  receiptNumber!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Scanned seal, PNG or JPEG up to 1 MB, in base64; left out = none.',
  })
  seal?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SignReceiptPayload {
  @Field(() => PushReceiptType, { nullable: true, description: 'Null when it was not signed.' })
  receipt!: PushReceiptType | null;

  @Field(() => Int, { description: 'Values under the signature now.' })
  locked!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
