import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReportMapper } from './../dashboard.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in the tenant's time zone, e.g. 2026-11-24. */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339 in UTC, e.g. 2026-11-24T20:14:05.000Z. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** How the food reaches the customer. */
export type Channel =
  /** A courier carries it to an address. */
  | 'DELIVERY'
  /** Eaten at the restaurant: prices are shown, orders are not taken here. */
  | 'DINE_IN'
  /** The customer picks it up at the counter. */
  | 'PICKUP';

/** The only currency so far. */
export type CurrencyCode =
  /** Peruvian sol; its minor unit is the céntimo. */
  | 'PEN';

/** One day of a branch, or several, summed up. */
export type DashboardDay = {
  readonly __typename?: 'DashboardDay';
  /** Average of their stars, 1 to 5, to a tenth; null when there is none. */
  readonly averageStars?: Maybe<Scalars['Float']['output']>;
  /** Sales by order; null when there is none. */
  readonly averageTicket?: Maybe<Money>;
  /** From placing to the customer's hands; null when there is none. */
  readonly averageTotalSeconds?: Maybe<Scalars['Int']['output']>;
  /** Orders by local hour of placing; hours without any are left out. */
  readonly byHour: ReadonlyArray<HourCount>;
  /** Orders by what the customer is told. */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** Orders cancelled. */
  readonly cancelled: Scalars['Int']['output'];
  /** The day; the first of several. */
  readonly day: Scalars['Date']['output'];
  /** Orders delivered. */
  readonly delivered: Scalars['Int']['output'];
  /** What coupons took off those orders; sales are without it. */
  readonly discounts: Money;
  /** Orders in progress. */
  readonly inProgress: Scalars['Int']['output'];
  /** Percentage of delivered orders that came by the promised time; null when there is none. */
  readonly onTimePercent?: Maybe<Scalars['Int']['output']>;
  /** Orders placed. */
  readonly orders: Scalars['Int']['output'];
  /** What each person did, who finished most first. */
  readonly people: ReadonlyArray<PersonFigures>;
  /** What was sold of each product, what brought most first. */
  readonly products: ReadonlyArray<ProductSales>;
  /** How many of these orders their customers rated. */
  readonly ratings: Scalars['Int']['output'];
  /** Sold: total of the orders that were not cancelled. */
  readonly sales: Money;
  /** Each step's times. */
  readonly stages: ReadonlyArray<StageTimes>;
};

/** Why an order takes longer than promised. */
export type DelayReason =
  /** More orders than hands. */
  | 'HIGH_DEMAND'
  /** An ingredient ran out. */
  | 'MISSING_INGREDIENT'
  /** Something else, in the note. */
  | 'OTHER'
  /** A dish is made again. */
  | 'REMAKE'
  /** On the road. */
  | 'TRAFFIC';

/** One hour of the day. */
export type HourCount = {
  readonly __typename?: 'HourCount';
  /** Local hour, 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  /** Orders placed. */
  readonly orders: Scalars['Int']['output'];
  /** Sold. */
  readonly sales: Money;
};

