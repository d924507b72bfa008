import type { Cloud } from '../cloud.ts';
import type { JsonObject } from '../json.ts';

/** The shop that the customer app opens when its address names none. */
const DEFAULT_SHOP = 'pardos';

/** What `/config.json` tells both web apps about this cloud. */
export function appConfig(cloud: Cloud): JsonObject {
  const endpoint = cloud.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER ?? '';
  const pool = (name: 'staff' | 'customer') => ({
    userPoolId: exported(cloud, `pardos-local-${name}-pool-id`),
    clientId: exported(cloud, `pardos-local-${name}-client-id`),
    endpoint,
    authFlow: 'USER_SRP_AUTH',
  });
  return {
    graphqlUrl: graphqlUrl(cloud),
    defaultShop: DEFAULT_SHOP,
    region: cloud.env.AWS_REGION ?? '',
    staff: pool('staff'),
    customers: pool('customer'),
  };
}

/** The public graph, as staff call it. */
export function graphqlUrl(cloud: Cloud): string {
  return `${cloud.httpApi('gateway')}/graphql`;
}

function exported(cloud: Cloud, name: string): string {
  const value = cloud.exports[name];
  if (value === undefined) throw new Error(`No service exports ${name}`);
  return value;
}
