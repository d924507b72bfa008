/**
 * Everything that the account's owner may read of one page of their orders. A text and not a document of the generated
 * map: what is in that map is loaded with the first page by everybody, and this by hardly anybody.
 */
export const myDataText = `
  query MyData($first: Int!, $after: String) {
    myOrders(first: $first, after: $after) {
      edges { node {
        id number placedAt promisedAt scheduledFor channel status couponCode allergyNote cancelReason
        branch { name address }
        lines { name quantity note options { group name priceDelta { amountMinor } } total { amountMinor } }
        totals {
          subtotal { amountMinor } discount { amountMinor } deliveryFee { amountMinor } tip { amountMinor }
          tax { amountMinor } total { amountMinor currency }
        }
        customer { name phone email }
        address { street details district reference }
        payment { method cashTendered { amountMinor } }
        receipt { kind documentNumber companyName }
        issuedReceipt { kind number issuedAt }
        notices { at title body channels }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

/** What the account's inbox holds: the newest of it. */
export const myInboxText = `
  query MyDataInbox { myInbox { changed { notices { at title body orderNumber } } } }
`;
