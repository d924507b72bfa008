import {
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  GetGroupCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
  ResourceNotFoundException,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { z } from 'zod';
import { boolean, generatedName, noEffect, number, resourceKind } from './resource-kind.ts';

const texts = z.array(z.string());
const unit = z.enum(['seconds', 'minutes', 'hours', 'days']).optional();

const PoolProperties = z.strictObject({
  UserPoolName: z.string().optional(),
  UsernameAttributes: z.array(z.enum(['email', 'phone_number'])).optional(),
  AliasAttributes: z.array(z.enum(['email', 'phone_number', 'preferred_username'])).optional(),
  AutoVerifiedAttributes: z.array(z.enum(['email', 'phone_number'])).optional(),
  UsernameConfiguration: z.strictObject({ CaseSensitive: boolean }).optional(),
  AdminCreateUserConfig: z
    .strictObject({ AllowAdminCreateUserOnly: boolean.optional(), InviteMessageTemplate: noEffect })
    .optional(),
  Policies: z
    .strictObject({
      PasswordPolicy: z
        .strictObject({
          MinimumLength: number.optional(),
          RequireLowercase: boolean.optional(),
          RequireUppercase: boolean.optional(),
          RequireNumbers: boolean.optional(),
          RequireSymbols: boolean.optional(),
          TemporaryPasswordValidityDays: number.optional(),
          PasswordHistorySize: noEffect,
        })
        .optional(),
    })
    .optional(),
  Schema: z
    .array(
      z.strictObject({
        Name: z.string(),
        AttributeDataType: z.enum(['String', 'Number', 'Boolean', 'DateTime']),
        Required: boolean.optional(),
        Mutable: boolean.optional(),
        StringAttributeConstraints: noEffect,
        NumberAttributeConstraints: noEffect,
      }),
    )
    .optional(),
  MfaConfiguration: z.enum(['OFF', 'OPTIONAL']).optional(),
  EnabledMfas: noEffect,
  AccountRecoverySetting: noEffect,
  DeletionProtection: noEffect,
  DeviceConfiguration: noEffect,
  EmailConfiguration: noEffect,
  EmailVerificationMessage: noEffect,
  EmailVerificationSubject: noEffect,
  UserAttributeUpdateSettings: noEffect,
  UserPoolAddOns: noEffect,
  UserPoolTags: noEffect,
  UserPoolTier: noEffect,
  VerificationMessageTemplate: noEffect,
});

/** A user pool; one of the same name that is there already is kept with its users. */
export const userPool = resourceKind(PoolProperties, async (properties, declared, parts) => {
  const { cognito, cognitoEndpoint, region, accountId } = parts;
  const name = properties.UserPoolName ?? generatedName(declared);
  const id = (await existingPool(cognito, name)) ?? (await createPool(cognito, name, properties));
  return {
    ref: id,
    attributes: {
      Arn: `arn:aws:cognito-idp:${region}:${accountId}:userpool/${id}`,
      UserPoolId: id,
      ProviderName: `${cognitoEndpoint.replace('http://', '')}/${id}`,
      ProviderURL: `${cognitoEndpoint}/${id}`,
    },
  };
});

async function existingPool(cognito: CognitoIdentityProviderClient, name: string): Promise<string | undefined> {
  const { UserPools = [] } = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  return UserPools.find((pool) => pool.Name === name)?.Id;
}

async function createPool(
  cognito: CognitoIdentityProviderClient,
  name: string,
  properties: z.output<typeof PoolProperties>,
): Promise<string> {
  const { UserPool } = await cognito.send(
    new CreateUserPoolCommand({
      PoolName: name,
      UsernameAttributes: properties.UsernameAttributes,
      AliasAttributes: properties.AliasAttributes,
      AutoVerifiedAttributes: properties.AutoVerifiedAttributes,
      UsernameConfiguration: properties.UsernameConfiguration,
      AdminCreateUserConfig: properties.AdminCreateUserConfig && {
        AllowAdminCreateUserOnly: properties.AdminCreateUserConfig.AllowAdminCreateUserOnly,
      },
      Policies: passwordPolicy(properties),
      Schema: properties.Schema?.map(({ Name, AttributeDataType, Required, Mutable }) => ({
        Name,
        AttributeDataType,
        Required,
        Mutable,
      })),
    }),
  );
  return UserPool?.Id ?? '';
}

function passwordPolicy({ Policies }: z.output<typeof PoolProperties>) {
  if (!Policies?.PasswordPolicy) return undefined;
  const { PasswordHistorySize: _history, ...PasswordPolicy } = Policies.PasswordPolicy;
  return { PasswordPolicy };
}

export const userPoolClient = resourceKind(
  z.strictObject({
    ClientName: z.string().optional(),
    UserPoolId: z.string(),
    ExplicitAuthFlows: z
      .array(
        z.enum([
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_USER_PASSWORD_AUTH',
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_CUSTOM_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
        ]),
      )
      .optional(),
    GenerateSecret: z.literal(false).optional(),
    PreventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).optional(),
    IdTokenValidity: number.optional(),
    AccessTokenValidity: number.optional(),
    RefreshTokenValidity: number.optional(),
    TokenValidityUnits: z.strictObject({ IdToken: unit, AccessToken: unit, RefreshToken: unit }).optional(),
    ReadAttributes: texts.optional(),
    WriteAttributes: texts.optional(),
    EnableTokenRevocation: boolean.optional(),
    AuthSessionValidity: noEffect,
    SupportedIdentityProviders: noEffect,
  }),
  async (given, declared, { cognito }) => {
    const { SupportedIdentityProviders: _providers, AuthSessionValidity: _session, ...properties } = given;
    const name = properties.ClientName ?? generatedName(declared);
    const known = new ListUserPoolClientsCommand({ UserPoolId: properties.UserPoolId, MaxResults: 60 });
    const { UserPoolClients = [] } = await cognito.send(known);
    const existing = UserPoolClients.find((client) => client.ClientName === name)?.ClientId;
    if (existing) {
      await cognito.send(new UpdateUserPoolClientCommand({ ...properties, ClientName: name, ClientId: existing }));
      return { ref: existing, attributes: { ClientId: existing, Name: name } };
    }
    const { UserPoolClient } = await cognito.send(new CreateUserPoolClientCommand({ ...properties, ClientName: name }));
    const id = UserPoolClient?.ClientId ?? '';
    return { ref: id, attributes: { ClientId: id, Name: name } };
  },
);

export const userPoolGroup = resourceKind(
  z.strictObject({
    UserPoolId: z.string(),
    GroupName: z.string(),
    Description: z.string().optional(),
    Precedence: number.optional(),
  }),
  async (properties, _declared, { cognito }) => {
    const { UserPoolId, GroupName } = properties;
    const missing = await cognito.send(new GetGroupCommand({ UserPoolId, GroupName })).then(
      () => false,
      (error: unknown) => {
        if (error instanceof ResourceNotFoundException) return true;
        throw error;
      },
    );
    if (missing) await cognito.send(new CreateGroupCommand(properties));
    return { ref: GroupName };
  },
);
