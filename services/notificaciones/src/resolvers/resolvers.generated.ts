/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { inbox as Query_inbox } from './Query/inbox.ts';
import    { myInbox as Query_myInbox } from './Query/myInbox.ts';
import    { pushKey as Query_pushKey } from './Query/pushKey.ts';
import    { inboxMarkRead as Mutation_inboxMarkRead } from './Mutation/inboxMarkRead.ts';
import    { myInboxMarkRead as Mutation_myInboxMarkRead } from './Mutation/myInboxMarkRead.ts';
import    { pushSubscribe as Mutation_pushSubscribe } from './Mutation/pushSubscribe.ts';
import    { pushUnsubscribe as Mutation_pushUnsubscribe } from './Mutation/pushUnsubscribe.ts';
import    { Order } from './Order.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { inbox: Query_inbox,myInbox: Query_myInbox,pushKey: Query_pushKey },
      Mutation: { inboxMarkRead: Mutation_inboxMarkRead,myInboxMarkRead: Mutation_myInboxMarkRead,pushSubscribe: Mutation_pushSubscribe,pushUnsubscribe: Mutation_pushUnsubscribe },
      
      Order: Order,
Date: DateScalar,
DateTime: DateTime
    }