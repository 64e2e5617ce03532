import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Something the user can put right.' })
export class UserError {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String)
  messageZh!: string;

  @Field(() => String)
  messageEn!: string;

  @Field(() => [String], { description: 'Input path of the cause; empty = the whole form.' })
  path!: string[];
}
