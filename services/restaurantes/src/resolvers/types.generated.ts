import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BranchMapper, ComplaintSheetMapper, ScreenMapper, ShopMapper, StaffMapper, ViewerMapper } from './../restaurantes.mappers.ts';
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

/** A location of a tenant (sede). */
export type Branch = {
  readonly __typename?: 'Branch';
  /** Street and number. */
  readonly address: Scalars['String']['output'];
  /** How the branch hands over orders. */
  readonly channels: ReadonlyArray<Channel>;
  /** District. */
  readonly district: Scalars['String']['output'];
  /** Weekly opening hours, Monday first, in the tenant's time zone. */
  readonly hours: ReadonlyArray<OpeningHours>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** True when an order can be placed now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The branch's name. */
  readonly name: Scalars['String']['output'];
  /** When it opens next; null when it is open. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why orders are paused; null when they are not. */
  readonly pausedReason?: Maybe<Scalars['String']['output']>;
  /** Telephone, as dialled. */
  readonly phone: Scalars['String']['output'];
  /** Minutes promised for a delivery placed now. */
  readonly promisedMinutes: Scalars['Int']['output'];
  /** The name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Days from yesterday on that are not as their weekday: holidays, special hours. */
  readonly specialDays: ReadonlyArray<SpecialDay>;
  /** The steps of an order here, in order; of the last two, DELIVERY and COUNTER, an order takes the one of its channel. Role: staff. */
  readonly stages?: Maybe<ReadonlyArray<StageSetting>>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** Where it delivers, and for how much. */
  readonly zones: ReadonlyArray<DeliveryZone>;
};

/** A new branch. */
export type BranchInput = {
  /** Street and number. */
  readonly address: Scalars['String']['input'];
  /** How the branch hands over orders. */
  readonly channels: ReadonlyArray<Channel>;
  /** District. */
  readonly district: Scalars['String']['input'];
  /** Weekly opening hours. */
  readonly hours: ReadonlyArray<OpeningHoursInput>;
  /** The branch's name. */
  readonly name: Scalars['String']['input'];
  /** Prefix of the day's order numbers, one to three letters. */
  readonly numberPrefix: Scalars['String']['input'];
  /** Telephone. */
  readonly phone: Scalars['String']['input'];
  /** Minutes promised for a delivery. */
  readonly promisedMinutes: Scalars['Int']['input'];
  /** Scheduled orders; null where there are none. */
  readonly slots?: InputMaybe<BranchSlotsInput>;
  /** The name in addresses. */
  readonly slug: Scalars['String']['input'];
  /** Steps of an order, in order: RECEPTION, KITCHEN, PACKING, then the hand-over of each way of ordering: DELIVERY, COUNTER (pick-up). An order takes the hand-over of its channel. */
  readonly stages: ReadonlyArray<StageSettingInput>;
  /** Where it delivers. */
  readonly zones: ReadonlyArray<DeliveryZoneInput>;
};

