/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Total($range: RangeInput!) {\n    metrics(range: $range) {\n      nodes { id kind revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n": typeof types.TotalDocument,
    "\n  query ByCountry($range: RangeInput!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id kind dimensions { country } revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n": typeof types.ByCountryDocument,
    "\n  query OtherMetric($range: RangeInput!, $withShare: Boolean!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id dimensions { country } ...OrderNumbers averageOrderValue @include(if: $withShare) { value } }\n      total { id ...OrderNumbers }\n    }\n  }\n  fragment OrderNumbers on MetricRow {\n    orders { value exact }\n    french: orders(where: { country: { is: \"FR\" } }) { value }\n  }\n": typeof types.OtherMetricDocument,
    "\n  query Filtered($range: RangeInput!) {\n    all: metrics(range: $range) { nodes { id orders { value } } }\n    french: metrics(range: $range, where: { country: { is: \"FR\" } }) { nodes { id orders { value } } }\n  }\n": typeof types.FilteredDocument,
};
const documents: Documents = {
    "\n  query Total($range: RangeInput!) {\n    metrics(range: $range) {\n      nodes { id kind revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n": types.TotalDocument,
    "\n  query ByCountry($range: RangeInput!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id kind dimensions { country } revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n": types.ByCountryDocument,
    "\n  query OtherMetric($range: RangeInput!, $withShare: Boolean!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id dimensions { country } ...OrderNumbers averageOrderValue @include(if: $withShare) { value } }\n      total { id ...OrderNumbers }\n    }\n  }\n  fragment OrderNumbers on MetricRow {\n    orders { value exact }\n    french: orders(where: { country: { is: \"FR\" } }) { value }\n  }\n": types.OtherMetricDocument,
    "\n  query Filtered($range: RangeInput!) {\n    all: metrics(range: $range) { nodes { id orders { value } } }\n    french: metrics(range: $range, where: { country: { is: \"FR\" } }) { nodes { id orders { value } } }\n  }\n": types.FilteredDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Total($range: RangeInput!) {\n    metrics(range: $range) {\n      nodes { id kind revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n"): (typeof documents)["\n  query Total($range: RangeInput!) {\n    metrics(range: $range) {\n      nodes { id kind revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ByCountry($range: RangeInput!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id kind dimensions { country } revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n"): (typeof documents)["\n  query ByCountry($range: RangeInput!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id kind dimensions { country } revenue { value exact } }\n      total { id revenue { value exact } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OtherMetric($range: RangeInput!, $withShare: Boolean!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id dimensions { country } ...OrderNumbers averageOrderValue @include(if: $withShare) { value } }\n      total { id ...OrderNumbers }\n    }\n  }\n  fragment OrderNumbers on MetricRow {\n    orders { value exact }\n    french: orders(where: { country: { is: \"FR\" } }) { value }\n  }\n"): (typeof documents)["\n  query OtherMetric($range: RangeInput!, $withShare: Boolean!) {\n    metrics(range: $range, by: [COUNTRY]) {\n      nodes { id dimensions { country } ...OrderNumbers averageOrderValue @include(if: $withShare) { value } }\n      total { id ...OrderNumbers }\n    }\n  }\n  fragment OrderNumbers on MetricRow {\n    orders { value exact }\n    french: orders(where: { country: { is: \"FR\" } }) { value }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Filtered($range: RangeInput!) {\n    all: metrics(range: $range) { nodes { id orders { value } } }\n    french: metrics(range: $range, where: { country: { is: \"FR\" } }) { nodes { id orders { value } } }\n  }\n"): (typeof documents)["\n  query Filtered($range: RangeInput!) {\n    all: metrics(range: $range) { nodes { id orders { value } } }\n    french: metrics(range: $range, where: { country: { is: \"FR\" } }) { nodes { id orders { value } } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;