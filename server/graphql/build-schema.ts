import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccountResolver } from './account/account.resolver.ts';
import { ApplyCatalogueResolver } from './catalogue/apply-catalogue.resolver.ts';
import {
  CatalogueResolver,
  IndicatorFieldsResolver,
  UnitFieldsResolver,
} from './catalogue/catalogue.resolver.ts';
import { MappingResolver } from './mapping/mapping.resolver.ts';
import { ObservationResolver } from './observation/observation.resolver.ts';
import { checkPermission } from './permitted.ts';
import { ProgressResolver } from './progress/progress.resolver.ts';
import type { PushPubSub } from './pub-sub.ts';
import { TargetResolver } from './target/target.resolver.ts';

/** The executable schema. `schema.graphql` is printed from it and reviewed like code. */
export function buildBatonSchema(pubSub: PushPubSub): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AccountResolver,
      ApplyCatalogueResolver,
      CatalogueResolver,
      IndicatorFieldsResolver,
      MappingResolver,
      ObservationResolver,
      ProgressResolver,
      TargetResolver,
      UnitFieldsResolver,
    ],
    authChecker: checkPermission,
    pubSub,
    // Inputs are checked by the domain, which says place, value and remedy.
    validate: false,
  });
}