/** Pauses or reopens a branch. */
export type BranchPauseOrderingInput = {
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** The branch's version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, shown to customers; null reopens. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of branchPauseOrdering. */
export type BranchPauseOrderingPayload = {
  readonly __typename?: 'BranchPauseOrderingPayload';
  /** The branch; null when there are errors. */
  readonly branch?: Maybe<Branch>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How orders can be scheduled. */
export type BranchSlotsInput = {
  /** How many orders a slot takes. */
  readonly capacity: Scalars['Int']['input'];
  /** Length of a slot: 15 or 30 minutes. */
  readonly minutes: Scalars['Int']['input'];
};

/** How a branch is to be from now on. */
export type BranchUpdateInput = {
  /** Street and number. */
  readonly address: Scalars['String']['input'];
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** District. */
  readonly district: Scalars['String']['input'];
  /** The branch's version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Weekly opening hours. */
  readonly hours: ReadonlyArray<OpeningHoursInput>;
  /** The branch's name. */
  readonly name: Scalars['String']['input'];
  /** Telephone. */
  readonly phone: Scalars['String']['input'];
  /** Minutes promised for a delivery. */
  readonly promisedMinutes: Scalars['Int']['input'];
  /** Days that are not as their weekday; those that are over are left out. */
  readonly specialDays: ReadonlyArray<SpecialDayInput>;
  /** The steps, as in BranchInput. */
  readonly stages: ReadonlyArray<StageSettingInput>;
  /** Where it delivers. */
  readonly zones: ReadonlyArray<DeliveryZoneInput>;
};

/** Answer of branchUpdate. */
export type BranchUpdatePayload = {
  readonly __typename?: 'BranchUpdatePayload';
  /** The branch; null when there are errors. */
  readonly branch?: Maybe<Branch>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the food reaches the customer. */
export type Channel =
  /** A courier carries it to an address. */
  | 'DELIVERY'
  /** Eaten at the restaurant: prices are shown, orders are not taken here. */
  | 'DINE_IN'
  /** The customer picks it up at the counter. */
  | 'PICKUP';

/** A sheet to be filed. Lengths in characters. */
export type ComplaintFileInput = {
  /** Home address of the consumer; up to 160. */
  readonly address: Scalars['String']['input'];
  /** What was paid for it, in céntimos; null when it is not about an amount. */
  readonly amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** The branch that it is about. */
  readonly branchId: Scalars['ID']['input'];
  /** What happened; up to 2000. */
  readonly detail: Scalars['String']['input'];
  /** DNI (8 digits) or carné de extranjería (9 to 12 letters or digits). */
  readonly document: Scalars['String']['input'];
  /** Where the copy goes; up to 120. */
  readonly email: Scalars['String']['input'];
  /** Made by the client for each attempt: 8 to 80 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reclamo or queja. */
  readonly kind: ComplaintKind;
  /** Name of the consumer; up to 80. */
  readonly name: Scalars['String']['input'];
  /** Peruvian mobile number. */
  readonly phone: Scalars['String']['input'];
  /** What was bought; up to 160. */
  readonly product: Scalars['String']['input'];
  /** What the consumer asks for; up to 600. */
  readonly request: Scalars['String']['input'];
};

/** Answer of complaintFile. */
export type ComplaintFilePayload = {
  readonly __typename?: 'ComplaintFilePayload';
  /** The sheet; null when there are errors. */
  readonly sheet?: Maybe<ComplaintSheet>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a sheet of the Libro de Reclamaciones is about. */
export type ComplaintKind =
  /** Queja: the way in which somebody was attended. */
  | 'QUEJA'
  /** Reclamo: the product or the service. */
  | 'RECLAMO';

/** A sheet of the Libro de Reclamaciones, as its consumer may keep it. */
export type ComplaintSheet = {
  readonly __typename?: 'ComplaintSheet';
  /** The last day for an answer: 15 working days, public holidays not taken off, so never later than the law's. */
  readonly answerBy: Scalars['Date']['output'];
  /** False when the copy could not be mailed: the same request again tries it again. */
  readonly copySent: Scalars['Boolean']['output'];
  /** When. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Number: prefix of the branch, year, and the sheet in that year, without gaps. */
  readonly number: Scalars['String']['output'];
};

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

/** A district where a branch delivers. */
export type DeliveryZone = {
  readonly __typename?: 'DeliveryZone';
  /** District name. */
  readonly district: Scalars['String']['output'];
  /** Delivery fee. */
  readonly fee: Money;
  /** The least that an order there must cost. */
  readonly minimum: Money;
};

/** A district where a branch delivers. */
export type DeliveryZoneInput = {
  /** District name. */
  readonly district: Scalars['String']['input'];
  /** Delivery fee in céntimos. */
  readonly feeMinor: Scalars['Int']['input'];
  /** Order minimum in céntimos. */
  readonly minimumMinor: Scalars['Int']['input'];
};

/** A person whose tokens hold no longer. */
export type EndedSession = {
  readonly __typename?: 'EndedSession';
  /** Tokens issued before this second (Unix time) do not hold; null: none does. */
  readonly before?: Maybe<Scalars['Int']['output']>;
  /** The person. */
  readonly staffId: Scalars['ID']['output'];
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
  /** Stops or reopens the taking of orders of a branch. Role: MANAGER, ADMIN. */
  readonly branchPauseOrdering: BranchPauseOrderingPayload;
  /** Changes how a branch is found, when it is open, where it delivers and how long its steps may take. At once, for new orders. Role: MANAGER of the branch, ADMIN. */
  readonly branchUpdate: BranchUpdatePayload;
  /** Files a sheet in a branch's Libro de Reclamaciones (Ley 29571, art. 150) and mails a copy of it. The same key and body give the same sheet again. For everybody. */
  readonly complaintFile: ComplaintFilePayload;
  /** Adds a shared screen to a branch. Its pairing code is told once. Role: MANAGER of the branch, ADMIN. */
  readonly screenAdd: ScreenAddPayload;
  /** Signs a shared screen out for good. Role: MANAGER of its branch, ADMIN. */
  readonly screenRevoke: ScreenPayload;
  /** Adds a person and mails them a first password, which they change when they sign in. The same body again mails another, until they have signed in. Role: MANAGER (people of the own branches, no MANAGER or ADMIN), ADMIN. */
  readonly staffInvite: StaffPayload;
  /** Takes the PIN of a person away; they set another in a session of their own. The same again changes nothing. Role: as staffInvite. */
  readonly staffPinReset: StaffPayload;
  /** Sets the caller's own PIN, in a session of their own. Role: staff. */
  readonly staffPinSet: StaffPinSetPayload;
  /** Says who is in front of a shared screen. What they do from then on is theirs. Role: DEVICE. */
  readonly staffPinVerify: StaffPinVerifyPayload;
  /** Ends a person's sessions and mails them a new first password. Role: as staffInvite. */
  readonly staffResetPassword: StaffPayload;
  /** Lets a suspended person in again. Role: as staffInvite. */
  readonly staffResume: StaffPayload;
  /** Keeps a person out, at once. What they did keeps their name. Role: as staffInvite. */
  readonly staffSuspend: StaffPayload;
  /** Changes what a person is called, does and where; other roles or branches end their sessions. Role: as staffInvite. */
  readonly staffUpdate: StaffPayload;
  /** Creates a tenant with its branches and people. Repeating it with the same slug and body changes nothing. Role: PLATFORM_ADMIN. */
  readonly tenantOnboard: TenantOnboardPayload;
};


export type MutationbranchPauseOrderingArgs = {
  input: BranchPauseOrderingInput;
};


export type MutationbranchUpdateArgs = {
  input: BranchUpdateInput;
};


export type MutationcomplaintFileArgs = {
  input: ComplaintFileInput;
};


export type MutationscreenAddArgs = {
  input: ScreenAddInput;
};


export type MutationscreenRevokeArgs = {
  input: ScreenRevokeInput;
};


export type MutationstaffInviteArgs = {
  input: StaffInviteInput;
};


export type MutationstaffPinResetArgs = {
  input: StaffPinResetInput;
};


export type MutationstaffPinSetArgs = {
  input: StaffPinSetInput;
};


export type MutationstaffPinVerifyArgs = {
  input: StaffPinVerifyInput;
};


export type MutationstaffResetPasswordArgs = {
  input: StaffResetPasswordInput;
};


export type MutationstaffResumeArgs = {
  input: StaffResumeInput;
};


export type MutationstaffSuspendArgs = {
  input: StaffSuspendInput;
};


export type MutationstaffUpdateArgs = {
  input: StaffUpdateInput;
};


export type MutationtenantOnboardArgs = {
  input: TenantOnboardInput;
};

/** Opening hours of one day of the week. */
export type OpeningHours = {
  readonly __typename?: 'OpeningHours';
  /** Local time, HH:MM; earlier than opens means after midnight. */
  readonly closes: Scalars['String']['output'];
  /** Local time, HH:MM. */
  readonly opens: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** Opening hours of one day of the week. */
export type OpeningHoursInput = {
  /** Local time, HH:MM. */
  readonly closes: Scalars['String']['input'];
  /** Local time, HH:MM. */
  readonly opens: Scalars['String']['input'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
};

/** The PIN does not match, or may not be tried. */
export type PinError = UserError & {
  readonly __typename?: 'PinError';
  /** PIN_WRONG or PIN_LOCKED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Until when nobody can try; null when one can. */
  readonly lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What happened and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** Tries left before the person has to wait. */
  readonly triesLeft: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Whose tokens hold no longer, though they have not expired. Asked by the gateway, in the name of whoever asks it. Role: staff. */
  readonly endedSessions: ReadonlyArray<EndedSession>;
  /** Who can act at the shared screen that asks: the people of its branch, by name. Role: DEVICE. */
  readonly screenPeople: ReadonlyArray<ScreenPerson>;
  /** The shared screens of the caller's branches, by name; an ADMIN's are the tenant's. Role: MANAGER, ADMIN. */
  readonly screens: ReadonlyArray<Screen>;
  /** A restaurant brand by the name in its address, for everybody. Null when there is none, or when the address opened is another brand's. */
  readonly shop?: Maybe<Shop>;
  /** The people of a branch; without one, everybody whom the caller looks after: an ADMIN's tenant, a MANAGER's branches. By name. Role: MANAGER, ADMIN. */
  readonly staff: ReadonlyArray<Staff>;
  /** Who is signed in. Null for a guest. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryshopArgs = {
  slug: Scalars['String']['input'];
};


export type QuerystaffArgs = {
  branchId?: InputMaybe<Scalars['ID']['input']>;
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

/** A shared screen of a branch: a tablet in the kitchen at which everybody acts with their PIN. */
export type Screen = {
  readonly __typename?: 'Screen';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** Its branch. */
  readonly branch?: Maybe<Branch>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Where it hangs, e.g. Cocina 1. */
  readonly name: Scalars['String']['output'];
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A person who acts at a shared screen. */
export type ScreenActor = {
  readonly __typename?: 'ScreenActor';
  /** The person. */
  readonly person: ScreenPerson;
  /** Sent back as the header x-actor-token, by this screen only. */
  readonly token: Scalars['String']['output'];
  /** For how long it holds. */
  readonly validSeconds: Scalars['Int']['output'];
};

/** A shared screen to add. */
export type ScreenAddInput = {
  /** Its branch. */
  readonly branchId: Scalars['ID']['input'];
  /** Where it hangs, up to 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** Answer of screenAdd. */
export type ScreenAddPayload = {
  readonly __typename?: 'ScreenAddPayload';
  /** What is typed at the screen to sign it in: told here only, good once, for seven days. Null when there are errors. */
  readonly pairingCode?: Maybe<Scalars['String']['output']>;
  /** The screen; null when there are errors. */
  readonly screen?: Maybe<Screen>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer of screenRevoke. */
export type ScreenPayload = {
  readonly __typename?: 'ScreenPayload';
  /** The screen; null when there are errors. */
  readonly screen?: Maybe<Screen>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person who can act at a shared screen. */
export type ScreenPerson = {
  readonly __typename?: 'ScreenPerson';
  /** False until they have set a PIN. */
  readonly hasPin: Scalars['Boolean']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
};

/** Signs a screen out for good. */
export type ScreenRevokeInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The screen. */
  readonly screenId: Scalars['ID']['input'];
};

/** A restaurant brand (tenant), as the public sees it. */
export type Shop = {
  readonly __typename?: 'Shop';
  /** One branch by the name in its address. */
  readonly branch?: Maybe<Branch>;
  /** All branches, by name. */
  readonly branches: ReadonlyArray<Branch>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The brand's name. */
  readonly name: Scalars['String']['output'];
  /** The name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** The brand's motto. */
  readonly tagline: Scalars['String']['output'];
  /** IGV inside the prices, in basis points: 1800 is 18 %. */
  readonly taxRateBps: Scalars['Int']['output'];
  /** Colours and pictures of the brand. */
  readonly theme: Theme;
};


/** A restaurant brand (tenant), as the public sees it. */
export type ShopbranchArgs = {
  slug: Scalars['String']['input'];
};

/** A day that is not as its weekday. */
export type SpecialDay = {
  readonly __typename?: 'SpecialDay';
  /** Local time, HH:MM; null: closed all day. */
  readonly closes?: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Why, for staff. */
  readonly note: Scalars['String']['output'];
  /** Local time, HH:MM; null: closed all day. */
  readonly opens?: Maybe<Scalars['String']['output']>;
};

/** A day that is not as its weekday. */
export type SpecialDayInput = {
  /** Local time, HH:MM; null: closed all day. */
  readonly closes?: InputMaybe<Scalars['String']['input']>;
  /** The day. */
  readonly day: Scalars['Date']['input'];
  /** Why, for staff; up to 60 characters. */
  readonly note: Scalars['String']['input'];
  /** Local time, HH:MM; null: closed all day. */
  readonly opens?: InputMaybe<Scalars['String']['input']>;
};

/** A person who works for a tenant. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Branches where the person works. */
  readonly branches: ReadonlyArray<Branch>;
  /** Sign-in name; null for people of before it was kept. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** True when the caller may change, suspend or move this person. */
  readonly manageable: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
  /** Whether the person may work. */
  readonly state: StaffState;
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A new person. */
export type StaffInput = {
  /** Slugs of the branches where the person works. */
  readonly branchSlugs: ReadonlyArray<Scalars['String']['input']>;
  /** E-mail: the sign-in name. */
  readonly email: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** First password. */
  readonly password: Scalars['String']['input'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
};

/** A person to add. */
export type StaffInviteInput = {
  /** Branches where the person works; an ADMIN needs none. */
  readonly branchIds: ReadonlyArray<Scalars['ID']['input']>;
  /** E-mail: the sign-in name. */
  readonly email: Scalars['String']['input'];
  /** Name, up to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Roles, at least one. */
  readonly roles: ReadonlyArray<Role>;
};

/** Answer of every mutation about a person. */
export type StaffPayload = {
  readonly __typename?: 'StaffPayload';
  /** The person; null when there are errors. */
  readonly person?: Maybe<Staff>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Takes a PIN away. */
export type StaffPinResetInput = {
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
};

/** A PIN of one's own. */
export type StaffPinSetInput = {
  /** 4 to 6 digits, none that anybody would guess. */
  readonly pin: Scalars['String']['input'];
};

/** Answer of staffPinSet. */
export type StaffPinSetPayload = {
  readonly __typename?: 'StaffPinSetPayload';
  /** True when it was set. */
  readonly done: Scalars['Boolean']['output'];
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who is in front of a screen. */
export type StaffPinVerifyInput = {
  /** Their PIN. */
  readonly pin: Scalars['String']['input'];
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
};

/** Answer of staffPinVerify. */
export type StaffPinVerifyPayload = {
  readonly __typename?: 'StaffPinVerifyPayload';
  /** Who acts; null when there are errors. */
  readonly actor?: Maybe<ScreenActor>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Gives a person a new first password. */
export type StaffResetPasswordInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
};

/** Lets a person in again. */
export type StaffResumeInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
};

/** Whether a person may work. */
export type StaffState =
  /** May sign in and work. */
  | 'ACTIVE'
  /** Kept out. */
  | 'SUSPENDED';

/** Keeps a person out. */
export type StaffSuspendInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
};

/** How a person is to be from now on. */
export type StaffUpdateInput = {
  /** Branches where the person works; an ADMIN needs none. */
  readonly branchIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Only for a person whose e-mail is not known: the one with which they sign in. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Name, up to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Roles, at least one. */
  readonly roles: ReadonlyArray<Role>;
  /** The person. */
  readonly staffId: Scalars['ID']['input'];
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

/** A step of an order, as the tenant configured it. */
export type StageSetting = {
  readonly __typename?: 'StageSetting';
  /** True when the step is done by rule, without a person. */
  readonly automatic: Scalars['Boolean']['output'];
  /** Which step. */
  readonly kind: StageKind;
  /** Who does it. */
  readonly role: Role;
  /** How long it should take, wait and work together. */
  readonly targetSeconds: Scalars['Int']['output'];
  /** After how long the manager is told. */
  readonly timeoutSeconds: Scalars['Int']['output'];
};

/** A step of an order. */
export type StageSettingInput = {
  /** True when done by rule, without a person. Only RECEPTION may be. */
  readonly automatic: Scalars['Boolean']['input'];
  /** Which step. */
  readonly kind: StageKind;
  /** How long it should take. */
  readonly targetSeconds: Scalars['Int']['input'];
  /** After how long the manager is told. */
  readonly timeoutSeconds: Scalars['Int']['input'];
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

/** A new tenant. */
export type TenantOnboardInput = {
  /** Main action colour, #rrggbb. */
  readonly action: Scalars['String']['input'];
  /** Action colour under the pointer, #rrggbb. */
  readonly actionHover: Scalars['String']['input'];
  /** Branches, at least one. */
  readonly branches: ReadonlyArray<BranchInput>;
  /** The brand's name. */
  readonly name: Scalars['String']['input'];
  /** The name in addresses: a–z, digits, hyphen. */
  readonly slug: Scalars['String']['input'];
  /** People, at least one ADMIN. */
  readonly staff: ReadonlyArray<StaffInput>;
  /** The brand's motto. */
  readonly tagline: Scalars['String']['input'];
  /** IGV in basis points. */
  readonly taxRateBps: Scalars['Int']['input'];
};

/** Answer of tenantOnboard. */
export type TenantOnboardPayload = {
  readonly __typename?: 'TenantOnboardPayload';
  /** The tenant; null when there are errors. */
  readonly shop?: Maybe<Shop>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a tenant's apps look. */
export type Theme = {
  readonly __typename?: 'Theme';
  /** Main action colour, #rrggbb. */
  readonly action: Scalars['String']['output'];
  /** Action colour under the pointer, #rrggbb. */
  readonly actionHover: Scalars['String']['output'];
  /** Key of the logo in the pictures' bucket; null for a wordmark made from the name. */
  readonly logo?: Maybe<Scalars['String']['output']>;
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

/** Whoever is signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Branches where a member of staff works. */
  readonly branches: ReadonlyArray<Branch>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Staff roles; empty for a customer. */
  readonly roles: ReadonlyArray<Role>;
  /** The tenant a member of staff works for; null for customers. */
  readonly shop?: Maybe<Shop>;
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
  Branch: Branch;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Branch:
    ( { __typename: 'Branch' }
    & GraphQLRecursivePick<FederationTypes['Branch'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<IdempotencyConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<InputError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'InputError' } )
    | ( Omit<PinError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'PinError' } )
    | ( Omit<VersionConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'VersionConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Branch: ResolverTypeWrapper<BranchMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BranchInput: BranchInput;
  BranchPauseOrderingInput: BranchPauseOrderingInput;
  BranchPauseOrderingPayload: ResolverTypeWrapper<Omit<BranchPauseOrderingPayload, 'branch' | 'userErrors'> & { branch?: Maybe<ResolversTypes['Branch']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BranchSlotsInput: BranchSlotsInput;
  BranchUpdateInput: BranchUpdateInput;
  BranchUpdatePayload: ResolverTypeWrapper<Omit<BranchUpdatePayload, 'branch' | 'userErrors'> & { branch?: Maybe<ResolversTypes['Branch']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  ComplaintFileInput: ComplaintFileInput;
  ComplaintFilePayload: ResolverTypeWrapper<Omit<ComplaintFilePayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['ComplaintSheet']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ComplaintKind: ResolverTypeWrapper<'RECLAMO' | 'QUEJA'>;
  ComplaintSheet: ResolverTypeWrapper<ComplaintSheetMapper>;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  DeliveryZone: ResolverTypeWrapper<Omit<DeliveryZone, 'fee' | 'minimum'> & { fee: ResolversTypes['Money'], minimum: ResolversTypes['Money'] }>;
  DeliveryZoneInput: DeliveryZoneInput;
  EndedSession: ResolverTypeWrapper<EndedSession>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  PinError: ResolverTypeWrapper<Omit<PinError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  Screen: ResolverTypeWrapper<ScreenMapper>;
  ScreenActor: ResolverTypeWrapper<Omit<ScreenActor, 'person'> & { person: ResolversTypes['ScreenPerson'] }>;
  ScreenAddInput: ScreenAddInput;
  ScreenAddPayload: ResolverTypeWrapper<Omit<ScreenAddPayload, 'screen' | 'userErrors'> & { screen?: Maybe<ResolversTypes['Screen']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScreenPayload: ResolverTypeWrapper<Omit<ScreenPayload, 'screen' | 'userErrors'> & { screen?: Maybe<ResolversTypes['Screen']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScreenPerson: ResolverTypeWrapper<Omit<ScreenPerson, 'roles'> & { roles: ReadonlyArray<ResolversTypes['Role']> }>;
  ScreenRevokeInput: ScreenRevokeInput;
  Shop: ResolverTypeWrapper<ShopMapper>;
  SpecialDay: ResolverTypeWrapper<SpecialDay>;
  SpecialDayInput: SpecialDayInput;
  Staff: ResolverTypeWrapper<StaffMapper>;
  StaffInput: StaffInput;
  StaffInviteInput: StaffInviteInput;
  StaffPayload: ResolverTypeWrapper<Omit<StaffPayload, 'person' | 'userErrors'> & { person?: Maybe<ResolversTypes['Staff']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StaffPinResetInput: StaffPinResetInput;
  StaffPinSetInput: StaffPinSetInput;
  StaffPinSetPayload: ResolverTypeWrapper<Omit<StaffPinSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StaffPinVerifyInput: StaffPinVerifyInput;
  StaffPinVerifyPayload: ResolverTypeWrapper<Omit<StaffPinVerifyPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['ScreenActor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StaffResetPasswordInput: StaffResetPasswordInput;
  StaffResumeInput: StaffResumeInput;
  StaffState: ResolverTypeWrapper<'ACTIVE' | 'SUSPENDED'>;
  StaffSuspendInput: StaffSuspendInput;
  StaffUpdateInput: StaffUpdateInput;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  StageSetting: ResolverTypeWrapper<Omit<StageSetting, 'kind' | 'role'> & { kind: ResolversTypes['StageKind'], role: ResolversTypes['Role'] }>;
  StageSettingInput: StageSettingInput;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  TenantOnboardInput: TenantOnboardInput;
  TenantOnboardPayload: ResolverTypeWrapper<Omit<TenantOnboardPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Theme: ResolverTypeWrapper<Theme>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Branch: BranchMapper;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  BranchInput: BranchInput;
  BranchPauseOrderingInput: BranchPauseOrderingInput;
  BranchPauseOrderingPayload: Omit<BranchPauseOrderingPayload, 'branch' | 'userErrors'> & { branch?: Maybe<ResolversParentTypes['Branch']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BranchSlotsInput: BranchSlotsInput;
  BranchUpdateInput: BranchUpdateInput;
  BranchUpdatePayload: Omit<BranchUpdatePayload, 'branch' | 'userErrors'> & { branch?: Maybe<ResolversParentTypes['Branch']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ComplaintFileInput: ComplaintFileInput;
  ComplaintFilePayload: Omit<ComplaintFilePayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['ComplaintSheet']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ComplaintSheet: ComplaintSheetMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveryZone: Omit<DeliveryZone, 'fee' | 'minimum'> & { fee: ResolversParentTypes['Money'], minimum: ResolversParentTypes['Money'] };
  DeliveryZoneInput: DeliveryZoneInput;
  EndedSession: EndedSession;
  IdempotencyConflictError: IdempotencyConflictError;
  InputError: InputError;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PinError: PinError;
  Query: Record<PropertyKey, never>;
  Screen: ScreenMapper;
  ScreenActor: Omit<ScreenActor, 'person'> & { person: ResolversParentTypes['ScreenPerson'] };
  ScreenAddInput: ScreenAddInput;
  ScreenAddPayload: Omit<ScreenAddPayload, 'screen' | 'userErrors'> & { screen?: Maybe<ResolversParentTypes['Screen']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScreenPayload: Omit<ScreenPayload, 'screen' | 'userErrors'> & { screen?: Maybe<ResolversParentTypes['Screen']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScreenPerson: ScreenPerson;
  ScreenRevokeInput: ScreenRevokeInput;
  Shop: ShopMapper;
  SpecialDay: SpecialDay;
  SpecialDayInput: SpecialDayInput;
  Staff: StaffMapper;
  StaffInput: StaffInput;
  StaffInviteInput: StaffInviteInput;
  StaffPayload: Omit<StaffPayload, 'person' | 'userErrors'> & { person?: Maybe<ResolversParentTypes['Staff']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StaffPinResetInput: StaffPinResetInput;
  StaffPinSetInput: StaffPinSetInput;
  StaffPinSetPayload: Omit<StaffPinSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StaffPinVerifyInput: StaffPinVerifyInput;
  StaffPinVerifyPayload: Omit<StaffPinVerifyPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['ScreenActor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StaffResetPasswordInput: StaffResetPasswordInput;
  StaffResumeInput: StaffResumeInput;
  StaffSuspendInput: StaffSuspendInput;
  StaffUpdateInput: StaffUpdateInput;
  StageSetting: StageSetting;
  StageSettingInput: StageSettingInput;
  TenantOnboardInput: TenantOnboardInput;
  TenantOnboardPayload: Omit<TenantOnboardPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Theme: Theme;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
  Viewer: ViewerMapper;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch'], FederationReferenceType extends FederationReferenceTypes['Branch'] = FederationReferenceTypes['Branch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Branch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialDays?: Resolver<ReadonlyArray<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageSetting']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
};

export type BranchPauseOrderingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BranchPauseOrderingPayload'] = ResolversParentTypes['BranchPauseOrderingPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BranchUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BranchUpdatePayload'] = ResolversParentTypes['BranchUpdatePayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers = EnumResolverSignature<{ DELIVERY?: any, DINE_IN?: any, PICKUP?: any }, ResolversTypes['Channel']>;

export type ComplaintFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintFilePayload'] = ResolversParentTypes['ComplaintFilePayload']> = {
  sheet?: Resolver<Maybe<ResolversTypes['ComplaintSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ComplaintKindResolvers = EnumResolverSignature<{ QUEJA?: any, RECLAMO?: any }, ResolversTypes['ComplaintKind']>;

export type ComplaintSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintSheet'] = ResolversParentTypes['ComplaintSheet']> = {
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  copySent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencyCodeResolvers = EnumResolverSignature<{ PEN?: any }, ResolversTypes['CurrencyCode']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelayReasonResolvers = EnumResolverSignature<{ HIGH_DEMAND?: any, MISSING_INGREDIENT?: any, OTHER?: any, REMAKE?: any, TRAFFIC?: any }, ResolversTypes['DelayReason']>;

export type DeliveryZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryZone'] = ResolversParentTypes['DeliveryZone']> = {
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EndedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedSession'] = ResolversParentTypes['EndedSession']> = {
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  branchPauseOrdering?: Resolver<ResolversTypes['BranchPauseOrderingPayload'], ParentType, ContextType, RequireFields<MutationbranchPauseOrderingArgs, 'input'>>;
  branchUpdate?: Resolver<ResolversTypes['BranchUpdatePayload'], ParentType, ContextType, RequireFields<MutationbranchUpdateArgs, 'input'>>;
  complaintFile?: Resolver<ResolversTypes['ComplaintFilePayload'], ParentType, ContextType, RequireFields<MutationcomplaintFileArgs, 'input'>>;
  screenAdd?: Resolver<ResolversTypes['ScreenAddPayload'], ParentType, ContextType, RequireFields<MutationscreenAddArgs, 'input'>>;
  screenRevoke?: Resolver<ResolversTypes['ScreenPayload'], ParentType, ContextType, RequireFields<MutationscreenRevokeArgs, 'input'>>;
  staffInvite?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffInviteArgs, 'input'>>;
  staffPinReset?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffPinResetArgs, 'input'>>;
  staffPinSet?: Resolver<ResolversTypes['StaffPinSetPayload'], ParentType, ContextType, RequireFields<MutationstaffPinSetArgs, 'input'>>;
  staffPinVerify?: Resolver<ResolversTypes['StaffPinVerifyPayload'], ParentType, ContextType, RequireFields<MutationstaffPinVerifyArgs, 'input'>>;
  staffResetPassword?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffResetPasswordArgs, 'input'>>;
  staffResume?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffResumeArgs, 'input'>>;
  staffSuspend?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffSuspendArgs, 'input'>>;
  staffUpdate?: Resolver<ResolversTypes['StaffPayload'], ParentType, ContextType, RequireFields<MutationstaffUpdateArgs, 'input'>>;
  tenantOnboard?: Resolver<ResolversTypes['TenantOnboardPayload'], ParentType, ContextType, RequireFields<MutationtenantOnboardArgs, 'input'>>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PinErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinError'] = ResolversParentTypes['PinError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  endedSessions?: Resolver<ReadonlyArray<ResolversTypes['EndedSession']>, ParentType, ContextType>;
  screenPeople?: Resolver<ReadonlyArray<ResolversTypes['ScreenPerson']>, ParentType, ContextType>;
  screens?: Resolver<ReadonlyArray<ResolversTypes['Screen']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryshopArgs, 'slug'>>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['Staff']>, ParentType, ContextType, Partial<QuerystaffArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type ScreenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Screen'] = ResolversParentTypes['Screen']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenActor'] = ResolversParentTypes['ScreenActor']> = {
  person?: Resolver<ResolversTypes['ScreenPerson'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenAddPayload'] = ResolversParentTypes['ScreenAddPayload']> = {
  pairingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  screen?: Resolver<Maybe<ResolversTypes['Screen']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScreenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenPayload'] = ResolversParentTypes['ScreenPayload']> = {
  screen?: Resolver<Maybe<ResolversTypes['Screen']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScreenPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenPerson'] = ResolversParentTypes['ScreenPerson']> = {
  hasPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType, RequireFields<ShopbranchArgs, 'slug'>>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Branch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tagline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type SpecialDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialDay'] = ResolversParentTypes['SpecialDay']> = {
  closes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['Branch']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manageable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StaffState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffPayload'] = ResolversParentTypes['StaffPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffPinSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffPinSetPayload'] = ResolversParentTypes['StaffPinSetPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffPinVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffPinVerifyPayload'] = ResolversParentTypes['StaffPinVerifyPayload']> = {
  actor?: Resolver<Maybe<ResolversTypes['ScreenActor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffStateResolvers = EnumResolverSignature<{ ACTIVE?: any, SUSPENDED?: any }, ResolversTypes['StaffState']>;

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

export type StageSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageSetting'] = ResolversParentTypes['StageSetting']> = {
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  targetSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationResolvers = EnumResolverSignature<{ BARRA?: any, BRASA?: any, DESPACHO?: any, FREIDORA?: any, FRIA?: any, PARRILLA?: any }, ResolversTypes['Station']>;

export type TenantOnboardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantOnboardPayload'] = ResolversParentTypes['TenantOnboardPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionHover?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'InputError' | 'PinError' | 'VersionConflictError', ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ ALREADY_CLAIMED?: any, ALREADY_RATED?: any, BELOW_MINIMUM?: any, BRANCH_CLOSED?: any, BRANCH_UNKNOWN?: any, CANCEL_NOT_ALLOWED?: any, CASH_TOO_LITTLE?: any, COUPON_EXPIRED?: any, COUPON_MINIMUM?: any, COUPON_NOT_APPLICABLE?: any, COUPON_UNKNOWN?: any, COUPON_USED_UP?: any, DOCUMENT_INVALID?: any, EMAIL_INVALID?: any, EMAIL_MISSING?: any, HANDOVER_CODE_LOCKED?: any, HANDOVER_CODE_WRONG?: any, IDEMPOTENCY_CONFLICT?: any, INVALID?: any, ITEM_UNAVAILABLE?: any, LAST_ADMIN?: any, LINES_INVALID?: any, NOT_OWNER?: any, OPTION_GROUP_MAX?: any, OPTION_GROUP_MIN?: any, OPTION_UNKNOWN?: any, OUT_OF_ZONE?: any, OWN_ACCOUNT?: any, PAYMENT_CLOSED?: any, PAYMENT_DECLINED?: any, PAYMENT_IN_PROGRESS?: any, PHONE_INVALID?: any, PIN_LOCKED?: any, PIN_MISSING?: any, PIN_WEAK?: any, PIN_WRONG?: any, PRICE_CHANGED?: any, PRODUCT_UNKNOWN?: any, QUANTITY_INVALID?: any, QUEUE_EMPTY?: any, REQUIRED?: any, SLOT_FULL?: any, SLOT_UNKNOWN?: any, STAFF_UNSUITABLE?: any, TAKEN?: any, TOO_LONG?: any, TOO_MANY?: any, TRANSITION_NOT_ALLOWED?: any, UNDO_NOT_ALLOWED?: any, VERSION_CONFLICT?: any }, ResolversTypes['UserErrorCode']>;

export type VersionConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflictError'] = ResolversParentTypes['VersionConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['Branch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Branch?: BranchResolvers<ContextType>;
  BranchPauseOrderingPayload?: BranchPauseOrderingPayloadResolvers<ContextType>;
  BranchUpdatePayload?: BranchUpdatePayloadResolvers<ContextType>;
  Channel?: ChannelResolvers;
  ComplaintFilePayload?: ComplaintFilePayloadResolvers<ContextType>;
  ComplaintKind?: ComplaintKindResolvers;
  ComplaintSheet?: ComplaintSheetResolvers<ContextType>;
  CurrencyCode?: CurrencyCodeResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  DeliveryZone?: DeliveryZoneResolvers<ContextType>;
  EndedSession?: EndedSessionResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PinError?: PinErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers;
  Screen?: ScreenResolvers<ContextType>;
  ScreenActor?: ScreenActorResolvers<ContextType>;
  ScreenAddPayload?: ScreenAddPayloadResolvers<ContextType>;
  ScreenPayload?: ScreenPayloadResolvers<ContextType>;
  ScreenPerson?: ScreenPersonResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  SpecialDay?: SpecialDayResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffPayload?: StaffPayloadResolvers<ContextType>;
  StaffPinSetPayload?: StaffPinSetPayloadResolvers<ContextType>;
  StaffPinVerifyPayload?: StaffPinVerifyPayloadResolvers<ContextType>;
  StaffState?: StaffStateResolvers;
  StageKind?: StageKindResolvers;
  StageSetting?: StageSettingResolvers<ContextType>;
  Station?: StationResolvers;
  TenantOnboardPayload?: TenantOnboardPayloadResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