/** The same idempotency key came with another body. */
export type IdempotencyConflictError = UserError & {
  readonly __typename?: 'IdempotencyConflictError';
  /** Always IDEMPOTENCY_CONFLICT. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
};

/** A field of the input is not acceptable. */
export type InputError = UserError & {
  readonly __typename?: 'InputError';
  /** Stable code. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in céntimos. */
  readonly amountMinor: Scalars['Int']['output'];
  /** The currency. */
  readonly currency: CurrencyCode;
  /** As a person reads it in Peru: S/, a no-break space, two decimals. */
  readonly formatted: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes the report of a day, or makes it again. Each is made by itself in the night after its day. Role: MANAGER, ADMIN. */
  readonly reportMake: ReportMakePayload;
};


export type MutationreportMakeArgs = {
  input: ReportMakeInput;
};

/** What a person did. */
export type PersonFigures = {
  readonly __typename?: 'PersonFigures';
  /** Average time in hand; null when none is finished. */
  readonly averageWorkSeconds?: Maybe<Scalars['Int']['output']>;
  /** Steps finished. */
  readonly completed: Scalars['Int']['output'];
  /** Finished steps that took longer than their target, wait and work together. */
  readonly late: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Given back to the queue. */
  readonly released: Scalars['Int']['output'];
  /** Opaque id. */
  readonly staffId: Scalars['ID']['output'];
  /** Steps taken back. */
  readonly undone: Scalars['Int']['output'];
};

/** What was sold of a product. */
export type ProductSales = {
  readonly __typename?: 'ProductSales';
  /** Name when it was ordered. */
  readonly name: Scalars['String']['output'];
  /** Opaque id. */
  readonly productId: Scalars['ID']['output'];
  /** Sold, without what coupons took off. */
  readonly sales: Money;
  /** How many. */
  readonly units: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One day of a branch, or all days from it to another, at most 31, summed up. Role: MANAGER, ADMIN. */
  readonly dashboard: DashboardDay;
  /** Report of one day of a branch; null when none was asked for. Role: MANAGER, ADMIN. */
  readonly report?: Maybe<Report>;
  /** Reports of a branch's days, the newest first, at most 31. Role: MANAGER, ADMIN. */
  readonly reports: ReadonlyArray<Report>;
};


export type QuerydashboardArgs = {
  branchId: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryreportArgs = {
  branchId: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
};


export type QueryreportsArgs = {
  branchId: Scalars['ID']['input'];
};

/** The files about a day of a branch. */
export type Report = {
  readonly __typename?: 'Report';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Its files, each with an address that is good for five minutes; none before the first time. */
  readonly files: ReadonlyArray<ReportFile>;
  /** When its files were made; null before the first time. */
  readonly madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Orders in it; null before the first time. */
  readonly orders?: Maybe<Scalars['Int']['output']>;
  /** When it was asked for last. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Whether its files are there. */
  readonly state: ReportState;
};

/** A file of a report. */
export type ReportFile = {
  readonly __typename?: 'ReportFile';
  /** Where it is, for five minutes. */
  readonly downloadUrl: Scalars['String']['output'];
  /** What is in it. */
  readonly kind: ReportFileKind;
};

/** What is in a file of a report. */
export type ReportFileKind =
  /** A line for each thing ordered (CSV). */
  | 'ITEMS'
  /** A line for each order (CSV). */
  | 'ORDERS'
  /** A line for each step, with who did it (CSV). */
  | 'STEPS'
  /** The day on one page, with charts (PDF). */
  | 'SUMMARY';

/** Which report. */
export type ReportMakeInput = {
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** The day: today at the latest, 400 days ago at the earliest. */
  readonly day: Scalars['Date']['input'];
};

/** What became of it. */
export type ReportMakePayload = {
  readonly __typename?: 'ReportMakePayload';
  /** The report, being made; null when it is not. */
  readonly report?: Maybe<Report>;
  /** Why it is not made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a report stands. */
export type ReportState =
  /** Its files are there. */
  | 'READY'
  /** It is being made. The files of the time before, if any, are still there. */
  | 'REQUESTED';

/** What a member of staff may do. */
export type Role =
  /** Runs the tenant. */
  | 'ADMIN'
  /** Cook. */
  | 'COOK'
  /** Courier (repartidor). */
  | 'COURIER'
  /** Nobody: a shared screen of a branch. People act at it with their PIN. */
  | 'DEVICE'
  /** Front desk. */
  | 'HOST'
  /** Runs a branch. */
  | 'MANAGER'
  /** Packer (despachador). */
  | 'PACKER'
  /** Runs the platform: creates tenants. */
  | 'PLATFORM_ADMIN';

/** A step of an order that a person does. */
export type StageKind =
  /** The counter hands it to the customer. */
  | 'COUNTER'
  /** A courier carries it to the customer. */
  | 'DELIVERY'
  /** A cook prepares it. */
  | 'KITCHEN'
  /** A packer puts it in containers and bags. */
  | 'PACKING'
  /** The front desk accepts or rejects the order. */
  | 'RECEPTION';

/** Times of a step over the day. */
export type StageTimes = {
  readonly __typename?: 'StageTimes';
  /** Average time in the queue; null when none is finished. */
  readonly averageWaitSeconds?: Maybe<Scalars['Int']['output']>;
  /** Average time in hand; null when none is finished. */
  readonly averageWorkSeconds?: Maybe<Scalars['Int']['output']>;
  /** Finished tasks. */
  readonly completed: Scalars['Int']['output'];
  /** Which step. */
  readonly kind: StageKind;
  /** What half of them did not wait longer than, at most a tenth off; null when none is finished. */
  readonly p50WaitSeconds?: Maybe<Scalars['Int']['output']>;
  /** What half of them did not take longer than, at most a tenth off. */
  readonly p50WorkSeconds?: Maybe<Scalars['Int']['output']>;
  /** What nine of ten did not wait longer than, at most a tenth off. */
  readonly p90WaitSeconds?: Maybe<Scalars['Int']['output']>;
  /** What nine of ten did not take longer than, at most a tenth off. */
  readonly p90WorkSeconds?: Maybe<Scalars['Int']['output']>;
};

/** A place in the kitchen where an item is made. */
export type Station =
  /** Drinks. */
  | 'BARRA'
  /** Charcoal oven. */
  | 'BRASA'
  /** Expo: what is put in the bag without being made. */
  | 'DESPACHO'
  /** Fryer. */
  | 'FREIDORA'
  /** Cold station: salads and desserts. */
  | 'FRIA'
  /** Grill. */
  | 'PARRILLA';

/** Orders of a status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Name of the status, as in OrderStatus. */
  readonly status: Scalars['String']['output'];
};

/** Something in the input that the person can mend. Switch on code; message is Spanish and made to be shown. */
export type UserError = {
  /** Stable code. */
  readonly code: UserErrorCode;
  /** Path of the input field, e.g. ["lines", "0", "quantity"]; null when it is about the whole. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
};

/** Every code that a UserError can carry. */
export type UserErrorCode =
  /** Somebody else has the task. */
  | 'ALREADY_CLAIMED'
  /** The order was rated already, otherwise. */
  | 'ALREADY_RATED'
  /** The order is below the zone's minimum. */
  | 'BELOW_MINIMUM'
  /** The branch does not take orders now. */
  | 'BRANCH_CLOSED'
  /** No such branch, or it does not take this kind of order. */
  | 'BRANCH_UNKNOWN'
  /** The order can no longer be cancelled. */
  | 'CANCEL_NOT_ALLOWED'
  /** The cash offered is less than the total. */
  | 'CASH_TOO_LITTLE'
  /** The coupon is not valid yet, or no longer. */
  | 'COUPON_EXPIRED'
  /** The order is below the coupon's minimum. */
  | 'COUPON_MINIMUM'
  /** The coupon gives nothing for this kind of order. */
  | 'COUPON_NOT_APPLICABLE'
  /** No such coupon. */
  | 'COUPON_UNKNOWN'
  /** The coupon has been used as often as it may, by everybody or by this customer. */
  | 'COUPON_USED_UP'
  /** DNI or RUC with a wrong form or check digit. */
  | 'DOCUMENT_INVALID'
  /** Not an e-mail address. */
  | 'EMAIL_INVALID'
  /** The person's e-mail is not known: write it first. */
  | 'EMAIL_MISSING'
  /** Too many wrong codes; a manager must close the delivery. */
  | 'HANDOVER_CODE_LOCKED'
  /** The hand-over code does not match. */
  | 'HANDOVER_CODE_WRONG'
  /** Same idempotency key, other body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A value does not have the form it should. */
  | 'INVALID'
  /** The product or option cannot be had now. */
  | 'ITEM_UNAVAILABLE'
  /** The tenant needs at least one ADMIN who can work. */
  | 'LAST_ADMIN'
  /** The order has no lines, or too many. */
  | 'LINES_INVALID'
  /** The task is not in the caller's hands. */
  | 'NOT_OWNER'
  /** More options chosen than the group allows. */
  | 'OPTION_GROUP_MAX'
  /** Fewer options chosen than the group asks. */
  | 'OPTION_GROUP_MIN'
  /** No such option in the product's groups, or the same one twice. */
  | 'OPTION_UNKNOWN'
  /** The branch does not deliver to that district. */
  | 'OUT_OF_ZONE'
  /** Nobody suspends or moves themselves. */
  | 'OWN_ACCOUNT'
  /** The order waits for no payment: it is paid, too late, or cancelled. */
  | 'PAYMENT_CLOSED'
  /** The provider did not take the payment; try again or otherwise. */
  | 'PAYMENT_DECLINED'
  /** Another payment of this order waits for its answer. */
  | 'PAYMENT_IN_PROGRESS'
  /** Not a Peruvian mobile number (9xx xxx xxx). */
  | 'PHONE_INVALID'
  /** Too many wrong PINs: wait, or a manager takes the PIN away. */
  | 'PIN_LOCKED'
  /** The person has not set a PIN yet. */
  | 'PIN_MISSING'
  /** Not 4 to 6 digits, or easily guessed. */
  | 'PIN_WEAK'
  /** The PIN does not match. */
  | 'PIN_WRONG'
  /** The total is not what the customer saw. */
  | 'PRICE_CHANGED'
  /** No such product on this branch's menu. */
  | 'PRODUCT_UNKNOWN'
  /** The quantity is not between 1 and 50. */
  | 'QUANTITY_INVALID'
  /** Nothing waits in that queue. */
  | 'QUEUE_EMPTY'
  /** A required text is empty. */
  | 'REQUIRED'
  /** The slot has no place left. */
  | 'SLOT_FULL'
  /** No order can be scheduled for that moment, or no longer. */
  | 'SLOT_UNKNOWN'
  /** The person does not work in that branch with that role. */
  | 'STAFF_UNSUITABLE'
  /** A name (slug) or person is taken. */
  | 'TAKEN'
  /** A text is longer than allowed. */
  | 'TOO_LONG'
  /** It was done too often in a short time. */
  | 'TOO_MANY'
  /** The action is not possible in the present state. */
  | 'TRANSITION_NOT_ALLOWED'
  /** The time to undo has passed, or the next person has begun. */
  | 'UNDO_NOT_ALLOWED'
  /** The object changed since it was read. */
  | 'VERSION_CONFLICT';

/** The object changed since the client read it. */
export type VersionConflictError = UserError & {
  readonly __typename?: 'VersionConflictError';
  /** Always VERSION_CONFLICT. */
  readonly code: UserErrorCode;
  /** The version that the object has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<IdempotencyConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<InputError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'InputError' } )
    | ( Omit<VersionConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'VersionConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  DashboardDay: ResolverTypeWrapper<Omit<DashboardDay, 'averageTicket' | 'byHour' | 'discounts' | 'products' | 'sales' | 'stages'> & { averageTicket?: Maybe<ResolversTypes['Money']>, byHour: ReadonlyArray<ResolversTypes['HourCount']>, discounts: ResolversTypes['Money'], products: ReadonlyArray<ResolversTypes['ProductSales']>, sales: ResolversTypes['Money'], stages: ReadonlyArray<ResolversTypes['StageTimes']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  HourCount: ResolverTypeWrapper<Omit<HourCount, 'sales'> & { sales: ResolversTypes['Money'] }>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonFigures: ResolverTypeWrapper<PersonFigures>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ProductSales: ResolverTypeWrapper<Omit<ProductSales, 'sales'> & { sales: ResolversTypes['Money'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportFile: ResolverTypeWrapper<Omit<ReportFile, 'kind'> & { kind: ResolversTypes['ReportFileKind'] }>;
  ReportFileKind: ResolverTypeWrapper<'SUMMARY' | 'ORDERS' | 'ITEMS' | 'STEPS'>;
  ReportMakeInput: ReportMakeInput;
  ReportMakePayload: ResolverTypeWrapper<Omit<ReportMakePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportState: ResolverTypeWrapper<'REQUESTED' | 'READY'>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  StageTimes: ResolverTypeWrapper<Omit<StageTimes, 'kind'> & { kind: ResolversTypes['StageKind'] }>;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DashboardDay: Omit<DashboardDay, 'averageTicket' | 'byHour' | 'discounts' | 'products' | 'sales' | 'stages'> & { averageTicket?: Maybe<ResolversParentTypes['Money']>, byHour: ReadonlyArray<ResolversParentTypes['HourCount']>, discounts: ResolversParentTypes['Money'], products: ReadonlyArray<ResolversParentTypes['ProductSales']>, sales: ResolversParentTypes['Money'], stages: ReadonlyArray<ResolversParentTypes['StageTimes']> };
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  HourCount: Omit<HourCount, 'sales'> & { sales: ResolversParentTypes['Money'] };
  IdempotencyConflictError: IdempotencyConflictError;
  String: Scalars['String']['output'];
  InputError: InputError;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  PersonFigures: PersonFigures;
  ID: Scalars['ID']['output'];
  ProductSales: Omit<ProductSales, 'sales'> & { sales: ResolversParentTypes['Money'] };
  Query: Record<PropertyKey, never>;
  Report: ReportMapper;
  ReportFile: ReportFile;
  ReportMakeInput: ReportMakeInput;
  ReportMakePayload: Omit<ReportMakePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StageTimes: StageTimes;
  StatusCount: StatusCount;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
  Boolean: Scalars['Boolean']['output'];
};

export type ChannelResolvers = EnumResolverSignature<{ DELIVERY?: any, DINE_IN?: any, PICKUP?: any }, ResolversTypes['Channel']>;

export type CurrencyCodeResolvers = EnumResolverSignature<{ PEN?: any }, ResolversTypes['CurrencyCode']>;

export type DashboardDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardDay'] = ResolversParentTypes['DashboardDay']> = {
  averageStars?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageTicket?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  averageTotalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byHour?: Resolver<ReadonlyArray<ResolversTypes['HourCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PersonFigures']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ProductSales']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageTimes']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelayReasonResolvers = EnumResolverSignature<{ HIGH_DEMAND?: any, MISSING_INGREDIENT?: any, OTHER?: any, REMAKE?: any, TRAFFIC?: any }, ResolversTypes['DelayReason']>;

export type HourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourCount'] = ResolversParentTypes['HourCount']> = {
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportMake?: Resolver<ResolversTypes['ReportMakePayload'], ParentType, ContextType, RequireFields<MutationreportMakeArgs, 'input'>>;
};

export type PersonFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFigures'] = ResolversParentTypes['PersonFigures']> = {
  averageWorkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSales'] = ResolversParentTypes['ProductSales']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dashboard?: Resolver<ResolversTypes['DashboardDay'], ParentType, ContextType, RequireFields<QuerydashboardArgs, 'branchId' | 'day'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'branchId' | 'day'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportsArgs, 'branchId'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
};

export type ReportFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFile'] = ResolversParentTypes['ReportFile']> = {
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportFileKind'], ParentType, ContextType>;
};

export type ReportFileKindResolvers = EnumResolverSignature<{ ITEMS?: any, ORDERS?: any, STEPS?: any, SUMMARY?: any }, ResolversTypes['ReportFileKind']>;

export type ReportMakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMakePayload'] = ResolversParentTypes['ReportMakePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportStateResolvers = EnumResolverSignature<{ READY?: any, REQUESTED?: any }, ResolversTypes['ReportState']>;

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

export type StageTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageTimes'] = ResolversParentTypes['StageTimes']> = {
  averageWaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageWorkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  p50WaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p50WorkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90WaitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90WorkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StationResolvers = EnumResolverSignature<{ BARRA?: any, BRASA?: any, DESPACHO?: any, FREIDORA?: any, FRIA?: any, PARRILLA?: any }, ResolversTypes['Station']>;

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'InputError' | 'VersionConflictError', ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ ALREADY_CLAIMED?: any, ALREADY_RATED?: any, BELOW_MINIMUM?: any, BRANCH_CLOSED?: any, BRANCH_UNKNOWN?: any, CANCEL_NOT_ALLOWED?: any, CASH_TOO_LITTLE?: any, COUPON_EXPIRED?: any, COUPON_MINIMUM?: any, COUPON_NOT_APPLICABLE?: any, COUPON_UNKNOWN?: any, COUPON_USED_UP?: any, DOCUMENT_INVALID?: any, EMAIL_INVALID?: any, EMAIL_MISSING?: any, HANDOVER_CODE_LOCKED?: any, HANDOVER_CODE_WRONG?: any, IDEMPOTENCY_CONFLICT?: any, INVALID?: any, ITEM_UNAVAILABLE?: any, LAST_ADMIN?: any, LINES_INVALID?: any, NOT_OWNER?: any, OPTION_GROUP_MAX?: any, OPTION_GROUP_MIN?: any, OPTION_UNKNOWN?: any, OUT_OF_ZONE?: any, OWN_ACCOUNT?: any, PAYMENT_CLOSED?: any, PAYMENT_DECLINED?: any, PAYMENT_IN_PROGRESS?: any, PHONE_INVALID?: any, PIN_LOCKED?: any, PIN_MISSING?: any, PIN_WEAK?: any, PIN_WRONG?: any, PRICE_CHANGED?: any, PRODUCT_UNKNOWN?: any, QUANTITY_INVALID?: any, QUEUE_EMPTY?: any, REQUIRED?: any, SLOT_FULL?: any, SLOT_UNKNOWN?: any, STAFF_UNSUITABLE?: any, TAKEN?: any, TOO_LONG?: any, TOO_MANY?: any, TRANSITION_NOT_ALLOWED?: any, UNDO_NOT_ALLOWED?: any, VERSION_CONFLICT?: any }, ResolversTypes['UserErrorCode']>;

export type VersionConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflictError'] = ResolversParentTypes['VersionConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Channel?: ChannelResolvers;
  CurrencyCode?: CurrencyCodeResolvers;
  DashboardDay?: DashboardDayResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  HourCount?: HourCountResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PersonFigures?: PersonFiguresResolvers<ContextType>;
  ProductSales?: ProductSalesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportFile?: ReportFileResolvers<ContextType>;
  ReportFileKind?: ReportFileKindResolvers;
  ReportMakePayload?: ReportMakePayloadResolvers<ContextType>;
  ReportState?: ReportStateResolvers;
  Role?: RoleResolvers;
  StageKind?: StageKindResolvers;
  StageTimes?: StageTimesResolvers<ContextType>;
  Station?: StationResolvers;
  StatusCount?: StatusCountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
};

