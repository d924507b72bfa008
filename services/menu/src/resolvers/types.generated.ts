import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BranchMapper, MenuMapper, MenuCatalogueMapper, MenuPictureMapper } from './../menu.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What can be ordered here now. */
  readonly menu?: Maybe<Menu>;
};


/** A location of a tenant (sede). */
export type BranchmenuArgs = {
  channel: Channel;
};

/** A part of the catalogue. */
export type CatalogueCategory = {
  readonly __typename?: 'CatalogueCategory';
  /** A line about it. */
  readonly description: Scalars['String']['output'];
  /** Key of its picture in the bucket; empty for none. */
  readonly image: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Products in the order of the menu. */
  readonly products: ReadonlyArray<CatalogueProduct>;
  /** Id and name in addresses. */
  readonly slug: Scalars['String']['output'];
};

/** A product as it is edited. */
export type CatalogueProduct = {
  readonly __typename?: 'CatalogueProduct';
  /** Allergens, in Spanish. */
  readonly allergens: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the branches that sell it; null for all. */
  readonly branchIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Whole-chicken equivalents in eighths. */
  readonly chickenEighths: Scalars['Int']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** True on the home page. */
  readonly featured: Scalars['Boolean']['output'];
  /** When it is sold, in the tenant's time zone; null for whenever the branch is open. */
  readonly hours?: Maybe<ReadonlyArray<SaleHours>>;
  /** Key of its picture in the bucket; empty for none. */
  readonly image: Scalars['String']['output'];
  /** Address of its picture. */
  readonly imageUrl: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Ids of option groups, in order. */
  readonly optionGroupIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Prices by channel; not sold through a channel that is missing. */
  readonly prices: ReadonlyArray<ChannelPrice>;
  /** Size tab inside the category; null for none. */
  readonly sizeTab?: Maybe<Scalars['String']['output']>;
  /** Id and name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Where it is made. */
  readonly station: Station;
};

/** A part of the menu. */
export type Category = {
  readonly __typename?: 'Category';
  /** A line about it. */
  readonly description: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Address of its picture. */
  readonly imageUrl: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Products in the order of the menu. */
  readonly products: ReadonlyArray<Product>;
  /** The name in addresses. */
  readonly slug: Scalars['String']['output'];
};

/** A part of the menu. */
export type CategoryInput = {
  /** A line about it. */
  readonly description: Scalars['String']['input'];
  /** Key of its picture in the bucket; empty for none. */
  readonly image: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Products. */
  readonly products: ReadonlyArray<ProductInput>;
  /** Id and name in addresses: a–z, digits, hyphen. */
  readonly slug: Scalars['String']['input'];
};

/** How the food reaches the customer. */
export type Channel =
  /** A courier carries it to an address. */
  | 'DELIVERY'
  /** Eaten at the restaurant: prices are shown, orders are not taken here. */
  | 'DINE_IN'
  /** The customer picks it up at the counter. */
  | 'PICKUP';

/** A price of a channel. */
export type ChannelPrice = {
  readonly __typename?: 'ChannelPrice';
  /** The channel. */
  readonly channel: Channel;
  /** Price, IGV included, before options. */
  readonly price: Money;
};

