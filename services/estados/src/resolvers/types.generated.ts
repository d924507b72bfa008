import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderMapper } from './../estados.mappers.ts';
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

/** An order on a board. */
export type BoardCard = {
  readonly __typename?: 'BoardCard';
  /** Allergy to mind. */
  readonly allergyNote?: Maybe<Scalars['String']['output']>;
  /** When it came to the kitchen, or will: its place in every queue. */
  readonly arrivesAt: Scalars['DateTime']['output'];
  /** How it reaches the customer. */
  readonly channel: Channel;
  /** The step where it is; null when it has ended. */
  readonly currentStage?: Maybe<StageKind>;
  /** Customer's name. */
  readonly customerName: Scalars['String']['output'];
  /** What the customer was told of its delays; null for none. */
  readonly delay?: Maybe<OrderDelay>;
  /** What to make. */
  readonly lines: ReadonlyArray<BoardLine>;
  /** Its short number. */
  readonly number: Scalars['String']['output'];
  /** The order. */
  readonly order: Order;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it is to be expected: as promised, later by the delays that were told. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** When it is wanted, as the customer scheduled it; null for now. */
  readonly scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** Each step. */
  readonly stages: ReadonlyArray<Stage>;
  /** What the customer is told. */
  readonly status: OrderStatus;
};

/** A line on a board. */
export type BoardLine = {
  readonly __typename?: 'BoardLine';
  /** Whole-chicken equivalents of one, in eighths. */
  readonly chickenEighths: Scalars['Int']['output'];
  /** Id inside the order. */
  readonly id: Scalars['ID']['output'];
  /** Product. */
  readonly name: Scalars['String']['output'];
  /** Customer's wish. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Chosen options. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** Where it is made. */
  readonly station: Station;
};

/** Answer to a poll of a board. */
export type BoardUpdate = {
  readonly __typename?: 'BoardUpdate';
  /** All orders in progress, oldest first, or null when nothing changed. */
  readonly changed?: Maybe<ReadonlyArray<BoardCard>>;
  /** When to ask again. */
  readonly pollAfterSeconds: Scalars['Int']['output'];
  /** Send it back as knownRevision. */
  readonly revision: Scalars['Int']['output'];
  /** Clock of the server. */
  readonly serverTime: Scalars['DateTime']['output'];
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
  /** Says what the customer thought of a delivered order, once. Who may follow the order as its customer. */
  readonly orderRate: OrderRatePayload;
};


export type MutationorderRateArgs = {
  input: OrderRateInput;
};

/** An order. */
export type Order = {
  readonly __typename?: 'Order';
  /** What the customer was told of its delays; null for none. */
  readonly delay?: Maybe<OrderDelay>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What the customer thought of it; null for none. Its customer, and MANAGER, ADMIN of its branch. */
  readonly rating?: Maybe<OrderRating>;
  /** Each step with its start, its end and who did it. */
  readonly stages: ReadonlyArray<Stage>;
  /** What the customer is told. Null in the instant before the order is known here. */
  readonly status?: Maybe<OrderStatus>;
};

/** How much later than promised an order is to be expected, as its customer was told. */
export type OrderDelay = {
  readonly __typename?: 'OrderDelay';
  /** When it was told last. */
  readonly at: Scalars['DateTime']['output'];
  /** When the order is to be expected now. */
  readonly expectedAt: Scalars['DateTime']['output'];
  /** Of all delays together. */
  readonly minutes: Scalars['Int']['output'];
  /** Why, in words that the customer reads; only with OTHER. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why, as was told last. */
  readonly reason: DelayReason;
};

/** What a customer thinks of their order. */
export type OrderRateInput = {
  /** Up to 300 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** 1 (bad) to 5 (very good). */
  readonly stars: Scalars['Int']['input'];
};

