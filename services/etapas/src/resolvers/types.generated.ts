import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LedgerEntryMapper, OrderMapper, StageTaskMapper } from './../etapas.mappers.ts';
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

/** Somebody else has the task. */
export type AlreadyClaimedError = UserError & {
  readonly __typename?: 'AlreadyClaimedError';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Always ALREADY_CLAIMED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened, in Spanish. */
  readonly message: Scalars['String']['output'];
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

/** The hand-over code does not match. */
export type HandoverCodeError = UserError & {
  readonly __typename?: 'HandoverCodeError';
  /** HANDOVER_CODE_WRONG or HANDOVER_CODE_LOCKED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** Tries left. */
  readonly triesLeft: Scalars['Int']['output'];
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

/** What can be done to a task. */
export type LedgerAction =
  /** Done by rule, without a person. */
  | 'AUTOMATIC'
  /** The order was cancelled. */
  | 'CANCELLED'
  /** Taken from the queue. */
  | 'CLAIMED'
  /** A claim was taken back. */
  | 'CLAIM_UNDONE'
  /** A wrong hand-over code was given. */
  | 'CODE_REJECTED'
  /** Finished. */
  | 'COMPLETED'
  /** A completion was taken back. */
  | 'COMPLETION_UNDONE'
  /** It takes longer, as the customer was told. */
  | 'DELAYED'
  /** Taken out of turn. */
  | 'JUMPED'
  /** The stage's time ran out. */
  | 'OVERDUE'
  /** Given to another person. */
  | 'REASSIGNED'
  /** Given back. */
  | 'RELEASED'
  /** The order reached the stage. */
  | 'REQUESTED'
  /** Back in the queue: the step before is done again. */
  | 'RESTORED'
  /** Set aside: the step before was taken back. */
  | 'SET_ASIDE'
  /** Taken over from somebody not heard of for too long. */
  | 'TAKEN_OVER';

/** One line of an order's history. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** What was done. */
  readonly action: LedgerAction;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: StageActor;
  /** Hash of this line, which includes that of the line before. */
  readonly hash: Scalars['String']['output'];
  /** Which step. */
  readonly kind: StageKind;
  /** Why, when a reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Place in the history of the stage. */
  readonly sequence: Scalars['Int']['output'];
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
  /** Takes a task that is not the oldest; the reason is kept. Role: MANAGER, ADMIN. */
  readonly stageClaim: StagePayload;
  /** Takes the oldest task that waits at a stage of a branch. Role: the stage's own, MANAGER, ADMIN. */
  readonly stageClaimNext: StagePayload;
  /** Finishes a task that is in the caller's hands. */
  readonly stageComplete: StagePayload;
  /** Tells the customer that a stage takes longer. Who has the task in hand, and MANAGER, ADMIN. */
  readonly stageDelay: StagePayload;
  /** Puts a task in the hands of another person. Role: MANAGER, ADMIN. */
  readonly stageReassign: StagePayload;
  /** Gives a task back to its place in the queue. */
  readonly stageRelease: StagePayload;
  /** Takes back the caller's last claim (to its place in the queue) or completion (to the caller's hands). */
  readonly stageUndo: StagePayload;
};


export type MutationstageClaimArgs = {
  input: StageClaimInput;
};


export type MutationstageClaimNextArgs = {
  input: StageClaimNextInput;
};


export type MutationstageCompleteArgs = {
  input: StageCompleteInput;
};


export type MutationstageDelayArgs = {
  input: StageDelayInput;
};


export type MutationstageReassignArgs = {
  input: StageReassignInput;
};


export type MutationstageReleaseArgs = {
  input: StageReleaseInput;
};


export type MutationstageUndoArgs = {
  input: StageUndoInput;
};

/** An order. */
export type Order = {
  readonly __typename?: 'Order';
  /** Everything that was done, by whom, when and why, oldest first. Role: staff. */
  readonly history?: Maybe<ReadonlyArray<LedgerEntry>>;
  /** True when the history is complete and unchanged: each line carries the hash of the one before. Role: staff. */
  readonly historyIntact?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
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

/** A person at a task. */
export type StageActor = {
  readonly __typename?: 'StageActor';
  /** Name; customers see the first name only. */
  readonly name: Scalars['String']['output'];
  /** The role in which it was done; null for the system. */
  readonly role?: Maybe<Role>;
};

/** Takes a certain one. */
export type StageClaimInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why out of turn, up to 140 characters. */
  readonly reason: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Takes the oldest. */
export type StageClaimNextInput = {
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** Unique to this tap; a retry repeats it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The stage. */
  readonly kind: StageKind;
};

/** Finishes. */
export type StageCompleteInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The customer's code; required for DELIVERY. */
  readonly handoverCode?: InputMaybe<Scalars['String']['input']>;
  /** For a MANAGER who closes another's task or a delivery without its code: why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Takes longer. */
export type StageDelayInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Unique to this tap; a retry repeats it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How much longer than what the customer knows, 5 to 60. */
  readonly minutes: Scalars['Int']['input'];
  /** For OTHER only: why, as the customer will read it, up to 140 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: DelayReason;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
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

/** Answer of every stage mutation. */
export type StagePayload = {
  readonly __typename?: 'StagePayload';
  /** The task; null when there are errors. */
  readonly task?: Maybe<StageTask>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Gives to another. */
export type StageReassignInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, up to 140 characters. */
  readonly reason: Scalars['String']['input'];
  /** Who takes it. */
  readonly staffId: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Gives back. */
export type StageReleaseInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, up to 140 characters. */
  readonly reason: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Where a task stands. */
export type StageState =
  /** Set aside: the step before was taken back. */
  | 'BLOCKED'
  /** The order was cancelled. */
  | 'CANCELLED'
  /** In somebody's hands. */
  | 'CLAIMED'
  /** Finished. */
  | 'COMPLETED'
  /** In the queue. */
  | 'WAITING';

/** A task: one stage of one order, for one person. */
export type StageTask = {
  readonly __typename?: 'StageTask';
  /** Who has it, or finished it. */
  readonly by?: Maybe<StageActor>;
  /** When it was finished; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Which step. */
  readonly kind: StageKind;
  /** The order's short number. */
  readonly number: Scalars['String']['output'];
  /** The order. */
  readonly order: Order;
  /** When it was taken; null while it waits. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the task stands. */
  readonly state: StageState;
  /** How long it should take, wait and work together. */
  readonly targetSeconds: Scalars['Int']['output'];
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Since when it has waited. */
  readonly waitingSince: Scalars['DateTime']['output'];
};

/** The action is not possible in the task's state. */
export type StageTransitionError = UserError & {
  readonly __typename?: 'StageTransitionError';
  /** What can be done from there. */
  readonly allowed: ReadonlyArray<LedgerAction>;
  /** TRANSITION_NOT_ALLOWED, NOT_OWNER or UNDO_NOT_ALLOWED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state that the task is in. */
  readonly from: StageState;
  /** What happened, in Spanish. */
  readonly message: Scalars['String']['output'];
};

/** Takes back. */
export type StageUndoInput = {
  /** The version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
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
    | ( Omit<AlreadyClaimedError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'AlreadyClaimedError' } )
    | ( Omit<HandoverCodeError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'HandoverCodeError' } )
    | ( Omit<IdempotencyConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<InputError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'InputError' } )
    | ( Omit<StageTransitionError, 'allowed' | 'code' | 'from'> & { allowed: ReadonlyArray<_RefType['LedgerAction']>, code: _RefType['UserErrorCode'], from: _RefType['StageState'] } & { __typename: 'StageTransitionError' } )
    | ( Omit<VersionConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'VersionConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyClaimedError: ResolverTypeWrapper<Omit<AlreadyClaimedError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  HandoverCodeError: ResolverTypeWrapper<Omit<HandoverCodeError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  LedgerAction: ResolverTypeWrapper<'REQUESTED' | 'AUTOMATIC' | 'CLAIMED' | 'JUMPED' | 'TAKEN_OVER' | 'COMPLETED' | 'RELEASED' | 'REASSIGNED' | 'DELAYED' | 'CLAIM_UNDONE' | 'COMPLETION_UNDONE' | 'SET_ASIDE' | 'RESTORED' | 'CODE_REJECTED' | 'OVERDUE' | 'CANCELLED'>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  StageActor: ResolverTypeWrapper<Omit<StageActor, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  StageClaimInput: StageClaimInput;
  StageClaimNextInput: StageClaimNextInput;
  StageCompleteInput: StageCompleteInput;
  StageDelayInput: StageDelayInput;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  StagePayload: ResolverTypeWrapper<Omit<StagePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['StageTask']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StageReassignInput: StageReassignInput;
  StageReleaseInput: StageReleaseInput;
  StageState: ResolverTypeWrapper<'WAITING' | 'CLAIMED' | 'COMPLETED' | 'BLOCKED' | 'CANCELLED'>;
  StageTask: ResolverTypeWrapper<StageTaskMapper>;
  StageTransitionError: ResolverTypeWrapper<Omit<StageTransitionError, 'allowed' | 'code' | 'from'> & { allowed: ReadonlyArray<ResolversTypes['LedgerAction']>, code: ResolversTypes['UserErrorCode'], from: ResolversTypes['StageState'] }>;
  StageUndoInput: StageUndoInput;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyClaimedError: AlreadyClaimedError;
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  HandoverCodeError: HandoverCodeError;
  Int: Scalars['Int']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  InputError: InputError;
  LedgerEntry: LedgerEntryMapper;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Order: OrderMapper;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  StageActor: StageActor;
  StageClaimInput: StageClaimInput;
  StageClaimNextInput: StageClaimNextInput;
  StageCompleteInput: StageCompleteInput;
  StageDelayInput: StageDelayInput;
  StagePayload: Omit<StagePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['StageTask']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StageReassignInput: StageReassignInput;
  StageReleaseInput: StageReleaseInput;
  StageTask: StageTaskMapper;
  StageTransitionError: StageTransitionError;
  StageUndoInput: StageUndoInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
};

export type AlreadyClaimedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyClaimedError'] = ResolversParentTypes['AlreadyClaimedError']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HandoverCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverCodeError'] = ResolversParentTypes['HandoverCodeError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LedgerActionResolvers = EnumResolverSignature<{ AUTOMATIC?: any, CANCELLED?: any, CLAIMED?: any, CLAIM_UNDONE?: any, CODE_REJECTED?: any, COMPLETED?: any, COMPLETION_UNDONE?: any, DELAYED?: any, JUMPED?: any, OVERDUE?: any, REASSIGNED?: any, RELEASED?: any, REQUESTED?: any, RESTORED?: any, SET_ASIDE?: any, TAKEN_OVER?: any }, ResolversTypes['LedgerAction']>;

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  action?: Resolver<ResolversTypes['LedgerAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['StageActor'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  stageClaim?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageClaimArgs, 'input'>>;
  stageClaimNext?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageClaimNextArgs, 'input'>>;
  stageComplete?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageCompleteArgs, 'input'>>;
  stageDelay?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageDelayArgs, 'input'>>;
  stageReassign?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageReassignArgs, 'input'>>;
  stageRelease?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageReleaseArgs, 'input'>>;
  stageUndo?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationstageUndoArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LedgerEntry']>>, ParentType, ContextType>;
  historyIntact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type StageActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageActor'] = ResolversParentTypes['StageActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

export type StagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagePayload'] = ResolversParentTypes['StagePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['StageTask']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StageStateResolvers = EnumResolverSignature<{ BLOCKED?: any, CANCELLED?: any, CLAIMED?: any, COMPLETED?: any, WAITING?: any }, ResolversTypes['StageState']>;

export type StageTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageTask'] = ResolversParentTypes['StageTask']> = {
  by?: Resolver<Maybe<ResolversTypes['StageActor']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StageState'], ParentType, ContextType>;
  targetSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StageTransitionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageTransitionError'] = ResolversParentTypes['StageTransitionError']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['LedgerAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['StageState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationResolvers = EnumResolverSignature<{ BARRA?: any, BRASA?: any, DESPACHO?: any, FREIDORA?: any, FRIA?: any, PARRILLA?: any }, ResolversTypes['Station']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AlreadyClaimedError' | 'HandoverCodeError' | 'IdempotencyConflictError' | 'InputError' | 'StageTransitionError' | 'VersionConflictError', ParentType, ContextType>;
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
  AlreadyClaimedError?: AlreadyClaimedErrorResolvers<ContextType>;
  Channel?: ChannelResolvers;
  CurrencyCode?: CurrencyCodeResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  HandoverCodeError?: HandoverCodeErrorResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  LedgerAction?: LedgerActionResolvers;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Role?: RoleResolvers;
  StageActor?: StageActorResolvers<ContextType>;
  StageKind?: StageKindResolvers;
  StagePayload?: StagePayloadResolvers<ContextType>;
  StageState?: StageStateResolvers;
  StageTask?: StageTaskResolvers<ContextType>;
  StageTransitionError?: StageTransitionErrorResolvers<ContextType>;
  Station?: StationResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
};