/** A price of a channel. */
export type ChannelPriceInput = {
  /** Price in céntimos, IGV included. */
  readonly amountMinor: Scalars['Int']['input'];
  /** The channel. */
  readonly channel: Channel;
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

/** A field of a form. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Value. */
  readonly value: Scalars['String']['output'];
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

/** What a branch sells through a channel. */
export type Menu = {
  readonly __typename?: 'Menu';
  /** Categories in the order of the menu; empty ones are left out. */
  readonly categories: ReadonlyArray<Category>;
  /** One product by the name in its address. */
  readonly product?: Maybe<Product>;
  /** Grows with every change of the catalogue. */
  readonly version: Scalars['Int']['output'];
};


/** What a branch sells through a channel. */
export type MenuproductArgs = {
  slug: Scalars['String']['input'];
};

/** A whole catalogue, wherever and however its products are sold. */
export type MenuCatalogue = {
  readonly __typename?: 'MenuCatalogue';
  /** Categories in the order of the menu; empty ones too. */
  readonly categories: ReadonlyArray<CatalogueCategory>;
  /** Choices that products point to. */
  readonly optionGroups: ReadonlyArray<OptionGroup>;
  /** Grows with every change; what menuReplace expects. */
  readonly version: Scalars['Int']['output'];
};

/** A picture to be uploaded. */
export type MenuImageUploadInput = {
  /** File name: a–z, digits, hyphen, and .svg. */
  readonly fileName: Scalars['String']['input'];
};

/** Answer of menuImageUpload. */
export type MenuImageUploadPayload = {
  readonly __typename?: 'MenuImageUploadPayload';
  /** The content type that the PUT must carry. */
  readonly contentType?: Maybe<Scalars['String']['output']>;
  /** Key to use as image of a product; null when there are errors. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Where to PUT the bytes, with the content type below; valid 5 minutes. */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Takes a product off, or puts it back. */
export type MenuItemSetAvailabilityInput = {
  /** False takes it off. */
  readonly available: Scalars['Boolean']['input'];
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** Why, for the customer; null when available. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** When it comes back by itself; null: until somebody puts it back. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of menuItemSetAvailability. */
export type MenuItemSetAvailabilityPayload = {
  readonly __typename?: 'MenuItemSetAvailabilityPayload';
  /** The product; null when there are errors. */
  readonly product?: Maybe<Product>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An upload of a product's photo. */
export type MenuPicture = {
  readonly __typename?: 'MenuPicture';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Address of the picture; null until it is ready. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, for people; null when it was not. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly state: MenuPictureState;
};

/** How far an upload has come. */
export type MenuPictureState =
  /** The menu shows it. */
  | 'READY'
  /** Refused. */
  | 'REJECTED'
  /** Not uploaded yet, or not looked at yet. */
  | 'WAITING';

/** A photo of a product to be uploaded. */
export type MenuPictureUploadInput = {
  /** Its content type: image/jpeg, image/png, image/webp or image/avif. */
  readonly contentType: Scalars['String']['input'];
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** Its size in bytes, up to 8 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** Answer of menuPictureUpload. */
export type MenuPictureUploadPayload = {
  readonly __typename?: 'MenuPictureUploadPayload';
  /** The form's fields, to be sent before the file, which goes last as field file. */
  readonly fields: ReadonlyArray<FormField>;
  /** The upload, to be asked for later; null when there are errors. */
  readonly picture?: Maybe<MenuPicture>;
  /** Where to POST the form, valid 5 minutes. */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A whole catalogue. */
export type MenuReplaceInput = {
  /** Categories with their products. */
  readonly categories: ReadonlyArray<CategoryInput>;
  /** The catalogue's version that the person saw; 0 for the first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Option groups that products point to. */
  readonly optionGroups: ReadonlyArray<OptionGroupInput>;
};

/** Answer of menuReplace. */
export type MenuReplacePayload = {
  readonly __typename?: 'MenuReplacePayload';
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The new version; null when there are errors. */
  readonly version?: Maybe<Scalars['Int']['output']>;
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
  /** Gives a short-lived address to which one drawing (SVG) may be uploaded with PUT. Role: ADMIN. */
  readonly menuImageUpload: MenuImageUploadPayload;
  /** Takes a product off a branch's menu, or puts it back (86). Role: COOK, PACKER, HOST, MANAGER, ADMIN. */
  readonly menuItemSetAvailability: MenuItemSetAvailabilityPayload;
  /** Gives a short-lived form with which one photo of a product may be uploaded. Role: ADMIN. */
  readonly menuPictureUpload: MenuPictureUploadPayload;
  /** Replaces the tenant's whole catalogue. Role: ADMIN. */
  readonly menuReplace: MenuReplacePayload;
};


export type MutationmenuImageUploadArgs = {
  input: MenuImageUploadInput;
};


export type MutationmenuItemSetAvailabilityArgs = {
  input: MenuItemSetAvailabilityInput;
};


export type MutationmenuPictureUploadArgs = {
  input: MenuPictureUploadInput;
};


export type MutationmenuReplaceArgs = {
  input: MenuReplaceInput;
};

/** One option of a group. */
export type Option = {
  readonly __typename?: 'Option';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it adds to the price. */
  readonly priceDelta: Money;
};

/** A choice that goes with a product. */
export type OptionGroup = {
  readonly __typename?: 'OptionGroup';
  /** Price of each option beyond freeCount. */
  readonly extraPrice?: Maybe<Money>;
  /** How many are free; those beyond cost extraPrice. Null: every option has its own price. */
  readonly freeCount?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The greatest number of options. */
  readonly max: Scalars['Int']['output'];
  /** The least number of options. */
  readonly min: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The options. */
  readonly options: ReadonlyArray<Option>;
};

/** A choice. */
export type OptionGroupInput = {
  /** Price in céntimos of each option beyond freeCount. */
  readonly extraPriceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** How many are free. */
  readonly freeCount?: InputMaybe<Scalars['Int']['input']>;
  /** Id, unique in the catalogue: a–z, digits, hyphen. */
  readonly id: Scalars['ID']['input'];
  /** The greatest number of options. */
  readonly max: Scalars['Int']['input'];
  /** The least number of options. */
  readonly min: Scalars['Int']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** The options. */
  readonly options: ReadonlyArray<OptionInput>;
};

/** One option. */
export type OptionInput = {
  /** Id, unique in the group. */
  readonly id: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What it adds, in céntimos. */
  readonly priceDeltaMinor: Scalars['Int']['input'];
};

/** Something that can be ordered. */
export type Product = {
  readonly __typename?: 'Product';
  /** Allergens, in Spanish. */
  readonly allergens: ReadonlyArray<Scalars['String']['output']>;
  /** False while it cannot be had. */
  readonly available: Scalars['Boolean']['output'];
  /** When it can be had again; null when unknown or available. */
  readonly availableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Whole-chicken equivalents in eighths: ¼ chicken is 2. */
  readonly chickenEighths: Scalars['Int']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** True on the home page. */
  readonly featured: Scalars['Boolean']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its picture in every width, for srcset; null for a drawing, which fits them all. */
  readonly imageSrcSet?: Maybe<Scalars['String']['output']>;
  /** Address of its picture. */
  readonly imageUrl: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What must or may be chosen with it. */
  readonly optionGroups: ReadonlyArray<OptionGroup>;
  /** Price, IGV included, before options. */
  readonly price: Money;
  /** Size tab inside the category (1, ½, ¼); null for none. */
  readonly sizeTab?: Maybe<Scalars['String']['output']>;
  /** The name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Where it is made. */
  readonly station: Station;
  /** Why it cannot be had, for the customer; null when it can. */
  readonly unavailableReason?: Maybe<Scalars['String']['output']>;
};

/** Something that can be ordered. */
export type ProductInput = {
  /** Allergens. */
  readonly allergens: ReadonlyArray<Scalars['String']['input']>;
  /** Ids of the branches that sell it; null for all. */
  readonly branchIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whole-chicken equivalents in eighths. */
  readonly chickenEighths: Scalars['Int']['input'];
  /** What it is. */
  readonly description: Scalars['String']['input'];
  /** True on the home page. */
  readonly featured: Scalars['Boolean']['input'];
  /** When it is sold; null for whenever the branch is open. */
  readonly hours?: InputMaybe<ReadonlyArray<SaleHoursInput>>;
  /** Key of its picture in the bucket; empty for none. */
  readonly image: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Ids of option groups, in order. */
  readonly optionGroupIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Prices by channel; not sold through a channel that is missing. */
  readonly prices: ReadonlyArray<ChannelPriceInput>;
  /** Size tab inside the category. */
  readonly sizeTab?: InputMaybe<Scalars['String']['input']>;
  /** Id and name in addresses: a–z, digits, hyphen; unique in the catalogue. */
  readonly slug: Scalars['String']['input'];
  /** Where it is made. */
  readonly station: Station;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The tenant's whole catalogue, as it is edited; null before its first. Role: ADMIN. */
  readonly menuCatalogue?: Maybe<MenuCatalogue>;
  /** How far an upload of a product's photo has come; null when there is none, or it is over a week old. Role: ADMIN. */
  readonly menuPicture?: Maybe<MenuPicture>;
};


export type QuerymenuPictureArgs = {
  id: Scalars['ID']['input'];
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

/** When a product is sold on one day of the week. */
export type SaleHours = {
  readonly __typename?: 'SaleHours';
  /** Local time, HH:MM; earlier than opens means after midnight. */
  readonly closes: Scalars['String']['output'];
  /** Local time, HH:MM. */
  readonly opens: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** When a product is sold on one day of the week. */
export type SaleHoursInput = {
  /** Local time, HH:MM; earlier than opens means after midnight. */
  readonly closes: Scalars['String']['input'];
  /** Local time, HH:MM. */
  readonly opens: Scalars['String']['input'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
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
  Branch: Branch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Branch:
    ( { __typename: 'Branch' }
    & GraphQLRecursivePick<FederationTypes['Branch'], {"id":true}> );
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
  Branch: ResolverTypeWrapper<BranchMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CatalogueCategory: ResolverTypeWrapper<Omit<CatalogueCategory, 'products'> & { products: ReadonlyArray<ResolversTypes['CatalogueProduct']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CatalogueProduct: ResolverTypeWrapper<Omit<CatalogueProduct, 'prices' | 'station'> & { prices: ReadonlyArray<ResolversTypes['ChannelPrice']>, station: ResolversTypes['Station'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<Omit<Category, 'products'> & { products: ReadonlyArray<ResolversTypes['Product']> }>;
  CategoryInput: CategoryInput;
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  ChannelPrice: ResolverTypeWrapper<Omit<ChannelPrice, 'channel' | 'price'> & { channel: ResolversTypes['Channel'], price: ResolversTypes['Money'] }>;
  ChannelPriceInput: ChannelPriceInput;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  FormField: ResolverTypeWrapper<FormField>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Menu: ResolverTypeWrapper<MenuMapper>;
  MenuCatalogue: ResolverTypeWrapper<MenuCatalogueMapper>;
  MenuImageUploadInput: MenuImageUploadInput;
  MenuImageUploadPayload: ResolverTypeWrapper<Omit<MenuImageUploadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MenuItemSetAvailabilityInput: MenuItemSetAvailabilityInput;
  MenuItemSetAvailabilityPayload: ResolverTypeWrapper<Omit<MenuItemSetAvailabilityPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MenuPicture: ResolverTypeWrapper<MenuPictureMapper>;
  MenuPictureState: ResolverTypeWrapper<'WAITING' | 'READY' | 'REJECTED'>;
  MenuPictureUploadInput: MenuPictureUploadInput;
  MenuPictureUploadPayload: ResolverTypeWrapper<Omit<MenuPictureUploadPayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversTypes['MenuPicture']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MenuReplaceInput: MenuReplaceInput;
  MenuReplacePayload: ResolverTypeWrapper<Omit<MenuReplacePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Option: ResolverTypeWrapper<Omit<Option, 'priceDelta'> & { priceDelta: ResolversTypes['Money'] }>;
  OptionGroup: ResolverTypeWrapper<Omit<OptionGroup, 'extraPrice' | 'options'> & { extraPrice?: Maybe<ResolversTypes['Money']>, options: ReadonlyArray<ResolversTypes['Option']> }>;
  OptionGroupInput: OptionGroupInput;
  OptionInput: OptionInput;
  Product: ResolverTypeWrapper<Omit<Product, 'optionGroups' | 'price' | 'station'> & { optionGroups: ReadonlyArray<ResolversTypes['OptionGroup']>, price: ResolversTypes['Money'], station: ResolversTypes['Station'] }>;
  ProductInput: ProductInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  SaleHours: ResolverTypeWrapper<SaleHours>;
  SaleHoursInput: SaleHoursInput;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Branch: BranchMapper;
  ID: Scalars['ID']['output'];
  CatalogueCategory: Omit<CatalogueCategory, 'products'> & { products: ReadonlyArray<ResolversParentTypes['CatalogueProduct']> };
  String: Scalars['String']['output'];
  CatalogueProduct: Omit<CatalogueProduct, 'prices'> & { prices: ReadonlyArray<ResolversParentTypes['ChannelPrice']> };
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Category: Omit<Category, 'products'> & { products: ReadonlyArray<ResolversParentTypes['Product']> };
  CategoryInput: CategoryInput;
  ChannelPrice: Omit<ChannelPrice, 'price'> & { price: ResolversParentTypes['Money'] };
  ChannelPriceInput: ChannelPriceInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FormField: FormField;
  IdempotencyConflictError: IdempotencyConflictError;
  InputError: InputError;
  Menu: MenuMapper;
  MenuCatalogue: MenuCatalogueMapper;
  MenuImageUploadInput: MenuImageUploadInput;
  MenuImageUploadPayload: Omit<MenuImageUploadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MenuItemSetAvailabilityInput: MenuItemSetAvailabilityInput;
  MenuItemSetAvailabilityPayload: Omit<MenuItemSetAvailabilityPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MenuPicture: MenuPictureMapper;
  MenuPictureUploadInput: MenuPictureUploadInput;
  MenuPictureUploadPayload: Omit<MenuPictureUploadPayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversParentTypes['MenuPicture']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MenuReplaceInput: MenuReplaceInput;
  MenuReplacePayload: Omit<MenuReplacePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Option: Omit<Option, 'priceDelta'> & { priceDelta: ResolversParentTypes['Money'] };
  OptionGroup: Omit<OptionGroup, 'extraPrice' | 'options'> & { extraPrice?: Maybe<ResolversParentTypes['Money']>, options: ReadonlyArray<ResolversParentTypes['Option']> };
  OptionGroupInput: OptionGroupInput;
  OptionInput: OptionInput;
  Product: Omit<Product, 'optionGroups' | 'price'> & { optionGroups: ReadonlyArray<ResolversParentTypes['OptionGroup']>, price: ResolversParentTypes['Money'] };
  ProductInput: ProductInput;
  Query: Record<PropertyKey, never>;
  SaleHours: SaleHours;
  SaleHoursInput: SaleHoursInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch'], FederationReferenceType extends FederationReferenceTypes['Branch'] = FederationReferenceTypes['Branch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Branch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType, RequireFields<BranchmenuArgs, 'channel'>>;
};

export type CatalogueCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueCategory'] = ResolversParentTypes['CatalogueCategory']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['CatalogueProduct']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueProduct'] = ResolversParentTypes['CatalogueProduct']> = {
  allergens?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  branchIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  chickenEighths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SaleHours']>>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionGroupIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['ChannelPrice']>, ParentType, ContextType>;
  sizeTab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelResolvers = EnumResolverSignature<{ DELIVERY?: any, DINE_IN?: any, PICKUP?: any }, ResolversTypes['Channel']>;

export type ChannelPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPrice'] = ResolversParentTypes['ChannelPrice']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CurrencyCodeResolvers = EnumResolverSignature<{ PEN?: any }, ResolversTypes['CurrencyCode']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelayReasonResolvers = EnumResolverSignature<{ HIGH_DEMAND?: any, MISSING_INGREDIENT?: any, OTHER?: any, REMAKE?: any, TRAFFIC?: any }, ResolversTypes['DelayReason']>;

export type FormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MenuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Menu'] = ResolversParentTypes['Menu']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<MenuproductArgs, 'slug'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MenuCatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuCatalogue'] = ResolversParentTypes['MenuCatalogue']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['CatalogueCategory']>, ParentType, ContextType>;
  optionGroups?: Resolver<ReadonlyArray<ResolversTypes['OptionGroup']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MenuImageUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuImageUploadPayload'] = ResolversParentTypes['MenuImageUploadPayload']> = {
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MenuItemSetAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItemSetAvailabilityPayload'] = ResolversParentTypes['MenuItemSetAvailabilityPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MenuPictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuPicture'] = ResolversParentTypes['MenuPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MenuPictureState'], ParentType, ContextType>;
};

export type MenuPictureStateResolvers = EnumResolverSignature<{ READY?: any, REJECTED?: any, WAITING?: any }, ResolversTypes['MenuPictureState']>;

export type MenuPictureUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuPictureUploadPayload'] = ResolversParentTypes['MenuPictureUploadPayload']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['MenuPicture']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MenuReplacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuReplacePayload'] = ResolversParentTypes['MenuReplacePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  menuImageUpload?: Resolver<ResolversTypes['MenuImageUploadPayload'], ParentType, ContextType, RequireFields<MutationmenuImageUploadArgs, 'input'>>;
  menuItemSetAvailability?: Resolver<ResolversTypes['MenuItemSetAvailabilityPayload'], ParentType, ContextType, RequireFields<MutationmenuItemSetAvailabilityArgs, 'input'>>;
  menuPictureUpload?: Resolver<ResolversTypes['MenuPictureUploadPayload'], ParentType, ContextType, RequireFields<MutationmenuPictureUploadArgs, 'input'>>;
  menuReplace?: Resolver<ResolversTypes['MenuReplacePayload'], ParentType, ContextType, RequireFields<MutationmenuReplaceArgs, 'input'>>;
};

export type OptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Option'] = ResolversParentTypes['Option']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceDelta?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OptionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionGroup'] = ResolversParentTypes['OptionGroup']> = {
  extraPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['Option']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  allergens?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chickenEighths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageSrcSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionGroups?: Resolver<ReadonlyArray<ResolversTypes['OptionGroup']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sizeTab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  unavailableReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  menuCatalogue?: Resolver<Maybe<ResolversTypes['MenuCatalogue']>, ParentType, ContextType>;
  menuPicture?: Resolver<Maybe<ResolversTypes['MenuPicture']>, ParentType, ContextType, RequireFields<QuerymenuPictureArgs, 'id'>>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type SaleHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleHours'] = ResolversParentTypes['SaleHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

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
  Branch?: BranchResolvers<ContextType>;
  CatalogueCategory?: CatalogueCategoryResolvers<ContextType>;
  CatalogueProduct?: CatalogueProductResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Channel?: ChannelResolvers;
  ChannelPrice?: ChannelPriceResolvers<ContextType>;
  CurrencyCode?: CurrencyCodeResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  FormField?: FormFieldResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  Menu?: MenuResolvers<ContextType>;
  MenuCatalogue?: MenuCatalogueResolvers<ContextType>;
  MenuImageUploadPayload?: MenuImageUploadPayloadResolvers<ContextType>;
  MenuItemSetAvailabilityPayload?: MenuItemSetAvailabilityPayloadResolvers<ContextType>;
  MenuPicture?: MenuPictureResolvers<ContextType>;
  MenuPictureState?: MenuPictureStateResolvers;
  MenuPictureUploadPayload?: MenuPictureUploadPayloadResolvers<ContextType>;
  MenuReplacePayload?: MenuReplacePayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Option?: OptionResolvers<ContextType>;
  OptionGroup?: OptionGroupResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers;
  SaleHours?: SaleHoursResolvers<ContextType>;
  StageKind?: StageKindResolvers;
  Station?: StationResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
};