/** What became of it. */
export type OrderRatePayload = {
  readonly __typename?: 'OrderRatePayload';
  /** The order; null when there are errors. */
  readonly order?: Maybe<Order>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a customer thought of a delivered order. */
export type OrderRating = {
  readonly __typename?: 'OrderRating';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In their words, up to 300 characters; null for none. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** 1 (bad) to 5 (very good). */
  readonly stars: Scalars['Int']['output'];
};

/** What a customer is told. */
export type OrderStatus =
  /** It waits to be paid online; no kitchen has it. */
  | 'AWAITING_PAYMENT'
  /** Cancelled. */
  | 'CANCELLED'
  /** Accepted; waits for the kitchen. */
  | 'CONFIRMED'
  /** The customer has it. */
  | 'DELIVERED'
  /** A courier carries it. */
  | 'ON_THE_WAY'
  /** Cooked; being packed. */
  | 'PACKING'
  /** A cook has it. */
  | 'PREPARING'
  /** Packed; waits for the courier or the customer. */
  | 'READY'
  /** The restaurant has it. */
  | 'RECEIVED';

/** Answer to a poll of one order. */
export type OrderStatusUpdate = {
  readonly __typename?: 'OrderStatusUpdate';
  /** The state, or null when it is as it was at knownRevision. */
  readonly changed?: Maybe<OrderTracking>;
  /** When to ask again; 0: never, it is over. */
  readonly pollAfterSeconds: Scalars['Int']['output'];
  /** Send it back as knownRevision. */
  readonly revision: Scalars['Int']['output'];
  /** Clock of the server. */
  readonly serverTime: Scalars['DateTime']['output'];
};

/** How far an order is. */
export type OrderTracking = {
  readonly __typename?: 'OrderTracking';
  /** How it reaches the customer. */
  readonly channel: Channel;
  /** What the customer was told of its delays; null for none. */
  readonly delay?: Maybe<OrderDelay>;
  /** When it ended; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its short number. */
  readonly number: Scalars['String']['output'];
  /** The order. */
  readonly order: Order;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it is to be expected: as promised, later by the delays that were told. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** Each step. */
  readonly stages: ReadonlyArray<Stage>;
  /** What the customer is told. */
  readonly status: OrderStatus;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The orders in progress of a branch since a revision; what the boards poll. Role: staff of the branch. */
  readonly board: BoardUpdate;
  /** State of an order since a revision; what whoever follows it polls. Who may see the order. */
  readonly orderStatus: OrderStatusUpdate;
};


export type QueryboardArgs = {
  branchId: Scalars['ID']['input'];
  knownRevision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryorderStatusArgs = {
  id: Scalars['ID']['input'];
  knownRevision?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One step of an order. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** True when done by rule, without a person. */
  readonly automatic: Scalars['Boolean']['output'];
  /** Who. */
  readonly by?: Maybe<StageActor>;
  /** From being taken to the end, or to now. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which step. */
  readonly kind: StageKind;
  /** True when the person who asks has it in hand. */
  readonly mine: Scalars['Boolean']['output'];
  /** 0 in time; 1 when the manager was told, 2 when the admin was. */
  readonly overdueLevel: Scalars['Int']['output'];
  /** Who does it. */
  readonly role: Role;
  /** When somebody took it. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: StageProgress;
  /** How long it should take, wait and work together. */
  readonly targetSeconds: Scalars['Int']['output'];
  /** Opaque id of its task; null until the order reaches it. */
  readonly taskId?: Maybe<Scalars['ID']['output']>;
  /** The task's version, to act on it; null until the order reaches it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** How long it waited before being taken, or until now. */
  readonly waitSeconds?: Maybe<Scalars['Int']['output']>;
  /** When the order reached it. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** A person at a task. */
export type StageActor = {
  readonly __typename?: 'StageActor';
  /** Name; customers see the first name only. */
  readonly name: Scalars['String']['output'];
  /** The role in which it was done; null for the system. */
  readonly role?: Maybe<Role>;
};

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

/** Where a step stands. */
export type StageProgress =
  /** Cancelled with the order. */
  | 'CANCELLED'
  /** In somebody's hands. */
  | 'CLAIMED'
  /** Done. */
  | 'COMPLETED'
  /** Not reached. */
  | 'PENDING'
  /** In the queue. */
  | 'WAITING';

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

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};


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
  BoardCard: ResolverTypeWrapper<Omit<BoardCard, 'channel' | 'currentStage' | 'delay' | 'lines' | 'order' | 'stages' | 'status'> & { channel: ResolversTypes['Channel'], currentStage?: Maybe<ResolversTypes['StageKind']>, delay?: Maybe<ResolversTypes['OrderDelay']>, lines: ReadonlyArray<ResolversTypes['BoardLine']>, order: ResolversTypes['Order'], stages: ReadonlyArray<ResolversTypes['Stage']>, status: ResolversTypes['OrderStatus'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BoardLine: ResolverTypeWrapper<Omit<BoardLine, 'station'> & { station: ResolversTypes['Station'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BoardUpdate: ResolverTypeWrapper<Omit<BoardUpdate, 'changed'> & { changed?: Maybe<ReadonlyArray<ResolversTypes['BoardCard']>> }>;
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderDelay: ResolverTypeWrapper<Omit<OrderDelay, 'reason'> & { reason: ResolversTypes['DelayReason'] }>;
  OrderRateInput: OrderRateInput;
  OrderRatePayload: ResolverTypeWrapper<Omit<OrderRatePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderRating: ResolverTypeWrapper<OrderRating>;
  OrderStatus: ResolverTypeWrapper<'AWAITING_PAYMENT' | 'RECEIVED' | 'CONFIRMED' | 'PREPARING' | 'PACKING' | 'READY' | 'ON_THE_WAY' | 'DELIVERED' | 'CANCELLED'>;
  OrderStatusUpdate: ResolverTypeWrapper<Omit<OrderStatusUpdate, 'changed'> & { changed?: Maybe<ResolversTypes['OrderTracking']> }>;
  OrderTracking: ResolverTypeWrapper<Omit<OrderTracking, 'channel' | 'delay' | 'order' | 'stages' | 'status'> & { channel: ResolversTypes['Channel'], delay?: Maybe<ResolversTypes['OrderDelay']>, order: ResolversTypes['Order'], stages: ReadonlyArray<ResolversTypes['Stage']>, status: ResolversTypes['OrderStatus'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  Stage: ResolverTypeWrapper<Omit<Stage, 'by' | 'kind' | 'role' | 'state'> & { by?: Maybe<ResolversTypes['StageActor']>, kind: ResolversTypes['StageKind'], role: ResolversTypes['Role'], state: ResolversTypes['StageProgress'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  StageActor: ResolverTypeWrapper<Omit<StageActor, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  StageProgress: ResolverTypeWrapper<'PENDING' | 'WAITING' | 'CLAIMED' | 'COMPLETED' | 'CANCELLED'>;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BoardCard: Omit<BoardCard, 'delay' | 'lines' | 'order' | 'stages'> & { delay?: Maybe<ResolversParentTypes['OrderDelay']>, lines: ReadonlyArray<ResolversParentTypes['BoardLine']>, order: ResolversParentTypes['Order'], stages: ReadonlyArray<ResolversParentTypes['Stage']> };
  String: Scalars['String']['output'];
  BoardLine: BoardLine;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  BoardUpdate: Omit<BoardUpdate, 'changed'> & { changed?: Maybe<ReadonlyArray<ResolversParentTypes['BoardCard']>> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  InputError: InputError;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Order: OrderMapper;
  OrderDelay: OrderDelay;
  OrderRateInput: OrderRateInput;
  OrderRatePayload: Omit<OrderRatePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderRating: OrderRating;
  OrderStatusUpdate: Omit<OrderStatusUpdate, 'changed'> & { changed?: Maybe<ResolversParentTypes['OrderTracking']> };
  OrderTracking: Omit<OrderTracking, 'delay' | 'order' | 'stages'> & { delay?: Maybe<ResolversParentTypes['OrderDelay']>, order: ResolversParentTypes['Order'], stages: ReadonlyArray<ResolversParentTypes['Stage']> };
  Query: Record<PropertyKey, never>;
  Stage: Omit<Stage, 'by'> & { by?: Maybe<ResolversParentTypes['StageActor']> };
  Boolean: Scalars['Boolean']['output'];
  StageActor: StageActor;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
};

export type BoardCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardCard'] = ResolversParentTypes['BoardCard']> = {
  allergyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  currentStage?: Resolver<Maybe<ResolversTypes['StageKind']>, ParentType, ContextType>;
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['OrderDelay']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  chickenEighths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type BoardUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardUpdate'] = ResolversParentTypes['BoardUpdate']> = {
  changed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoardCard']>>, ParentType, ContextType>;
  pollAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChannelResolvers = EnumResolverSignature<{ DELIVERY?: any, DINE_IN?: any, PICKUP?: any }, ResolversTypes['Channel']>;

export type CurrencyCodeResolvers = EnumResolverSignature<{ PEN?: any }, ResolversTypes['CurrencyCode']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelayReasonResolvers = EnumResolverSignature<{ HIGH_DEMAND?: any, MISSING_INGREDIENT?: any, OTHER?: any, REMAKE?: any, TRAFFIC?: any }, ResolversTypes['DelayReason']>;

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
  orderRate?: Resolver<ResolversTypes['OrderRatePayload'], ParentType, ContextType, RequireFields<MutationorderRateArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['OrderDelay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['OrderRating']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
};

export type OrderDelayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDelay'] = ResolversParentTypes['OrderDelay']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DelayReason'], ParentType, ContextType>;
};

export type OrderRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRatePayload'] = ResolversParentTypes['OrderRatePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRating'] = ResolversParentTypes['OrderRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStatusResolvers = EnumResolverSignature<{ AWAITING_PAYMENT?: any, CANCELLED?: any, CONFIRMED?: any, DELIVERED?: any, ON_THE_WAY?: any, PACKING?: any, PREPARING?: any, READY?: any, RECEIVED?: any }, ResolversTypes['OrderStatus']>;

export type OrderStatusUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusUpdate'] = ResolversParentTypes['OrderStatusUpdate']> = {
  changed?: Resolver<Maybe<ResolversTypes['OrderTracking']>, ParentType, ContextType>;
  pollAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderTrackingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTracking'] = ResolversParentTypes['OrderTracking']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['OrderDelay']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  board?: Resolver<ResolversTypes['BoardUpdate'], ParentType, ContextType, RequireFields<QueryboardArgs, 'branchId'>>;
  orderStatus?: Resolver<ResolversTypes['OrderStatusUpdate'], ParentType, ContextType, RequireFields<QueryorderStatusArgs, 'id'>>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['StageActor']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StageProgress'], ParentType, ContextType>;
  targetSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StageActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageActor'] = ResolversParentTypes['StageActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

export type StageProgressResolvers = EnumResolverSignature<{ CANCELLED?: any, CLAIMED?: any, COMPLETED?: any, PENDING?: any, WAITING?: any }, ResolversTypes['StageProgress']>;

export type StationResolvers = EnumResolverSignature<{ BARRA?: any, BRASA?: any, DESPACHO?: any, FREIDORA?: any, FRIA?: any, PARRILLA?: any }, ResolversTypes['Station']>;

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
  BoardCard?: BoardCardResolvers<ContextType>;
  BoardLine?: BoardLineResolvers<ContextType>;
  BoardUpdate?: BoardUpdateResolvers<ContextType>;
  Channel?: ChannelResolvers;
  CurrencyCode?: CurrencyCodeResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderDelay?: OrderDelayResolvers<ContextType>;
  OrderRatePayload?: OrderRatePayloadResolvers<ContextType>;
  OrderRating?: OrderRatingResolvers<ContextType>;
  OrderStatus?: OrderStatusResolvers;
  OrderStatusUpdate?: OrderStatusUpdateResolvers<ContextType>;
  OrderTracking?: OrderTrackingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers;
  Stage?: StageResolvers<ContextType>;
  StageActor?: StageActorResolvers<ContextType>;
  StageKind?: StageKindResolvers;
  StageProgress?: StageProgressResolvers;
  Station?: StationResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
};

