import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccountResolver } from './account/account.resolver.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { ApplyCatalogueResolver } from './catalogue/apply-catalogue.resolver.ts';
import {
  CatalogueResolver,
  IndicatorFieldsResolver,
  UnitFieldsResolver,
} from './catalogue/catalogue.resolver.ts';
import { ContractResolver } from './contract/contract.resolver.ts';
import { ContractSupplyResolver } from './contract/contract-supply.resolver.ts';
import { CorrectionResolver } from './correction/correction.resolver.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { MappingResolver } from './mapping/mapping.resolver.ts';
import { ObservationResolver } from './observation/observation.resolver.ts';
import { ReceiptResolver } from './observation/receipt.resolver.ts';
import { checkPermission } from './permitted.ts';
import { ProgressResolver } from './progress/progress.resolver.ts';
import type { PushPubSub } from './pub-sub.ts';
import { QualityResolver } from './quality/quality.resolver.ts';
import { ReconciliationResolver } from './quality/reconciliation.resolver.ts';
import { SupplyResolver } from './supply/supply.resolver.ts';
import { TargetResolver } from './target/target.resolver.ts';

/** The executable schema. `schema.graphql` is printed from it and reviewed like code. */
export function buildBatonSchema(pubSub: PushPubSub): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AccountResolver,
      ApplyCatalogueResolver,
      CalendarResolver,
      CatalogueResolver,
      ContractResolver,
      ContractSupplyResolver,
      CorrectionResolver,
      DraftResolver,
      IndicatorFieldsResolver,
      MappingResolver,
      ObservationResolver,
      ProgressResolver,
      QualityResolver,
      ReceiptResolver,
      ReconciliationResolver,
      SupplyResolver,
      TargetResolver,
      UnitFieldsResolver,
    ],
    authChecker: checkPermission,
    pubSub,
    // Inputs are checked by the domain, which says place, value and remedy.
    validate: false,
  });
}
