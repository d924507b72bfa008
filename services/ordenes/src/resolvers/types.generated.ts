import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderMapper } from './../ordenes.mappers.ts';
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
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** The branch does not take orders now. */
export type BranchClosedError = UserError & {
  readonly __typename?: 'BranchClosedError';
  /** Always BRANCH_CLOSED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** When it opens; null when paused without an end. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The order can no longer be cancelled. */
export type CancelNotAllowedError = UserError & {
  readonly __typename?: 'CancelNotAllowedError';
  /** Always CANCEL_NOT_ALLOWED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** The stage that the order has reached; null when it has ended. */
  readonly stage?: Maybe<StageKind>;
};

/** Why an order is cancelled. */
export type CancelReason =
  /** The address cannot be served. */
  | 'ADDRESS_PROBLEM'
  /** The customer changed their mind. */
  | 'CUSTOMER_REQUEST'
  /** The customer cannot be reached. */
  | 'CUSTOMER_UNREACHABLE'
  /** Something ran out. */
  | 'OUT_OF_STOCK'
  /** It was to be paid online, and was not in time. */
  | 'PAYMENT_EXPIRED'
  /** It looks like fraud. */
  | 'SUSPECTED_FRAUD'
  /** Nobody took it in time. */
  | 'TIMED_OUT'
  /** The branch cannot make it in time. */
  | 'TOO_BUSY';

/** How the food reaches the customer. */
export type Channel =
  /** A courier carries it to an address. */
  | 'DELIVERY'
  /** Eaten at the restaurant: prices are shown, orders are not taken here. */
  | 'DINE_IN'
  /** The customer picks it up at the counter. */
  | 'PICKUP';

/** A coupon of a tenant. */
export type Coupon = {
  readonly __typename?: 'Coupon';
  /** Of AMOUNT; null for others. */
  readonly amount?: Maybe<Money>;
  /** What the customer types: capital letters and digits. */
  readonly code: Scalars['String']['output'];
  /** What it gives. */
  readonly kind: CouponKind;
  /** How often it may be used by all together; null for any number. */
  readonly maxUses?: Maybe<Scalars['Int']['output']>;
  /** How often it may be used by one mobile number; null for any number. */
  readonly maxUsesPerCustomer?: Maybe<Scalars['Int']['output']>;
  /** The least that the lines must cost. */
  readonly minimum: Money;
  /** Of PERCENT; null for others. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** How often it was used, cancelled orders not counted; null while it may be used any number of times, which is not counted. */
  readonly uses?: Maybe<Scalars['Int']['output']>;
  /** From when it is valid. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it is valid. */
  readonly validTo: Scalars['DateTime']['output'];
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What a coupon gives. */
export type CouponKind =
  /** An amount off the lines. */
  | 'AMOUNT'
  /** Delivery for nothing. */
  | 'FREE_DELIVERY'
  /** A percentage of the lines. */
  | 'PERCENT';

/** A coupon to write. */
export type CouponSaveInput = {
  /** Of AMOUNT, in céntimos. */
  readonly amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** 3 to 20 letters and digits; kept in capitals. */
  readonly code: Scalars['String']['input'];
  /** The version that the person saw; 0 for a new one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it gives. */
  readonly kind: CouponKind;
  /** How often it may be used by all together; null for any number. */
  readonly maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** How often it may be used by one mobile number; null for any number. */
  readonly maxUsesPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** The least that the lines must cost, in céntimos. */
  readonly minimumMinor?: Scalars['Int']['input'];
  /** Of PERCENT, 1 to 100. */
  readonly percent?: InputMaybe<Scalars['Int']['input']>;
  /** From when it is valid. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when it is valid. */
  readonly validTo: Scalars['DateTime']['input'];
};

/** Answer of couponSave. */
export type CouponSavePayload = {
  readonly __typename?: 'CouponSavePayload';
  /** The coupon; null when there are errors. */
  readonly coupon?: Maybe<Coupon>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A receipt as a file. */
export type IssuedReceipt = {
  readonly __typename?: 'IssuedReceipt';
  /** Where the PDF is for the next five minutes. */
  readonly downloadUrl: Scalars['String']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Boleta or factura. */
  readonly kind: ReceiptKind;
  /** Series and number, e.g. B001-00000042: without gaps in each branch. */
  readonly number: Scalars['String']['output'];
};

/** An item cannot be had now. */
export type ItemUnavailableError = UserError & {
  readonly __typename?: 'ItemUnavailableError';
  /** When it can be had again; null when unknown. */
  readonly availableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Always ITEM_UNAVAILABLE. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Name of the product. */
  readonly item: Scalars['String']['output'];
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
  /** Writes a coupon, or changes the one that has the code. Role: ADMIN. */
  readonly couponSave: CouponSavePayload;
  /** Asks to cancel: customers until a cook has taken it, HOST until packing begins, MANAGER and ADMIN until it is on its way. */
  readonly orderCancel: OrderCancelPayload;
  /** Places an order. The same key and body give the same order again. */
  readonly orderPlace: OrderPlacePayload;
  /** Puts orders that were placed as a guest among the caller's own. Repeating it changes nothing. Role: CUSTOMER. */
  readonly ordersClaim: OrdersClaimPayload;
};


export type MutationcouponSaveArgs = {
  input: CouponSaveInput;
};


export type MutationorderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationorderPlaceArgs = {
  input: OrderPlaceInput;
};


export type MutationordersClaimArgs = {
  input: OrdersClaimInput;
};

/** A choice has too few or too many options. */
export type OptionGroupError = UserError & {
  readonly __typename?: 'OptionGroupError';
  /** OPTION_GROUP_MIN or OPTION_GROUP_MAX. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Name of the group. */
  readonly group: Scalars['String']['output'];
  /** The greatest number. */
  readonly max: Scalars['Int']['output'];
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** The least number. */
  readonly min: Scalars['Int']['output'];
};

/** What was ordered, by whom and at what price. */
export type Order = {
  readonly __typename?: 'Order';
  /** Where to; null for pick-up. */
  readonly address?: Maybe<OrderAddress>;
  /** Allergy to mind, as the customer wrote it; null for none. */
  readonly allergyNote?: Maybe<Scalars['String']['output']>;
  /** The branch that makes it. */
  readonly branch: Branch;
  /** True while whoever asks may cancel it. */
  readonly canCancel: Scalars['Boolean']['output'];
  /** Why it was cancelled; null when it was not. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** How it reaches the customer. */
  readonly channel: Channel;
  /** Code of the coupon that was redeemed; null for none. */
  readonly couponCode?: Maybe<Scalars['String']['output']>;
  /** Who ordered. */
  readonly customer: OrderCustomer;
  /** The customer says this code to the courier. Only for who ordered. */
  readonly handoverCode?: Maybe<Scalars['String']['output']>;
  /** Opaque id, sortable by time. */
  readonly id: Scalars['ID']['output'];
  /** Its receipt, once it was delivered and the receipt is made. For who ordered and the front desk; null for others. */
  readonly issuedReceipt?: Maybe<IssuedReceipt>;
  /** What was ordered. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** Short number of the day, e.g. A-042. */
  readonly number: Scalars['String']['output'];
  /** Lets whoever holds it follow this order, as in OrderPlacePayload. Only for the customer whose order it is. */
  readonly orderToken?: Maybe<Scalars['String']['output']>;
  /** How it is paid. */
  readonly payment: OrderPayment;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it was promised. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** Boleta or factura. */
  readonly receipt: OrderReceipt;
  /** When it is wanted, as the customer scheduled it; null for now. */
  readonly scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** What it costs. */
  readonly totals: OrderTotals;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
};

/** Where an order goes. For who ordered, couriers and the front desk. */
export type OrderAddress = {
  readonly __typename?: 'OrderAddress';
  /** Flat, block, urbanisation. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** District. */
  readonly district: Scalars['String']['output'];
  /** What a rider looks for. */
  readonly reference: Scalars['String']['output'];
  /** Street and number. */
  readonly street: Scalars['String']['output'];
};

/** Where to. */
export type OrderAddressInput = {
  /** Flat, block, urbanisation. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** District. */
  readonly district: Scalars['String']['input'];
  /** What a rider looks for. */
  readonly reference: Scalars['String']['input'];
  /** Street and number. */
  readonly street: Scalars['String']['input'];
};

/** A wish to cancel. */
export type OrderCancelInput = {
  /** The order's version that the person saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** In words, up to 140 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: CancelReason;
};

/** Answer of orderCancel. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  /** The order; null when there are errors. */
  readonly order?: Maybe<Order>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The orders. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Who ordered. */
export type OrderCustomer = {
  readonly __typename?: 'OrderCustomer';
  /** E-mail. For who ordered and the front desk; null for others. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Mobile number, E.164. For who ordered, the courier and the front desk; null for others. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** Who orders. */
export type OrderCustomerInput = {
  /** E-mail for notices. */
  readonly email: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Mobile number: 9 digits beginning with 9, with or without +51 and spaces. */
  readonly phone: Scalars['String']['input'];
};

/** An order in a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Opaque cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** One line of an order. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** Id inside the order. */
  readonly id: Scalars['ID']['output'];
  /** The product's name when it was ordered. */
  readonly name: Scalars['String']['output'];
  /** What the customer wrote about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was chosen with it. */
  readonly options: ReadonlyArray<OrderLineOption>;
  /** The product's id when it was ordered. */
  readonly productId: Scalars['ID']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** Price of the line. */
  readonly total: Money;
  /** Price of one with its options. */
  readonly unitPrice: Money;
};

/** One line to order. */
export type OrderLineInput = {
  /** A wish for the kitchen, up to 140 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Chosen options. */
  readonly options: ReadonlyArray<OrderLineOptionInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many, 1 to 50. */
  readonly quantity: Scalars['Int']['input'];
};

/** An option of a line. */
export type OrderLineOption = {
  readonly __typename?: 'OrderLineOption';
  /** Name of its group. */
  readonly group: Scalars['String']['output'];
  /** Id of its group on the menu; null on orders from before it was kept. */
  readonly groupId?: Maybe<Scalars['ID']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Its id in that group; null on orders from before it was kept. */
  readonly optionId?: Maybe<Scalars['ID']['output']>;
  /** What it added to the price of one. */
  readonly priceDelta: Money;
};

/** A chosen option. */
export type OrderLineOptionInput = {
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** The option. */
  readonly optionId: Scalars['ID']['input'];
};

/** How an order is paid. */
export type OrderPayment = {
  readonly __typename?: 'OrderPayment';
  /** Cash that the customer will hand over; null when not cash or exact. */
  readonly cashTendered?: Maybe<Money>;
  /** Change to bring; null when not cash. */
  readonly change?: Maybe<Money>;
  /** The means. */
  readonly method: PaymentMethod;
};

/** How to pay. */
export type OrderPaymentInput = {
  /** Cash that the customer will hand over, in céntimos. */
  readonly cashTenderedMinor?: InputMaybe<Scalars['Int']['input']>;
  /** The means. */
  readonly method: PaymentMethod;
};

/** A new order. */
export type OrderPlaceInput = {
  /** Where to; required for delivery. */
  readonly address?: InputMaybe<OrderAddressInput>;
  /** Allergy to mind, up to 140 characters. */
  readonly allergyNote?: InputMaybe<Scalars['String']['input']>;
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** Delivery or pick-up. */
  readonly channel: Channel;
  /** Code of a coupon, as typed: redeemed with the order or not at all. */
  readonly couponCode?: InputMaybe<Scalars['String']['input']>;
  /** Who orders. */
  readonly customer: OrderCustomerInput;
  /** The total that the customer saw, in céntimos. */
  readonly expectedTotalMinor: Scalars['Int']['input'];
  /** Unique to this attempt to order; a retry repeats it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Lines. */
  readonly lines: ReadonlyArray<OrderLineInput>;
  /** How to pay. */
  readonly payment: OrderPaymentInput;
  /** Which receipt. */
  readonly receipt: OrderReceiptInput;
  /** Start of the slot it is wanted for; null for now. */
  readonly scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Tip in céntimos. */
  readonly tipMinor?: Scalars['Int']['input'];
};

/** Answer of orderPlace. */
export type OrderPlacePayload = {
  readonly __typename?: 'OrderPlacePayload';
  /** The order; null when there are errors. */
  readonly order?: Maybe<Order>;
  /** Lets whoever holds it follow this order without an account: sent back as the header x-order-token. */
  readonly orderToken?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to price. */
export type OrderQuoteInput = {
  /** The branch. */
  readonly branchId: Scalars['ID']['input'];
  /** Delivery or pick-up. */
  readonly channel: Channel;
  /** Code of a coupon, as typed. */
  readonly couponCode?: InputMaybe<Scalars['String']['input']>;
  /** District of the address; only for delivery. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Lines. */
  readonly lines: ReadonlyArray<OrderLineInput>;
  /** Start of the slot it is wanted for; null for now. */
  readonly scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Tip in céntimos. */
  readonly tipMinor?: Scalars['Int']['input'];
};

/** Answer of orderQuote. */
export type OrderQuotePayload = {
  readonly __typename?: 'OrderQuotePayload';
  /** When it would be ready or delivered; null when the branch is closed. */
  readonly promisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sums; null when lines are wrong. Without the discount when the coupon is not valid. */
  readonly totals?: Maybe<OrderTotals>;
  /** What to mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which receipt. */
export type OrderReceipt = {
  readonly __typename?: 'OrderReceipt';
  /** Company name on a factura. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** DNI (8 digits) or RUC (11); null when not given. Only for who ordered and the front desk. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Boleta or factura. */
  readonly kind: ReceiptKind;
};

/** Which receipt. */
export type OrderReceiptInput = {
  /** Company name; required on a factura. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** DNI or RUC. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Boleta or factura. */
  readonly kind: ReceiptKind;
};

/** A time that an order can be scheduled for. */
export type OrderSlot = {
  readonly __typename?: 'OrderSlot';
  /** Places left; none when it is full. */
  readonly left: Scalars['Int']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** The sums of an order; prices include IGV. */
export type OrderTotals = {
  readonly __typename?: 'OrderTotals';
  /** Delivery. */
  readonly deliveryFee: Money;
  /** What the coupon takes off lines or delivery; zero without one. */
  readonly discount: Money;
  /** All lines. */
  readonly subtotal: Money;
  /** IGV inside subtotal and delivery, less the discount. */
  readonly tax: Money;
  /** Rate of that IGV in basis points. */
  readonly taxRateBps: Scalars['Int']['output'];
  /** Tip for the courier; no IGV. */
  readonly tip: Money;
  /** What the customer pays. */
  readonly total: Money;
};

/** Orders to be claimed. */
export type OrdersClaimInput = {
  /** The tokens of their links, 1 to 20. */
  readonly orderTokens: ReadonlyArray<Scalars['String']['input']>;
};

/** Answer of ordersClaim. */
export type OrdersClaimPayload = {
  readonly __typename?: 'OrdersClaimPayload';
  /** Those of the orders that are the caller's now. */
  readonly orders: ReadonlyArray<Order>;
  /** What to mend: of each token that opens no order of this shop, or one of another account. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The branch does not deliver there. */
export type OutOfZoneError = UserError & {
  readonly __typename?: 'OutOfZoneError';
  /** Always OUT_OF_ZONE. */
  readonly code: UserErrorCode;
  /** Where the branch delivers. */
  readonly districts: ReadonlyArray<Scalars['String']['output']>;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** How an order is paid. */
export type PaymentMethod =
  /** Card, online, before the kitchen begins. */
  | 'CARD_ONLINE'
  /** Card at the door or counter. */
  | 'CARD_ON_DELIVERY'
  /** Cash at the door or counter. */
  | 'CASH'
  /** Plin at the door or counter. */
  | 'PLIN'
  /** Yape at the door or counter. */
  | 'YAPE'
  /** Yape with an approval code, online, before the kitchen begins. */
  | 'YAPE_ONLINE';

/** The total is not what the customer saw. */
export type PriceChangedError = UserError & {
  readonly __typename?: 'PriceChangedError';
  /** Always PRICE_CHANGED. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
  /** What it costs now. */
  readonly newTotal: Money;
  /** What the customer saw. */
  readonly oldTotal: Money;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The coupons of the tenant, by code; at most 50. Role: ADMIN. */
  readonly coupons: ReadonlyArray<Coupon>;
  /** The caller's own orders at this shop, newest first; first is 1 to 50. Role: CUSTOMER. */
  readonly myOrders: OrderConnection;
  /** One order. Customers see their own, guests the one whose link they hold, staff those of their branches. */
  readonly order?: Maybe<Order>;
  /** What an order would cost, with everything that is wrong with it; nothing is written. */
  readonly orderQuote: OrderQuotePayload;
  /** The times of today and tomorrow that an order can be scheduled for; none where the branch takes no such orders. */
  readonly orderSlots: ReadonlyArray<OrderSlot>;
  /** Orders of a branch on a day, newest first; with find, those whose number, customer, phone or staff at work have all its words; with status, as in OrderStatus, those that are there. Role: HOST, MANAGER, ADMIN. */
  readonly orders: OrderConnection;
};


export type QuerymyOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryorderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryorderQuoteArgs = {
  input: OrderQuoteInput;
};


export type QueryorderSlotsArgs = {
  branchId: Scalars['ID']['input'];
  channel: Channel;
};


export type QueryordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  branchId: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
  find?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<Scalars['String']['input']>;
};

/** Which receipt. */
export type ReceiptKind =
  /** For consumers. */
  | 'BOLETA'
  /** For companies, with RUC. */
  | 'FACTURA';

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

/** The slot has no place left. */
export type SlotFullError = UserError & {
  readonly __typename?: 'SlotFullError';
  /** The nearest slots that have one. */
  readonly alternatives: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Always SLOT_FULL. */
  readonly code: UserErrorCode;
  /** Path of the input field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do, in Spanish. */
  readonly message: Scalars['String']['output'];
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
    | ( Omit<BranchClosedError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'BranchClosedError' } )
    | ( Omit<CancelNotAllowedError, 'code' | 'stage'> & { code: _RefType['UserErrorCode'], stage?: Maybe<_RefType['StageKind']> } & { __typename: 'CancelNotAllowedError' } )
    | ( Omit<IdempotencyConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<InputError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'InputError' } )
    | ( Omit<ItemUnavailableError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'ItemUnavailableError' } )
    | ( Omit<OptionGroupError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'OptionGroupError' } )
    | ( Omit<OutOfZoneError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'OutOfZoneError' } )
    | ( Omit<PriceChangedError, 'code' | 'newTotal' | 'oldTotal'> & { code: _RefType['UserErrorCode'], newTotal: _RefType['Money'], oldTotal: _RefType['Money'] } & { __typename: 'PriceChangedError' } )
    | ( Omit<SlotFullError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'SlotFullError' } )
    | ( Omit<VersionConflictError, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'VersionConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Branch: ResolverTypeWrapper<Branch>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BranchClosedError: ResolverTypeWrapper<Omit<BranchClosedError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelNotAllowedError: ResolverTypeWrapper<Omit<CancelNotAllowedError, 'code' | 'stage'> & { code: ResolversTypes['UserErrorCode'], stage?: Maybe<ResolversTypes['StageKind']> }>;
  CancelReason: ResolverTypeWrapper<'CUSTOMER_REQUEST' | 'CUSTOMER_UNREACHABLE' | 'OUT_OF_STOCK' | 'TOO_BUSY' | 'ADDRESS_PROBLEM' | 'SUSPECTED_FRAUD' | 'TIMED_OUT' | 'PAYMENT_EXPIRED'>;
  Channel: ResolverTypeWrapper<'DELIVERY' | 'PICKUP' | 'DINE_IN'>;
  Coupon: ResolverTypeWrapper<Omit<Coupon, 'amount' | 'kind' | 'minimum'> & { amount?: Maybe<ResolversTypes['Money']>, kind: ResolversTypes['CouponKind'], minimum: ResolversTypes['Money'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CouponKind: ResolverTypeWrapper<'PERCENT' | 'AMOUNT' | 'FREE_DELIVERY'>;
  CouponSaveInput: CouponSaveInput;
  CouponSavePayload: ResolverTypeWrapper<Omit<CouponSavePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversTypes['Coupon']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CurrencyCode: ResolverTypeWrapper<'PEN'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelayReason: ResolverTypeWrapper<'HIGH_DEMAND' | 'MISSING_INGREDIENT' | 'REMAKE' | 'TRAFFIC' | 'OTHER'>;
  IdempotencyConflictError: ResolverTypeWrapper<Omit<IdempotencyConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  InputError: ResolverTypeWrapper<Omit<InputError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  IssuedReceipt: ResolverTypeWrapper<Omit<IssuedReceipt, 'kind'> & { kind: ResolversTypes['ReceiptKind'] }>;
  ItemUnavailableError: ResolverTypeWrapper<Omit<ItemUnavailableError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Money: ResolverTypeWrapper<Omit<Money, 'currency'> & { currency: ResolversTypes['CurrencyCode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OptionGroupError: ResolverTypeWrapper<Omit<OptionGroupError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Order: ResolverTypeWrapper<OrderMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderAddress: ResolverTypeWrapper<OrderAddress>;
  OrderAddressInput: OrderAddressInput;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderCustomer: ResolverTypeWrapper<OrderCustomer>;
  OrderCustomerInput: OrderCustomerInput;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderLine: ResolverTypeWrapper<Omit<OrderLine, 'options' | 'total' | 'unitPrice'> & { options: ReadonlyArray<ResolversTypes['OrderLineOption']>, total: ResolversTypes['Money'], unitPrice: ResolversTypes['Money'] }>;
  OrderLineInput: OrderLineInput;
  OrderLineOption: ResolverTypeWrapper<Omit<OrderLineOption, 'priceDelta'> & { priceDelta: ResolversTypes['Money'] }>;
  OrderLineOptionInput: OrderLineOptionInput;
  OrderPayment: ResolverTypeWrapper<Omit<OrderPayment, 'cashTendered' | 'change' | 'method'> & { cashTendered?: Maybe<ResolversTypes['Money']>, change?: Maybe<ResolversTypes['Money']>, method: ResolversTypes['PaymentMethod'] }>;
  OrderPaymentInput: OrderPaymentInput;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: ResolverTypeWrapper<Omit<OrderPlacePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderQuoteInput: OrderQuoteInput;
  OrderQuotePayload: ResolverTypeWrapper<Omit<OrderQuotePayload, 'totals' | 'userErrors'> & { totals?: Maybe<ResolversTypes['OrderTotals']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderReceipt: ResolverTypeWrapper<Omit<OrderReceipt, 'kind'> & { kind: ResolversTypes['ReceiptKind'] }>;
  OrderReceiptInput: OrderReceiptInput;
  OrderSlot: ResolverTypeWrapper<OrderSlot>;
  OrderTotals: ResolverTypeWrapper<Omit<OrderTotals, 'deliveryFee' | 'discount' | 'subtotal' | 'tax' | 'tip' | 'total'> & { deliveryFee: ResolversTypes['Money'], discount: ResolversTypes['Money'], subtotal: ResolversTypes['Money'], tax: ResolversTypes['Money'], tip: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  OrdersClaimInput: OrdersClaimInput;
  OrdersClaimPayload: ResolverTypeWrapper<Omit<OrdersClaimPayload, 'orders' | 'userErrors'> & { orders: ReadonlyArray<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OutOfZoneError: ResolverTypeWrapper<Omit<OutOfZoneError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentMethod: ResolverTypeWrapper<'CASH' | 'CARD_ON_DELIVERY' | 'YAPE' | 'PLIN' | 'CARD_ONLINE' | 'YAPE_ONLINE'>;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'code' | 'newTotal' | 'oldTotal'> & { code: ResolversTypes['UserErrorCode'], newTotal: ResolversTypes['Money'], oldTotal: ResolversTypes['Money'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptKind: ResolverTypeWrapper<'BOLETA' | 'FACTURA'>;
  Role: ResolverTypeWrapper<'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN' | 'PLATFORM_ADMIN' | 'DEVICE'>;
  SlotFullError: ResolverTypeWrapper<Omit<SlotFullError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  StageKind: ResolverTypeWrapper<'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER'>;
  Station: ResolverTypeWrapper<'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'REQUIRED' | 'TOO_LONG' | 'INVALID' | 'TAKEN' | 'TOO_MANY' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'PRODUCT_UNKNOWN' | 'ITEM_UNAVAILABLE' | 'OPTION_UNKNOWN' | 'OPTION_GROUP_MIN' | 'OPTION_GROUP_MAX' | 'BRANCH_UNKNOWN' | 'BRANCH_CLOSED' | 'OUT_OF_ZONE' | 'BELOW_MINIMUM' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'DOCUMENT_INVALID' | 'CASH_TOO_LITTLE' | 'PRICE_CHANGED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'COUPON_UNKNOWN' | 'COUPON_EXPIRED' | 'COUPON_MINIMUM' | 'COUPON_USED_UP' | 'COUPON_NOT_APPLICABLE' | 'IDEMPOTENCY_CONFLICT' | 'QUEUE_EMPTY' | 'ALREADY_CLAIMED' | 'NOT_OWNER' | 'TRANSITION_NOT_ALLOWED' | 'VERSION_CONFLICT' | 'HANDOVER_CODE_WRONG' | 'HANDOVER_CODE_LOCKED' | 'CANCEL_NOT_ALLOWED' | 'ALREADY_RATED' | 'PAYMENT_DECLINED' | 'PAYMENT_CLOSED' | 'PAYMENT_IN_PROGRESS' | 'UNDO_NOT_ALLOWED' | 'STAFF_UNSUITABLE' | 'OWN_ACCOUNT' | 'LAST_ADMIN' | 'EMAIL_MISSING' | 'PIN_WEAK' | 'PIN_MISSING' | 'PIN_WRONG' | 'PIN_LOCKED'>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Branch: Branch;
  ID: Scalars['ID']['output'];
  BranchClosedError: BranchClosedError;
  String: Scalars['String']['output'];
  CancelNotAllowedError: CancelNotAllowedError;
  Coupon: Omit<Coupon, 'amount' | 'minimum'> & { amount?: Maybe<ResolversParentTypes['Money']>, minimum: ResolversParentTypes['Money'] };
  Int: Scalars['Int']['output'];
  CouponSaveInput: CouponSaveInput;
  CouponSavePayload: Omit<CouponSavePayload, 'coupon' | 'userErrors'> & { coupon?: Maybe<ResolversParentTypes['Coupon']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  InputError: InputError;
  IssuedReceipt: IssuedReceipt;
  ItemUnavailableError: ItemUnavailableError;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  OptionGroupError: OptionGroupError;
  Order: OrderMapper;
  Boolean: Scalars['Boolean']['output'];
  OrderAddress: OrderAddress;
  OrderAddressInput: OrderAddressInput;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderCustomer: OrderCustomer;
  OrderCustomerInput: OrderCustomerInput;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: Omit<OrderLine, 'options' | 'total' | 'unitPrice'> & { options: ReadonlyArray<ResolversParentTypes['OrderLineOption']>, total: ResolversParentTypes['Money'], unitPrice: ResolversParentTypes['Money'] };
  OrderLineInput: OrderLineInput;
  OrderLineOption: Omit<OrderLineOption, 'priceDelta'> & { priceDelta: ResolversParentTypes['Money'] };
  OrderLineOptionInput: OrderLineOptionInput;
  OrderPayment: Omit<OrderPayment, 'cashTendered' | 'change'> & { cashTendered?: Maybe<ResolversParentTypes['Money']>, change?: Maybe<ResolversParentTypes['Money']> };
  OrderPaymentInput: OrderPaymentInput;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: Omit<OrderPlacePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderQuoteInput: OrderQuoteInput;
  OrderQuotePayload: Omit<OrderQuotePayload, 'totals' | 'userErrors'> & { totals?: Maybe<ResolversParentTypes['OrderTotals']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderReceipt: OrderReceipt;
  OrderReceiptInput: OrderReceiptInput;
  OrderSlot: OrderSlot;
  OrderTotals: Omit<OrderTotals, 'deliveryFee' | 'discount' | 'subtotal' | 'tax' | 'tip' | 'total'> & { deliveryFee: ResolversParentTypes['Money'], discount: ResolversParentTypes['Money'], subtotal: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], tip: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  OrdersClaimInput: OrdersClaimInput;
  OrdersClaimPayload: Omit<OrdersClaimPayload, 'orders' | 'userErrors'> & { orders: ReadonlyArray<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OutOfZoneError: OutOfZoneError;
  PageInfo: PageInfo;
  PriceChangedError: Omit<PriceChangedError, 'newTotal' | 'oldTotal'> & { newTotal: ResolversParentTypes['Money'], oldTotal: ResolversParentTypes['Money'] };
  Query: Record<PropertyKey, never>;
  SlotFullError: SlotFullError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflictError: VersionConflictError;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BranchClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BranchClosedError'] = ResolversParentTypes['BranchClosedError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelNotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelNotAllowedError'] = ResolversParentTypes['CancelNotAllowedError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['StageKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelReasonResolvers = EnumResolverSignature<{ ADDRESS_PROBLEM?: any, CUSTOMER_REQUEST?: any, CUSTOMER_UNREACHABLE?: any, OUT_OF_STOCK?: any, PAYMENT_EXPIRED?: any, SUSPECTED_FRAUD?: any, TIMED_OUT?: any, TOO_BUSY?: any }, ResolversTypes['CancelReason']>;

export type ChannelResolvers = EnumResolverSignature<{ DELIVERY?: any, DINE_IN?: any, PICKUP?: any }, ResolversTypes['Channel']>;

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouponKind'], ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxUsesPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouponKindResolvers = EnumResolverSignature<{ AMOUNT?: any, FREE_DELIVERY?: any, PERCENT?: any }, ResolversTypes['CouponKind']>;

export type CouponSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponSavePayload'] = ResolversParentTypes['CouponSavePayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

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

export type IssuedReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedReceipt'] = ResolversParentTypes['IssuedReceipt']> = {
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemUnavailableError'] = ResolversParentTypes['ItemUnavailableError']> = {
  availableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  couponSave?: Resolver<ResolversTypes['CouponSavePayload'], ParentType, ContextType, RequireFields<MutationcouponSaveArgs, 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationorderCancelArgs, 'input'>>;
  orderPlace?: Resolver<ResolversTypes['OrderPlacePayload'], ParentType, ContextType, RequireFields<MutationorderPlaceArgs, 'input'>>;
  ordersClaim?: Resolver<ResolversTypes['OrdersClaimPayload'], ParentType, ContextType, RequireFields<MutationordersClaimArgs, 'input'>>;
};

export type OptionGroupErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionGroupError'] = ResolversParentTypes['OptionGroupError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['OrderAddress']>, ParentType, ContextType>;
  allergyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  canCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['OrderCustomer'], ParentType, ContextType>;
  handoverCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedReceipt?: Resolver<Maybe<ResolversTypes['IssuedReceipt']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['OrderPayment'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['OrderReceipt'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAddress'] = ResolversParentTypes['OrderAddress']> = {
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCustomer'] = ResolversParentTypes['OrderCustomer']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['OrderLineOption']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderLineOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineOption'] = ResolversParentTypes['OrderLineOption']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priceDelta?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPayment'] = ResolversParentTypes['OrderPayment']> = {
  cashTendered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type OrderPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlacePayload'] = ResolversParentTypes['OrderPlacePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderQuotePayload'] = ResolversParentTypes['OrderQuotePayload']> = {
  promisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['OrderTotals']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReceipt'] = ResolversParentTypes['OrderReceipt']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
};

export type OrderSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSlot'] = ResolversParentTypes['OrderSlot']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTotals'] = ResolversParentTypes['OrderTotals']> = {
  deliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrdersClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrdersClaimPayload'] = ResolversParentTypes['OrdersClaimPayload']> = {
  orders?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutOfZoneErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfZoneError'] = ResolversParentTypes['OutOfZoneError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentMethodResolvers = EnumResolverSignature<{ CARD_ONLINE?: any, CARD_ON_DELIVERY?: any, CASH?: any, PLIN?: any, YAPE?: any, YAPE_ONLINE?: any }, ResolversTypes['PaymentMethod']>;

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coupons?: Resolver<ReadonlyArray<ResolversTypes['Coupon']>, ParentType, ContextType>;
  myOrders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QuerymyOrdersArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'id'>>;
  orderQuote?: Resolver<ResolversTypes['OrderQuotePayload'], ParentType, ContextType, RequireFields<QueryorderQuoteArgs, 'input'>>;
  orderSlots?: Resolver<ReadonlyArray<ResolversTypes['OrderSlot']>, ParentType, ContextType, RequireFields<QueryorderSlotsArgs, 'branchId' | 'channel'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryordersArgs, 'branchId' | 'day' | 'first'>>;
};

export type ReceiptKindResolvers = EnumResolverSignature<{ BOLETA?: any, FACTURA?: any }, ResolversTypes['ReceiptKind']>;

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, COOK?: any, COURIER?: any, DEVICE?: any, HOST?: any, MANAGER?: any, PACKER?: any, PLATFORM_ADMIN?: any }, ResolversTypes['Role']>;

export type SlotFullErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotFullError'] = ResolversParentTypes['SlotFullError']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageKindResolvers = EnumResolverSignature<{ COUNTER?: any, DELIVERY?: any, KITCHEN?: any, PACKING?: any, RECEPTION?: any }, ResolversTypes['StageKind']>;

export type StationResolvers = EnumResolverSignature<{ BARRA?: any, BRASA?: any, DESPACHO?: any, FREIDORA?: any, FRIA?: any, PARRILLA?: any }, ResolversTypes['Station']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BranchClosedError' | 'CancelNotAllowedError' | 'IdempotencyConflictError' | 'InputError' | 'ItemUnavailableError' | 'OptionGroupError' | 'OutOfZoneError' | 'PriceChangedError' | 'SlotFullError' | 'VersionConflictError', ParentType, ContextType>;
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
  BranchClosedError?: BranchClosedErrorResolvers<ContextType>;
  CancelNotAllowedError?: CancelNotAllowedErrorResolvers<ContextType>;
  CancelReason?: CancelReasonResolvers;
  Channel?: ChannelResolvers;
  Coupon?: CouponResolvers<ContextType>;
  CouponKind?: CouponKindResolvers;
  CouponSavePayload?: CouponSavePayloadResolvers<ContextType>;
  CurrencyCode?: CurrencyCodeResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelayReason?: DelayReasonResolvers;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  IssuedReceipt?: IssuedReceiptResolvers<ContextType>;
  ItemUnavailableError?: ItemUnavailableErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OptionGroupError?: OptionGroupErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCustomer?: OrderCustomerResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineOption?: OrderLineOptionResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderPlacePayload?: OrderPlacePayloadResolvers<ContextType>;
  OrderQuotePayload?: OrderQuotePayloadResolvers<ContextType>;
  OrderReceipt?: OrderReceiptResolvers<ContextType>;
  OrderSlot?: OrderSlotResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrdersClaimPayload?: OrdersClaimPayloadResolvers<ContextType>;
  OutOfZoneError?: OutOfZoneErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiptKind?: ReceiptKindResolvers;
  Role?: RoleResolvers;
  SlotFullError?: SlotFullErrorResolvers<ContextType>;
  StageKind?: StageKindResolvers;
  Station?: StationResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
};

