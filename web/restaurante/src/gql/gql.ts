/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Cash on Order {\n    totals {\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n  }\n": typeof types.CashFragmentDoc,
    "\n  fragment ChickenShare on BoardLine {\n    quantity\n    chickenEighths\n  }\n": typeof types.ChickenShareFragmentDoc,
    "\n  query Door($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        name\n        phone\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n      }\n      ...Cash\n    }\n  }\n": typeof types.DoorDocument,
    "\n  query FloorDay($branchId: ID!, $day: Date!) {\n    dashboard(branchId: $branchId, day: $day) {\n      delivered\n      onTimePercent\n    }\n  }\n": typeof types.FloorDayDocument,
    "\n  query ToCollect($id: ID!) {\n    order(id: $id) {\n      id\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n": typeof types.ToCollectDocument,
    "\n  fragment StageAnswer on StagePayload {\n    task {\n      id\n      number\n      kind\n      state\n      version\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n    }\n    userErrors {\n      __typename\n      code\n      message\n      ... on AlreadyClaimedError {\n        by\n        at\n      }\n      ... on HandoverCodeError {\n        triesLeft\n      }\n    }\n  }\n": typeof types.StageAnswerFragmentDoc,
    "\n  mutation ClaimNext($input: StageClaimNextInput!) {\n    stageClaimNext(input: $input) {\n      ...StageAnswer\n    }\n  }\n": typeof types.ClaimNextDocument,
    "\n  mutation Complete($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      ...StageAnswer\n    }\n  }\n": typeof types.CompleteDocument,
    "\n  mutation Release($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      ...StageAnswer\n    }\n  }\n": typeof types.ReleaseDocument,
    "\n  mutation Undo($input: StageUndoInput!) {\n    stageUndo(input: $input) {\n      ...StageAnswer\n    }\n  }\n": typeof types.UndoDocument,
    "\n  mutation Delay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      ...StageAnswer\n    }\n  }\n": typeof types.DelayDocument,
    "\n  query Stop($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      ...Cash\n    }\n  }\n": typeof types.StopDocument,
    "\n  fragment TicketLine on BoardLine {\n    id\n    name\n    quantity\n    options\n    note\n    station\n  }\n": typeof types.TicketLineFragmentDoc,
    "\n  fragment Ticket on BoardCard {\n    order {\n      id\n    }\n    number\n    channel\n    status\n    placedAt\n    promisedAt\n    delay {\n      minutes\n      reason\n      note\n    }\n    arrivesAt\n    scheduledFor\n    customerName\n    allergyNote\n    currentStage\n    stages {\n      taskId\n      kind\n      state\n      waitingSince\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n      mine\n      targetSeconds\n      version\n    }\n    lines {\n      ...TicketLine\n      ...ChickenShare\n    }\n  }\n": typeof types.TicketFragmentDoc,
    "\n  query Board($branchId: ID!, $knownRevision: Int) {\n    board(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        ...Ticket\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query Ordering {\n    viewer {\n      id\n      branches {\n        id\n        pausedReason\n        version\n      }\n    }\n  }\n": typeof types.OrderingDocument,
    "\n  mutation PauseOrdering($input: BranchPauseOrderingInput!) {\n    branchPauseOrdering(input: $input) {\n      branch {\n        id\n        pausedReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.PauseOrderingDocument,
    "\n  query Coupons {\n    coupons {\n      code\n      kind\n      percent\n      amount {\n        amountMinor\n        formatted\n      }\n      minimum {\n        amountMinor\n        formatted\n      }\n      validFrom\n      validTo\n      maxUses\n      maxUsesPerCustomer\n      uses\n      version\n    }\n  }\n": typeof types.CouponsDocument,
    "\n  mutation SaveCoupon($input: CouponSaveInput!) {\n    couponSave(input: $input) {\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveCouponDocument,
    "\n  query Day($branchId: ID!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    dashboard(branchId: $branchId, day: $from, to: $to) {\n      day\n      orders\n      ...DayFigures\n      ...DayStatuses\n      ...DayStages\n      ...DayHours\n      ...DayTimes\n      ...DayPeople\n      ...DayProducts\n    }\n    before: dashboard(branchId: $branchId, day: $beforeFrom, to: $beforeTo) {\n      ...DayFigures\n    }\n  }\n": typeof types.DayDocument,
    "\n  fragment DayFigures on DashboardDay {\n    orders\n    inProgress\n    delivered\n    cancelled\n    sales {\n      amountMinor\n      formatted\n    }\n    discounts {\n      amountMinor\n      formatted\n    }\n    averageTicket {\n      amountMinor\n      formatted\n    }\n    onTimePercent\n    averageTotalSeconds\n    ratings\n    averageStars\n  }\n": typeof types.DayFiguresFragmentDoc,
    "\n  fragment DayHours on DashboardDay {\n    byHour {\n      hour\n      orders\n      sales {\n        amountMinor\n      }\n    }\n  }\n": typeof types.DayHoursFragmentDoc,
    "\n  fragment DayPeople on DashboardDay {\n    people {\n      staffId\n      name\n      completed\n      averageWorkSeconds\n      late\n      released\n      undone\n    }\n  }\n": typeof types.DayPeopleFragmentDoc,
    "\n  fragment DayProducts on DashboardDay {\n    products {\n      productId\n      name\n      units\n      sales {\n        amountMinor\n      }\n    }\n  }\n": typeof types.DayProductsFragmentDoc,
    "\n  fragment DayStages on DashboardDay {\n    stages {\n      kind\n      completed\n      averageWaitSeconds\n      averageWorkSeconds\n    }\n  }\n": typeof types.DayStagesFragmentDoc,
    "\n  fragment DayStatuses on DashboardDay {\n    orders\n    byStatus {\n      status\n      count\n    }\n  }\n": typeof types.DayStatusesFragmentDoc,
    "\n  fragment DayTimes on DashboardDay {\n    stages {\n      kind\n      averageWaitSeconds\n      p50WaitSeconds\n      p90WaitSeconds\n      averageWorkSeconds\n      p50WorkSeconds\n      p90WorkSeconds\n    }\n  }\n": typeof types.DayTimesFragmentDoc,
    "\n  query StaffInbox($branchId: ID!, $knownRevision: Int) {\n    inbox(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        unread\n        notices {\n          ...StaffNotice\n        }\n      }\n    }\n  }\n": typeof types.StaffInboxDocument,
    "\n  fragment StaffNotice on InboxNotice {\n    id\n    place\n    topic\n    at\n    title\n    body\n    unread\n    orderId\n  }\n": typeof types.StaffNoticeFragmentDoc,
    "\n  mutation StaffInboxMarkRead($input: InboxMarkReadInput!) {\n    inboxMarkRead(input: $input) {\n      inbox {\n        revision\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.StaffInboxMarkReadDocument,
    "\n  query MenuCatalogue {\n    menuCatalogue {\n      version\n      optionGroups {\n        id\n        name\n        min\n        max\n        freeCount\n        extraPrice {\n          amountMinor\n        }\n        options {\n          id\n          name\n          priceDelta {\n            amountMinor\n          }\n        }\n      }\n      categories {\n        slug\n        name\n        description\n        image\n        products {\n          slug\n          name\n          description\n          sizeTab\n          prices {\n            channel\n            price {\n              amountMinor\n            }\n          }\n          branchIds\n          hours {\n            weekday\n            opens\n            closes\n          }\n          image\n          imageUrl\n          station\n          chickenEighths\n          allergens\n          featured\n          optionGroupIds\n        }\n      }\n    }\n  }\n": typeof types.MenuCatalogueDocument,
    "\n  mutation MenuReplace($input: MenuReplaceInput!) {\n    menuReplace(input: $input) {\n      version\n      userErrors {\n        __typename\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.MenuReplaceDocument,
    "\n  query DayExport($branchId: ID!, $day: Date!, $first: Int!, $after: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          channel\n          placedAt\n          promisedAt\n          cancelReason\n          customer {\n            name\n            phone\n          }\n          couponCode\n          totals {\n            subtotal {\n              amountMinor\n            }\n            discount {\n              amountMinor\n            }\n            deliveryFee {\n              amountMinor\n            }\n            tip {\n              amountMinor\n            }\n            total {\n              amountMinor\n            }\n          }\n          payment {\n            method\n          }\n          lines {\n            id\n            name\n            quantity\n            note\n            options {\n              name\n            }\n            total {\n              amountMinor\n            }\n          }\n          stages {\n            kind\n            waitingSince\n            startedAt\n            endedAt\n            waitSeconds\n            durationSeconds\n            by {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DayExportDocument,
    "\n  query OrderActionsPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      ...OrderActions\n    }\n  }\n": typeof types.OrderActionsPageDocument,
    "\n  fragment OrderActions on Order {\n    id\n    number\n    canCancel\n    version\n    stages {\n      taskId\n      kind\n      role\n      state\n      mine\n      version\n      by {\n        name\n      }\n    }\n  }\n": typeof types.OrderActionsFragmentDoc,
    "\n  fragment OrderCustomerCard on Order {\n    id\n    number\n    channel\n    allergyNote\n    customer {\n      name\n      phone\n      email\n    }\n    address {\n      street\n      details\n      district\n      reference\n    }\n  }\n": typeof types.OrderCustomerCardFragmentDoc,
    "\n  fragment OrderLedger on Order {\n    id\n    historyIntact\n    history {\n      sequence\n      kind\n      action\n      at\n      reason\n      hash\n      by {\n        name\n        role\n      }\n    }\n  }\n": typeof types.OrderLedgerFragmentDoc,
    "\n  query Orders($branchId: ID!, $day: Date!, $first: Int!, $after: String, $find: String, $status: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after, find: $find, status: $status) {\n      edges {\n        cursor\n        node {\n          id\n          ...OrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  fragment OrderMoney on Order {\n    id\n    lines {\n      id\n      name\n      quantity\n      note\n      options {\n        name\n        priceDelta {\n          amountMinor\n          formatted\n        }\n      }\n      total {\n        formatted\n      }\n    }\n    couponCode\n    totals {\n      subtotal {\n        formatted\n      }\n      discount {\n        amountMinor\n        formatted\n      }\n      deliveryFee {\n        formatted\n      }\n      tip {\n        amountMinor\n        formatted\n      }\n      tax {\n        formatted\n      }\n      taxRateBps\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n    charge {\n      state\n      lastFour\n    }\n    receipt {\n      kind\n      documentNumber\n      companyName\n    }\n    status\n  }\n": typeof types.OrderMoneyFragmentDoc,
    "\n  mutation Jump($input: StageClaimInput!) {\n    stageClaim(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.JumpDocument,
    "\n  mutation Reassign($input: StageReassignInput!) {\n    stageReassign(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ReassignDocument,
    "\n  mutation Free($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.FreeDocument,
    "\n  mutation Close($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CloseDocument,
    "\n  mutation Cancel($input: OrderCancelInput!) {\n    orderCancel(input: $input) {\n      order {\n        id\n        status\n        canCancel\n        cancelReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CancelDocument,
    "\n  mutation TellDelay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.TellDelayDocument,
    "\n  query Notices($id: ID!) {\n    order(id: $id) {\n      id\n      notices {\n        id\n        at\n        title\n        channels\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      status\n      channel\n      placedAt\n      promisedAt\n      delay {\n        minutes\n        reason\n        note\n        expectedAt\n      }\n      cancelReason\n      canCancel\n      version\n      stages {\n        endedAt\n      }\n      ...OrderStages\n      ...OrderLedger\n      ...OrderMoney\n      ...OrderRating\n      ...OrderCustomerCard\n      ...OrderActions\n    }\n  }\n": typeof types.OrderPageDocument,
    "\n  query OrderWatch($id: ID!, $knownRevision: Int) {\n    orderStatus(id: $id, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        status\n      }\n    }\n  }\n": typeof types.OrderWatchDocument,
    "\n  fragment OrderRating on Order {\n    rating {\n      stars\n      comment\n      at\n    }\n  }\n": typeof types.OrderRatingFragmentDoc,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    status\n    channel\n    placedAt\n    promisedAt\n    customer {\n      name\n    }\n    totals {\n      total {\n        formatted\n      }\n    }\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  fragment OrderStages on Order {\n    id\n    status\n    promisedAt\n    stages {\n      kind\n      state\n      automatic\n      waitingSince\n      startedAt\n      endedAt\n      durationSeconds\n      waitSeconds\n      by {\n        name\n        role\n      }\n      targetSeconds\n    }\n  }\n": typeof types.OrderStagesFragmentDoc,
    "\n  query OrderTicket($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      channel\n      placedAt\n      promisedAt\n      allergyNote\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      lines {\n        id\n        name\n        quantity\n        note\n        options {\n          name\n        }\n        total {\n          formatted\n        }\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      charge {\n        state\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n": typeof types.OrderTicketDocument,
    "\n  query BranchStaff($branchId: ID!) {\n    staff(branchId: $branchId) {\n      id\n      name\n      roles\n      state\n    }\n  }\n": typeof types.BranchStaffDocument,
    "\n  query Receipt($id: ID!) {\n    order(id: $id) {\n      id\n      issuedReceipt {\n        downloadUrl\n      }\n    }\n  }\n": typeof types.ReceiptDocument,
    "\n  query People {\n    staff {\n      id\n      name\n      email\n      roles\n      state\n      manageable\n      version\n      branches {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation InvitePerson($input: StaffInviteInput!) {\n    staffInvite(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation UpdatePerson($input: StaffUpdateInput!) {\n    staffUpdate(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation SuspendPerson($input: StaffSuspendInput!) {\n    staffSuspend(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.SuspendPersonDocument,
    "\n  mutation ResumePerson($input: StaffResumeInput!) {\n    staffResume(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ResumePersonDocument,
    "\n  mutation ResetPassword($input: StaffResetPasswordInput!) {\n    staffResetPassword(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ResetPin($input: StaffPinResetInput!) {\n    staffPinReset(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ResetPinDocument,
    "\n  fragment PhotoCard on Product {\n    id\n    name\n    imageUrl\n    imageSrcSet\n  }\n": typeof types.PhotoCardFragmentDoc,
    "\n  query Photos($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        menu(channel: DELIVERY) {\n          version\n          categories {\n            id\n            name\n            products {\n              id\n              ...PhotoCard\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PhotosDocument,
    "\n  mutation PhotoUpload($input: MenuPictureUploadInput!) {\n    menuPictureUpload(input: $input) {\n      picture {\n        id\n      }\n      uploadUrl\n      fields {\n        name\n        value\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.PhotoUploadDocument,
    "\n  query PhotoState($id: ID!) {\n    menuPicture(id: $id) {\n      id\n      state\n      problem\n    }\n  }\n": typeof types.PhotoStateDocument,
    "\n  mutation SetPin($input: StaffPinSetInput!) {\n    staffPinSet(input: $input) {\n      done\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.SetPinDocument,
    "\n  mutation TenantOnboard($input: TenantOnboardInput!) {\n    tenantOnboard(input: $input) {\n      shop {\n        id\n        slug\n        name\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.TenantOnboardDocument,
    "\n  query Reports($branchId: ID!) {\n    reports(branchId: $branchId) {\n      day\n      state\n      madeAt\n      orders\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query ReportFiles($branchId: ID!, $day: Date!) {\n    report(branchId: $branchId, day: $day) {\n      day\n      files {\n        kind\n        downloadUrl\n      }\n    }\n  }\n": typeof types.ReportFilesDocument,
    "\n  mutation ReportMake($input: ReportMakeInput!) {\n    reportMake(input: $input) {\n      report {\n        day\n        state\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ReportMakeDocument,
    "\n  query ScreenPeople {\n    screenPeople {\n      id\n      name\n      roles\n      hasPin\n    }\n  }\n": typeof types.ScreenPeopleDocument,
    "\n  mutation VerifyPin($input: StaffPinVerifyInput!) {\n    staffPinVerify(input: $input) {\n      actor {\n        token\n        validSeconds\n        person {\n          id\n          name\n        }\n      }\n      userErrors {\n        __typename\n        code\n        message\n      }\n    }\n  }\n": typeof types.VerifyPinDocument,
    "\n  query Screens {\n    screens {\n      id\n      name\n      addedAt\n      addedBy\n      version\n      branch {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ScreensDocument,
    "\n  mutation AddScreen($input: ScreenAddInput!) {\n    screenAdd(input: $input) {\n      pairingCode\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.AddScreenDocument,
    "\n  mutation RevokeScreen($input: ScreenRevokeInput!) {\n    screenRevoke(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.RevokeScreenDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      roles\n      shop {\n        id\n        slug\n        name\n        theme {\n          action\n          actionHover\n        }\n      }\n      branches {\n        id\n        slug\n        name\n        district\n        phone\n        promisedMinutes\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query BranchSettings {\n    viewer {\n      id\n      branches {\n        id\n        name\n        address\n        district\n        phone\n        channels\n        hours {\n          weekday\n          opens\n          closes\n        }\n        specialDays {\n          day\n          opens\n          closes\n          note\n        }\n        zones {\n          district\n          fee {\n            amountMinor\n          }\n          minimum {\n            amountMinor\n          }\n        }\n        promisedMinutes\n        stages {\n          kind\n          automatic\n          targetSeconds\n          timeoutSeconds\n        }\n        version\n      }\n    }\n  }\n": typeof types.BranchSettingsDocument,
    "\n  mutation BranchUpdate($input: BranchUpdateInput!) {\n    branchUpdate(input: $input) {\n      branch {\n        id\n        name\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.BranchUpdateDocument,
    "\n  query Stock($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        delivery: menu(channel: DELIVERY) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n        pickup: menu(channel: PICKUP) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StockDocument,
    "\n  mutation SetAvailability($input: MenuItemSetAvailabilityInput!) {\n    menuItemSetAvailability(input: $input) {\n      product {\n        id\n        available\n        unavailableReason\n        availableFrom\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetAvailabilityDocument,
    "\n  fragment StockProduct on Product {\n    id\n    name\n    available\n    unavailableReason\n    availableFrom\n  }\n": typeof types.StockProductFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Cash on Order {\n    totals {\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n  }\n": types.CashFragmentDoc,
    "\n  fragment ChickenShare on BoardLine {\n    quantity\n    chickenEighths\n  }\n": types.ChickenShareFragmentDoc,
    "\n  query Door($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        name\n        phone\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n      }\n      ...Cash\n    }\n  }\n": types.DoorDocument,
    "\n  query FloorDay($branchId: ID!, $day: Date!) {\n    dashboard(branchId: $branchId, day: $day) {\n      delivered\n      onTimePercent\n    }\n  }\n": types.FloorDayDocument,
    "\n  query ToCollect($id: ID!) {\n    order(id: $id) {\n      id\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n": types.ToCollectDocument,
    "\n  fragment StageAnswer on StagePayload {\n    task {\n      id\n      number\n      kind\n      state\n      version\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n    }\n    userErrors {\n      __typename\n      code\n      message\n      ... on AlreadyClaimedError {\n        by\n        at\n      }\n      ... on HandoverCodeError {\n        triesLeft\n      }\n    }\n  }\n": types.StageAnswerFragmentDoc,
    "\n  mutation ClaimNext($input: StageClaimNextInput!) {\n    stageClaimNext(input: $input) {\n      ...StageAnswer\n    }\n  }\n": types.ClaimNextDocument,
    "\n  mutation Complete($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      ...StageAnswer\n    }\n  }\n": types.CompleteDocument,
    "\n  mutation Release($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      ...StageAnswer\n    }\n  }\n": types.ReleaseDocument,
    "\n  mutation Undo($input: StageUndoInput!) {\n    stageUndo(input: $input) {\n      ...StageAnswer\n    }\n  }\n": types.UndoDocument,
    "\n  mutation Delay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      ...StageAnswer\n    }\n  }\n": types.DelayDocument,
    "\n  query Stop($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      ...Cash\n    }\n  }\n": types.StopDocument,
    "\n  fragment TicketLine on BoardLine {\n    id\n    name\n    quantity\n    options\n    note\n    station\n  }\n": types.TicketLineFragmentDoc,
    "\n  fragment Ticket on BoardCard {\n    order {\n      id\n    }\n    number\n    channel\n    status\n    placedAt\n    promisedAt\n    delay {\n      minutes\n      reason\n      note\n    }\n    arrivesAt\n    scheduledFor\n    customerName\n    allergyNote\n    currentStage\n    stages {\n      taskId\n      kind\n      state\n      waitingSince\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n      mine\n      targetSeconds\n      version\n    }\n    lines {\n      ...TicketLine\n      ...ChickenShare\n    }\n  }\n": types.TicketFragmentDoc,
    "\n  query Board($branchId: ID!, $knownRevision: Int) {\n    board(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        ...Ticket\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query Ordering {\n    viewer {\n      id\n      branches {\n        id\n        pausedReason\n        version\n      }\n    }\n  }\n": types.OrderingDocument,
    "\n  mutation PauseOrdering($input: BranchPauseOrderingInput!) {\n    branchPauseOrdering(input: $input) {\n      branch {\n        id\n        pausedReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.PauseOrderingDocument,
    "\n  query Coupons {\n    coupons {\n      code\n      kind\n      percent\n      amount {\n        amountMinor\n        formatted\n      }\n      minimum {\n        amountMinor\n        formatted\n      }\n      validFrom\n      validTo\n      maxUses\n      maxUsesPerCustomer\n      uses\n      version\n    }\n  }\n": types.CouponsDocument,
    "\n  mutation SaveCoupon($input: CouponSaveInput!) {\n    couponSave(input: $input) {\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.SaveCouponDocument,
    "\n  query Day($branchId: ID!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    dashboard(branchId: $branchId, day: $from, to: $to) {\n      day\n      orders\n      ...DayFigures\n      ...DayStatuses\n      ...DayStages\n      ...DayHours\n      ...DayTimes\n      ...DayPeople\n      ...DayProducts\n    }\n    before: dashboard(branchId: $branchId, day: $beforeFrom, to: $beforeTo) {\n      ...DayFigures\n    }\n  }\n": types.DayDocument,
    "\n  fragment DayFigures on DashboardDay {\n    orders\n    inProgress\n    delivered\n    cancelled\n    sales {\n      amountMinor\n      formatted\n    }\n    discounts {\n      amountMinor\n      formatted\n    }\n    averageTicket {\n      amountMinor\n      formatted\n    }\n    onTimePercent\n    averageTotalSeconds\n    ratings\n    averageStars\n  }\n": types.DayFiguresFragmentDoc,
    "\n  fragment DayHours on DashboardDay {\n    byHour {\n      hour\n      orders\n      sales {\n        amountMinor\n      }\n    }\n  }\n": types.DayHoursFragmentDoc,
    "\n  fragment DayPeople on DashboardDay {\n    people {\n      staffId\n      name\n      completed\n      averageWorkSeconds\n      late\n      released\n      undone\n    }\n  }\n": types.DayPeopleFragmentDoc,
    "\n  fragment DayProducts on DashboardDay {\n    products {\n      productId\n      name\n      units\n      sales {\n        amountMinor\n      }\n    }\n  }\n": types.DayProductsFragmentDoc,
    "\n  fragment DayStages on DashboardDay {\n    stages {\n      kind\n      completed\n      averageWaitSeconds\n      averageWorkSeconds\n    }\n  }\n": types.DayStagesFragmentDoc,
    "\n  fragment DayStatuses on DashboardDay {\n    orders\n    byStatus {\n      status\n      count\n    }\n  }\n": types.DayStatusesFragmentDoc,
    "\n  fragment DayTimes on DashboardDay {\n    stages {\n      kind\n      averageWaitSeconds\n      p50WaitSeconds\n      p90WaitSeconds\n      averageWorkSeconds\n      p50WorkSeconds\n      p90WorkSeconds\n    }\n  }\n": types.DayTimesFragmentDoc,
    "\n  query StaffInbox($branchId: ID!, $knownRevision: Int) {\n    inbox(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        unread\n        notices {\n          ...StaffNotice\n        }\n      }\n    }\n  }\n": types.StaffInboxDocument,
    "\n  fragment StaffNotice on InboxNotice {\n    id\n    place\n    topic\n    at\n    title\n    body\n    unread\n    orderId\n  }\n": types.StaffNoticeFragmentDoc,
    "\n  mutation StaffInboxMarkRead($input: InboxMarkReadInput!) {\n    inboxMarkRead(input: $input) {\n      inbox {\n        revision\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.StaffInboxMarkReadDocument,
    "\n  query MenuCatalogue {\n    menuCatalogue {\n      version\n      optionGroups {\n        id\n        name\n        min\n        max\n        freeCount\n        extraPrice {\n          amountMinor\n        }\n        options {\n          id\n          name\n          priceDelta {\n            amountMinor\n          }\n        }\n      }\n      categories {\n        slug\n        name\n        description\n        image\n        products {\n          slug\n          name\n          description\n          sizeTab\n          prices {\n            channel\n            price {\n              amountMinor\n            }\n          }\n          branchIds\n          hours {\n            weekday\n            opens\n            closes\n          }\n          image\n          imageUrl\n          station\n          chickenEighths\n          allergens\n          featured\n          optionGroupIds\n        }\n      }\n    }\n  }\n": types.MenuCatalogueDocument,
    "\n  mutation MenuReplace($input: MenuReplaceInput!) {\n    menuReplace(input: $input) {\n      version\n      userErrors {\n        __typename\n        code\n        message\n        field\n      }\n    }\n  }\n": types.MenuReplaceDocument,
    "\n  query DayExport($branchId: ID!, $day: Date!, $first: Int!, $after: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          channel\n          placedAt\n          promisedAt\n          cancelReason\n          customer {\n            name\n            phone\n          }\n          couponCode\n          totals {\n            subtotal {\n              amountMinor\n            }\n            discount {\n              amountMinor\n            }\n            deliveryFee {\n              amountMinor\n            }\n            tip {\n              amountMinor\n            }\n            total {\n              amountMinor\n            }\n          }\n          payment {\n            method\n          }\n          lines {\n            id\n            name\n            quantity\n            note\n            options {\n              name\n            }\n            total {\n              amountMinor\n            }\n          }\n          stages {\n            kind\n            waitingSince\n            startedAt\n            endedAt\n            waitSeconds\n            durationSeconds\n            by {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DayExportDocument,
    "\n  query OrderActionsPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      ...OrderActions\n    }\n  }\n": types.OrderActionsPageDocument,
    "\n  fragment OrderActions on Order {\n    id\n    number\n    canCancel\n    version\n    stages {\n      taskId\n      kind\n      role\n      state\n      mine\n      version\n      by {\n        name\n      }\n    }\n  }\n": types.OrderActionsFragmentDoc,
    "\n  fragment OrderCustomerCard on Order {\n    id\n    number\n    channel\n    allergyNote\n    customer {\n      name\n      phone\n      email\n    }\n    address {\n      street\n      details\n      district\n      reference\n    }\n  }\n": types.OrderCustomerCardFragmentDoc,
    "\n  fragment OrderLedger on Order {\n    id\n    historyIntact\n    history {\n      sequence\n      kind\n      action\n      at\n      reason\n      hash\n      by {\n        name\n        role\n      }\n    }\n  }\n": types.OrderLedgerFragmentDoc,
    "\n  query Orders($branchId: ID!, $day: Date!, $first: Int!, $after: String, $find: String, $status: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after, find: $find, status: $status) {\n      edges {\n        cursor\n        node {\n          id\n          ...OrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrdersDocument,
    "\n  fragment OrderMoney on Order {\n    id\n    lines {\n      id\n      name\n      quantity\n      note\n      options {\n        name\n        priceDelta {\n          amountMinor\n          formatted\n        }\n      }\n      total {\n        formatted\n      }\n    }\n    couponCode\n    totals {\n      subtotal {\n        formatted\n      }\n      discount {\n        amountMinor\n        formatted\n      }\n      deliveryFee {\n        formatted\n      }\n      tip {\n        amountMinor\n        formatted\n      }\n      tax {\n        formatted\n      }\n      taxRateBps\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n    charge {\n      state\n      lastFour\n    }\n    receipt {\n      kind\n      documentNumber\n      companyName\n    }\n    status\n  }\n": types.OrderMoneyFragmentDoc,
    "\n  mutation Jump($input: StageClaimInput!) {\n    stageClaim(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.JumpDocument,
    "\n  mutation Reassign($input: StageReassignInput!) {\n    stageReassign(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ReassignDocument,
    "\n  mutation Free($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.FreeDocument,
    "\n  mutation Close($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.CloseDocument,
    "\n  mutation Cancel($input: OrderCancelInput!) {\n    orderCancel(input: $input) {\n      order {\n        id\n        status\n        canCancel\n        cancelReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.CancelDocument,
    "\n  mutation TellDelay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.TellDelayDocument,
    "\n  query Notices($id: ID!) {\n    order(id: $id) {\n      id\n      notices {\n        id\n        at\n        title\n        channels\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      status\n      channel\n      placedAt\n      promisedAt\n      delay {\n        minutes\n        reason\n        note\n        expectedAt\n      }\n      cancelReason\n      canCancel\n      version\n      stages {\n        endedAt\n      }\n      ...OrderStages\n      ...OrderLedger\n      ...OrderMoney\n      ...OrderRating\n      ...OrderCustomerCard\n      ...OrderActions\n    }\n  }\n": types.OrderPageDocument,
    "\n  query OrderWatch($id: ID!, $knownRevision: Int) {\n    orderStatus(id: $id, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        status\n      }\n    }\n  }\n": types.OrderWatchDocument,
    "\n  fragment OrderRating on Order {\n    rating {\n      stars\n      comment\n      at\n    }\n  }\n": types.OrderRatingFragmentDoc,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    status\n    channel\n    placedAt\n    promisedAt\n    customer {\n      name\n    }\n    totals {\n      total {\n        formatted\n      }\n    }\n  }\n": types.OrderRowFragmentDoc,
    "\n  fragment OrderStages on Order {\n    id\n    status\n    promisedAt\n    stages {\n      kind\n      state\n      automatic\n      waitingSince\n      startedAt\n      endedAt\n      durationSeconds\n      waitSeconds\n      by {\n        name\n        role\n      }\n      targetSeconds\n    }\n  }\n": types.OrderStagesFragmentDoc,
    "\n  query OrderTicket($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      channel\n      placedAt\n      promisedAt\n      allergyNote\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      lines {\n        id\n        name\n        quantity\n        note\n        options {\n          name\n        }\n        total {\n          formatted\n        }\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      charge {\n        state\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n": types.OrderTicketDocument,
    "\n  query BranchStaff($branchId: ID!) {\n    staff(branchId: $branchId) {\n      id\n      name\n      roles\n      state\n    }\n  }\n": types.BranchStaffDocument,
    "\n  query Receipt($id: ID!) {\n    order(id: $id) {\n      id\n      issuedReceipt {\n        downloadUrl\n      }\n    }\n  }\n": types.ReceiptDocument,
    "\n  query People {\n    staff {\n      id\n      name\n      email\n      roles\n      state\n      manageable\n      version\n      branches {\n        id\n        name\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation InvitePerson($input: StaffInviteInput!) {\n    staffInvite(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  mutation UpdatePerson($input: StaffUpdateInput!) {\n    staffUpdate(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation SuspendPerson($input: StaffSuspendInput!) {\n    staffSuspend(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.SuspendPersonDocument,
    "\n  mutation ResumePerson($input: StaffResumeInput!) {\n    staffResume(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ResumePersonDocument,
    "\n  mutation ResetPassword($input: StaffResetPasswordInput!) {\n    staffResetPassword(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ResetPin($input: StaffPinResetInput!) {\n    staffPinReset(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ResetPinDocument,
    "\n  fragment PhotoCard on Product {\n    id\n    name\n    imageUrl\n    imageSrcSet\n  }\n": types.PhotoCardFragmentDoc,
    "\n  query Photos($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        menu(channel: DELIVERY) {\n          version\n          categories {\n            id\n            name\n            products {\n              id\n              ...PhotoCard\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PhotosDocument,
    "\n  mutation PhotoUpload($input: MenuPictureUploadInput!) {\n    menuPictureUpload(input: $input) {\n      picture {\n        id\n      }\n      uploadUrl\n      fields {\n        name\n        value\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.PhotoUploadDocument,
    "\n  query PhotoState($id: ID!) {\n    menuPicture(id: $id) {\n      id\n      state\n      problem\n    }\n  }\n": types.PhotoStateDocument,
    "\n  mutation SetPin($input: StaffPinSetInput!) {\n    staffPinSet(input: $input) {\n      done\n      userErrors {\n        message\n      }\n    }\n  }\n": types.SetPinDocument,
    "\n  mutation TenantOnboard($input: TenantOnboardInput!) {\n    tenantOnboard(input: $input) {\n      shop {\n        id\n        slug\n        name\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.TenantOnboardDocument,
    "\n  query Reports($branchId: ID!) {\n    reports(branchId: $branchId) {\n      day\n      state\n      madeAt\n      orders\n    }\n  }\n": types.ReportsDocument,
    "\n  query ReportFiles($branchId: ID!, $day: Date!) {\n    report(branchId: $branchId, day: $day) {\n      day\n      files {\n        kind\n        downloadUrl\n      }\n    }\n  }\n": types.ReportFilesDocument,
    "\n  mutation ReportMake($input: ReportMakeInput!) {\n    reportMake(input: $input) {\n      report {\n        day\n        state\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ReportMakeDocument,
    "\n  query ScreenPeople {\n    screenPeople {\n      id\n      name\n      roles\n      hasPin\n    }\n  }\n": types.ScreenPeopleDocument,
    "\n  mutation VerifyPin($input: StaffPinVerifyInput!) {\n    staffPinVerify(input: $input) {\n      actor {\n        token\n        validSeconds\n        person {\n          id\n          name\n        }\n      }\n      userErrors {\n        __typename\n        code\n        message\n      }\n    }\n  }\n": types.VerifyPinDocument,
    "\n  query Screens {\n    screens {\n      id\n      name\n      addedAt\n      addedBy\n      version\n      branch {\n        id\n        name\n      }\n    }\n  }\n": types.ScreensDocument,
    "\n  mutation AddScreen($input: ScreenAddInput!) {\n    screenAdd(input: $input) {\n      pairingCode\n      userErrors {\n        message\n      }\n    }\n  }\n": types.AddScreenDocument,
    "\n  mutation RevokeScreen($input: ScreenRevokeInput!) {\n    screenRevoke(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.RevokeScreenDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      roles\n      shop {\n        id\n        slug\n        name\n        theme {\n          action\n          actionHover\n        }\n      }\n      branches {\n        id\n        slug\n        name\n        district\n        phone\n        promisedMinutes\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query BranchSettings {\n    viewer {\n      id\n      branches {\n        id\n        name\n        address\n        district\n        phone\n        channels\n        hours {\n          weekday\n          opens\n          closes\n        }\n        specialDays {\n          day\n          opens\n          closes\n          note\n        }\n        zones {\n          district\n          fee {\n            amountMinor\n          }\n          minimum {\n            amountMinor\n          }\n        }\n        promisedMinutes\n        stages {\n          kind\n          automatic\n          targetSeconds\n          timeoutSeconds\n        }\n        version\n      }\n    }\n  }\n": types.BranchSettingsDocument,
    "\n  mutation BranchUpdate($input: BranchUpdateInput!) {\n    branchUpdate(input: $input) {\n      branch {\n        id\n        name\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.BranchUpdateDocument,
    "\n  query Stock($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        delivery: menu(channel: DELIVERY) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n        pickup: menu(channel: PICKUP) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StockDocument,
    "\n  mutation SetAvailability($input: MenuItemSetAvailabilityInput!) {\n    menuItemSetAvailability(input: $input) {\n      product {\n        id\n        available\n        unavailableReason\n        availableFrom\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.SetAvailabilityDocument,
    "\n  fragment StockProduct on Product {\n    id\n    name\n    available\n    unavailableReason\n    availableFrom\n  }\n": types.StockProductFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Cash on Order {\n    totals {\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Cash on Order {\n    totals {\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChickenShare on BoardLine {\n    quantity\n    chickenEighths\n  }\n"): (typeof documents)["\n  fragment ChickenShare on BoardLine {\n    quantity\n    chickenEighths\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Door($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        name\n        phone\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n      }\n      ...Cash\n    }\n  }\n"): (typeof documents)["\n  query Door($id: ID!) {\n    order(id: $id) {\n      id\n      customer {\n        name\n        phone\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n      }\n      ...Cash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FloorDay($branchId: ID!, $day: Date!) {\n    dashboard(branchId: $branchId, day: $day) {\n      delivered\n      onTimePercent\n    }\n  }\n"): (typeof documents)["\n  query FloorDay($branchId: ID!, $day: Date!) {\n    dashboard(branchId: $branchId, day: $day) {\n      delivered\n      onTimePercent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToCollect($id: ID!) {\n    order(id: $id) {\n      id\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ToCollect($id: ID!) {\n    order(id: $id) {\n      id\n      totals {\n        total {\n          formatted\n        }\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageAnswer on StagePayload {\n    task {\n      id\n      number\n      kind\n      state\n      version\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n    }\n    userErrors {\n      __typename\n      code\n      message\n      ... on AlreadyClaimedError {\n        by\n        at\n      }\n      ... on HandoverCodeError {\n        triesLeft\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StageAnswer on StagePayload {\n    task {\n      id\n      number\n      kind\n      state\n      version\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n    }\n    userErrors {\n      __typename\n      code\n      message\n      ... on AlreadyClaimedError {\n        by\n        at\n      }\n      ... on HandoverCodeError {\n        triesLeft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimNext($input: StageClaimNextInput!) {\n    stageClaimNext(input: $input) {\n      ...StageAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimNext($input: StageClaimNextInput!) {\n    stageClaimNext(input: $input) {\n      ...StageAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Complete($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      ...StageAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation Complete($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      ...StageAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Release($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      ...StageAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation Release($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      ...StageAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($input: StageUndoInput!) {\n    stageUndo(input: $input) {\n      ...StageAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation Undo($input: StageUndoInput!) {\n    stageUndo(input: $input) {\n      ...StageAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Delay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      ...StageAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation Delay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      ...StageAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stop($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      ...Cash\n    }\n  }\n"): (typeof documents)["\n  query Stop($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      ...Cash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketLine on BoardLine {\n    id\n    name\n    quantity\n    options\n    note\n    station\n  }\n"): (typeof documents)["\n  fragment TicketLine on BoardLine {\n    id\n    name\n    quantity\n    options\n    note\n    station\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ticket on BoardCard {\n    order {\n      id\n    }\n    number\n    channel\n    status\n    placedAt\n    promisedAt\n    delay {\n      minutes\n      reason\n      note\n    }\n    arrivesAt\n    scheduledFor\n    customerName\n    allergyNote\n    currentStage\n    stages {\n      taskId\n      kind\n      state\n      waitingSince\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n      mine\n      targetSeconds\n      version\n    }\n    lines {\n      ...TicketLine\n      ...ChickenShare\n    }\n  }\n"): (typeof documents)["\n  fragment Ticket on BoardCard {\n    order {\n      id\n    }\n    number\n    channel\n    status\n    placedAt\n    promisedAt\n    delay {\n      minutes\n      reason\n      note\n    }\n    arrivesAt\n    scheduledFor\n    customerName\n    allergyNote\n    currentStage\n    stages {\n      taskId\n      kind\n      state\n      waitingSince\n      startedAt\n      endedAt\n      by {\n        name\n        role\n      }\n      mine\n      targetSeconds\n      version\n    }\n    lines {\n      ...TicketLine\n      ...ChickenShare\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($branchId: ID!, $knownRevision: Int) {\n    board(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        ...Ticket\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($branchId: ID!, $knownRevision: Int) {\n    board(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        ...Ticket\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ordering {\n    viewer {\n      id\n      branches {\n        id\n        pausedReason\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ordering {\n    viewer {\n      id\n      branches {\n        id\n        pausedReason\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseOrdering($input: BranchPauseOrderingInput!) {\n    branchPauseOrdering(input: $input) {\n      branch {\n        id\n        pausedReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PauseOrdering($input: BranchPauseOrderingInput!) {\n    branchPauseOrdering(input: $input) {\n      branch {\n        id\n        pausedReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coupons {\n    coupons {\n      code\n      kind\n      percent\n      amount {\n        amountMinor\n        formatted\n      }\n      minimum {\n        amountMinor\n        formatted\n      }\n      validFrom\n      validTo\n      maxUses\n      maxUsesPerCustomer\n      uses\n      version\n    }\n  }\n"): (typeof documents)["\n  query Coupons {\n    coupons {\n      code\n      kind\n      percent\n      amount {\n        amountMinor\n        formatted\n      }\n      minimum {\n        amountMinor\n        formatted\n      }\n      validFrom\n      validTo\n      maxUses\n      maxUsesPerCustomer\n      uses\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCoupon($input: CouponSaveInput!) {\n    couponSave(input: $input) {\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCoupon($input: CouponSaveInput!) {\n    couponSave(input: $input) {\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Day($branchId: ID!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    dashboard(branchId: $branchId, day: $from, to: $to) {\n      day\n      orders\n      ...DayFigures\n      ...DayStatuses\n      ...DayStages\n      ...DayHours\n      ...DayTimes\n      ...DayPeople\n      ...DayProducts\n    }\n    before: dashboard(branchId: $branchId, day: $beforeFrom, to: $beforeTo) {\n      ...DayFigures\n    }\n  }\n"): (typeof documents)["\n  query Day($branchId: ID!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    dashboard(branchId: $branchId, day: $from, to: $to) {\n      day\n      orders\n      ...DayFigures\n      ...DayStatuses\n      ...DayStages\n      ...DayHours\n      ...DayTimes\n      ...DayPeople\n      ...DayProducts\n    }\n    before: dashboard(branchId: $branchId, day: $beforeFrom, to: $beforeTo) {\n      ...DayFigures\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayFigures on DashboardDay {\n    orders\n    inProgress\n    delivered\n    cancelled\n    sales {\n      amountMinor\n      formatted\n    }\n    discounts {\n      amountMinor\n      formatted\n    }\n    averageTicket {\n      amountMinor\n      formatted\n    }\n    onTimePercent\n    averageTotalSeconds\n    ratings\n    averageStars\n  }\n"): (typeof documents)["\n  fragment DayFigures on DashboardDay {\n    orders\n    inProgress\n    delivered\n    cancelled\n    sales {\n      amountMinor\n      formatted\n    }\n    discounts {\n      amountMinor\n      formatted\n    }\n    averageTicket {\n      amountMinor\n      formatted\n    }\n    onTimePercent\n    averageTotalSeconds\n    ratings\n    averageStars\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayHours on DashboardDay {\n    byHour {\n      hour\n      orders\n      sales {\n        amountMinor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DayHours on DashboardDay {\n    byHour {\n      hour\n      orders\n      sales {\n        amountMinor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayPeople on DashboardDay {\n    people {\n      staffId\n      name\n      completed\n      averageWorkSeconds\n      late\n      released\n      undone\n    }\n  }\n"): (typeof documents)["\n  fragment DayPeople on DashboardDay {\n    people {\n      staffId\n      name\n      completed\n      averageWorkSeconds\n      late\n      released\n      undone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayProducts on DashboardDay {\n    products {\n      productId\n      name\n      units\n      sales {\n        amountMinor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DayProducts on DashboardDay {\n    products {\n      productId\n      name\n      units\n      sales {\n        amountMinor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayStages on DashboardDay {\n    stages {\n      kind\n      completed\n      averageWaitSeconds\n      averageWorkSeconds\n    }\n  }\n"): (typeof documents)["\n  fragment DayStages on DashboardDay {\n    stages {\n      kind\n      completed\n      averageWaitSeconds\n      averageWorkSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayStatuses on DashboardDay {\n    orders\n    byStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment DayStatuses on DashboardDay {\n    orders\n    byStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayTimes on DashboardDay {\n    stages {\n      kind\n      averageWaitSeconds\n      p50WaitSeconds\n      p90WaitSeconds\n      averageWorkSeconds\n      p50WorkSeconds\n      p90WorkSeconds\n    }\n  }\n"): (typeof documents)["\n  fragment DayTimes on DashboardDay {\n    stages {\n      kind\n      averageWaitSeconds\n      p50WaitSeconds\n      p90WaitSeconds\n      averageWorkSeconds\n      p50WorkSeconds\n      p90WorkSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffInbox($branchId: ID!, $knownRevision: Int) {\n    inbox(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        unread\n        notices {\n          ...StaffNotice\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffInbox($branchId: ID!, $knownRevision: Int) {\n    inbox(branchId: $branchId, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        unread\n        notices {\n          ...StaffNotice\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffNotice on InboxNotice {\n    id\n    place\n    topic\n    at\n    title\n    body\n    unread\n    orderId\n  }\n"): (typeof documents)["\n  fragment StaffNotice on InboxNotice {\n    id\n    place\n    topic\n    at\n    title\n    body\n    unread\n    orderId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StaffInboxMarkRead($input: InboxMarkReadInput!) {\n    inboxMarkRead(input: $input) {\n      inbox {\n        revision\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StaffInboxMarkRead($input: InboxMarkReadInput!) {\n    inboxMarkRead(input: $input) {\n      inbox {\n        revision\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MenuCatalogue {\n    menuCatalogue {\n      version\n      optionGroups {\n        id\n        name\n        min\n        max\n        freeCount\n        extraPrice {\n          amountMinor\n        }\n        options {\n          id\n          name\n          priceDelta {\n            amountMinor\n          }\n        }\n      }\n      categories {\n        slug\n        name\n        description\n        image\n        products {\n          slug\n          name\n          description\n          sizeTab\n          prices {\n            channel\n            price {\n              amountMinor\n            }\n          }\n          branchIds\n          hours {\n            weekday\n            opens\n            closes\n          }\n          image\n          imageUrl\n          station\n          chickenEighths\n          allergens\n          featured\n          optionGroupIds\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MenuCatalogue {\n    menuCatalogue {\n      version\n      optionGroups {\n        id\n        name\n        min\n        max\n        freeCount\n        extraPrice {\n          amountMinor\n        }\n        options {\n          id\n          name\n          priceDelta {\n            amountMinor\n          }\n        }\n      }\n      categories {\n        slug\n        name\n        description\n        image\n        products {\n          slug\n          name\n          description\n          sizeTab\n          prices {\n            channel\n            price {\n              amountMinor\n            }\n          }\n          branchIds\n          hours {\n            weekday\n            opens\n            closes\n          }\n          image\n          imageUrl\n          station\n          chickenEighths\n          allergens\n          featured\n          optionGroupIds\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MenuReplace($input: MenuReplaceInput!) {\n    menuReplace(input: $input) {\n      version\n      userErrors {\n        __typename\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MenuReplace($input: MenuReplaceInput!) {\n    menuReplace(input: $input) {\n      version\n      userErrors {\n        __typename\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayExport($branchId: ID!, $day: Date!, $first: Int!, $after: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          channel\n          placedAt\n          promisedAt\n          cancelReason\n          customer {\n            name\n            phone\n          }\n          couponCode\n          totals {\n            subtotal {\n              amountMinor\n            }\n            discount {\n              amountMinor\n            }\n            deliveryFee {\n              amountMinor\n            }\n            tip {\n              amountMinor\n            }\n            total {\n              amountMinor\n            }\n          }\n          payment {\n            method\n          }\n          lines {\n            id\n            name\n            quantity\n            note\n            options {\n              name\n            }\n            total {\n              amountMinor\n            }\n          }\n          stages {\n            kind\n            waitingSince\n            startedAt\n            endedAt\n            waitSeconds\n            durationSeconds\n            by {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query DayExport($branchId: ID!, $day: Date!, $first: Int!, $after: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          channel\n          placedAt\n          promisedAt\n          cancelReason\n          customer {\n            name\n            phone\n          }\n          couponCode\n          totals {\n            subtotal {\n              amountMinor\n            }\n            discount {\n              amountMinor\n            }\n            deliveryFee {\n              amountMinor\n            }\n            tip {\n              amountMinor\n            }\n            total {\n              amountMinor\n            }\n          }\n          payment {\n            method\n          }\n          lines {\n            id\n            name\n            quantity\n            note\n            options {\n              name\n            }\n            total {\n              amountMinor\n            }\n          }\n          stages {\n            kind\n            waitingSince\n            startedAt\n            endedAt\n            waitSeconds\n            durationSeconds\n            by {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderActionsPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      ...OrderActions\n    }\n  }\n"): (typeof documents)["\n  query OrderActionsPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      ...OrderActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderActions on Order {\n    id\n    number\n    canCancel\n    version\n    stages {\n      taskId\n      kind\n      role\n      state\n      mine\n      version\n      by {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrderActions on Order {\n    id\n    number\n    canCancel\n    version\n    stages {\n      taskId\n      kind\n      role\n      state\n      mine\n      version\n      by {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderCustomerCard on Order {\n    id\n    number\n    channel\n    allergyNote\n    customer {\n      name\n      phone\n      email\n    }\n    address {\n      street\n      details\n      district\n      reference\n    }\n  }\n"): (typeof documents)["\n  fragment OrderCustomerCard on Order {\n    id\n    number\n    channel\n    allergyNote\n    customer {\n      name\n      phone\n      email\n    }\n    address {\n      street\n      details\n      district\n      reference\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderLedger on Order {\n    id\n    historyIntact\n    history {\n      sequence\n      kind\n      action\n      at\n      reason\n      hash\n      by {\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrderLedger on Order {\n    id\n    historyIntact\n    history {\n      sequence\n      kind\n      action\n      at\n      reason\n      hash\n      by {\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($branchId: ID!, $day: Date!, $first: Int!, $after: String, $find: String, $status: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after, find: $find, status: $status) {\n      edges {\n        cursor\n        node {\n          id\n          ...OrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Orders($branchId: ID!, $day: Date!, $first: Int!, $after: String, $find: String, $status: String) {\n    orders(branchId: $branchId, day: $day, first: $first, after: $after, find: $find, status: $status) {\n      edges {\n        cursor\n        node {\n          id\n          ...OrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderMoney on Order {\n    id\n    lines {\n      id\n      name\n      quantity\n      note\n      options {\n        name\n        priceDelta {\n          amountMinor\n          formatted\n        }\n      }\n      total {\n        formatted\n      }\n    }\n    couponCode\n    totals {\n      subtotal {\n        formatted\n      }\n      discount {\n        amountMinor\n        formatted\n      }\n      deliveryFee {\n        formatted\n      }\n      tip {\n        amountMinor\n        formatted\n      }\n      tax {\n        formatted\n      }\n      taxRateBps\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n    charge {\n      state\n      lastFour\n    }\n    receipt {\n      kind\n      documentNumber\n      companyName\n    }\n    status\n  }\n"): (typeof documents)["\n  fragment OrderMoney on Order {\n    id\n    lines {\n      id\n      name\n      quantity\n      note\n      options {\n        name\n        priceDelta {\n          amountMinor\n          formatted\n        }\n      }\n      total {\n        formatted\n      }\n    }\n    couponCode\n    totals {\n      subtotal {\n        formatted\n      }\n      discount {\n        amountMinor\n        formatted\n      }\n      deliveryFee {\n        formatted\n      }\n      tip {\n        amountMinor\n        formatted\n      }\n      tax {\n        formatted\n      }\n      taxRateBps\n      total {\n        formatted\n      }\n    }\n    payment {\n      method\n      cashTendered {\n        formatted\n      }\n      change {\n        formatted\n      }\n    }\n    charge {\n      state\n      lastFour\n    }\n    receipt {\n      kind\n      documentNumber\n      companyName\n    }\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Jump($input: StageClaimInput!) {\n    stageClaim(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Jump($input: StageClaimInput!) {\n    stageClaim(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reassign($input: StageReassignInput!) {\n    stageReassign(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Reassign($input: StageReassignInput!) {\n    stageReassign(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Free($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Free($input: StageReleaseInput!) {\n    stageRelease(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Close($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Close($input: StageCompleteInput!) {\n    stageComplete(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Cancel($input: OrderCancelInput!) {\n    orderCancel(input: $input) {\n      order {\n        id\n        status\n        canCancel\n        cancelReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Cancel($input: OrderCancelInput!) {\n    orderCancel(input: $input) {\n      order {\n        id\n        status\n        canCancel\n        cancelReason\n        version\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellDelay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TellDelay($input: StageDelayInput!) {\n    stageDelay(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($id: ID!) {\n    order(id: $id) {\n      id\n      notices {\n        id\n        at\n        title\n        channels\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($id: ID!) {\n    order(id: $id) {\n      id\n      notices {\n        id\n        at\n        title\n        channels\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      status\n      channel\n      placedAt\n      promisedAt\n      delay {\n        minutes\n        reason\n        note\n        expectedAt\n      }\n      cancelReason\n      canCancel\n      version\n      stages {\n        endedAt\n      }\n      ...OrderStages\n      ...OrderLedger\n      ...OrderMoney\n      ...OrderRating\n      ...OrderCustomerCard\n      ...OrderActions\n    }\n  }\n"): (typeof documents)["\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      status\n      channel\n      placedAt\n      promisedAt\n      delay {\n        minutes\n        reason\n        note\n        expectedAt\n      }\n      cancelReason\n      canCancel\n      version\n      stages {\n        endedAt\n      }\n      ...OrderStages\n      ...OrderLedger\n      ...OrderMoney\n      ...OrderRating\n      ...OrderCustomerCard\n      ...OrderActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderWatch($id: ID!, $knownRevision: Int) {\n    orderStatus(id: $id, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrderWatch($id: ID!, $knownRevision: Int) {\n    orderStatus(id: $id, knownRevision: $knownRevision) {\n      revision\n      pollAfterSeconds\n      serverTime\n      changed {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRating on Order {\n    rating {\n      stars\n      comment\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment OrderRating on Order {\n    rating {\n      stars\n      comment\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on Order {\n    id\n    number\n    status\n    channel\n    placedAt\n    promisedAt\n    customer {\n      name\n    }\n    totals {\n      total {\n        formatted\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrderRow on Order {\n    id\n    number\n    status\n    channel\n    placedAt\n    promisedAt\n    customer {\n      name\n    }\n    totals {\n      total {\n        formatted\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderStages on Order {\n    id\n    status\n    promisedAt\n    stages {\n      kind\n      state\n      automatic\n      waitingSince\n      startedAt\n      endedAt\n      durationSeconds\n      waitSeconds\n      by {\n        name\n        role\n      }\n      targetSeconds\n    }\n  }\n"): (typeof documents)["\n  fragment OrderStages on Order {\n    id\n    status\n    promisedAt\n    stages {\n      kind\n      state\n      automatic\n      waitingSince\n      startedAt\n      endedAt\n      durationSeconds\n      waitSeconds\n      by {\n        name\n        role\n      }\n      targetSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderTicket($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      channel\n      placedAt\n      promisedAt\n      allergyNote\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      lines {\n        id\n        name\n        quantity\n        note\n        options {\n          name\n        }\n        total {\n          formatted\n        }\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      charge {\n        state\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrderTicket($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      channel\n      placedAt\n      promisedAt\n      allergyNote\n      customer {\n        name\n        phone\n      }\n      address {\n        street\n        details\n        district\n        reference\n      }\n      lines {\n        id\n        name\n        quantity\n        note\n        options {\n          name\n        }\n        total {\n          formatted\n        }\n      }\n      totals {\n        total {\n          formatted\n        }\n      }\n      charge {\n        state\n      }\n      payment {\n        method\n        change {\n          formatted\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchStaff($branchId: ID!) {\n    staff(branchId: $branchId) {\n      id\n      name\n      roles\n      state\n    }\n  }\n"): (typeof documents)["\n  query BranchStaff($branchId: ID!) {\n    staff(branchId: $branchId) {\n      id\n      name\n      roles\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receipt($id: ID!) {\n    order(id: $id) {\n      id\n      issuedReceipt {\n        downloadUrl\n      }\n    }\n  }\n"): (typeof documents)["\n  query Receipt($id: ID!) {\n    order(id: $id) {\n      id\n      issuedReceipt {\n        downloadUrl\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    staff {\n      id\n      name\n      email\n      roles\n      state\n      manageable\n      version\n      branches {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query People {\n    staff {\n      id\n      name\n      email\n      roles\n      state\n      manageable\n      version\n      branches {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: StaffInviteInput!) {\n    staffInvite(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InvitePerson($input: StaffInviteInput!) {\n    staffInvite(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: StaffUpdateInput!) {\n    staffUpdate(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($input: StaffUpdateInput!) {\n    staffUpdate(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendPerson($input: StaffSuspendInput!) {\n    staffSuspend(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendPerson($input: StaffSuspendInput!) {\n    staffSuspend(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumePerson($input: StaffResumeInput!) {\n    staffResume(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResumePerson($input: StaffResumeInput!) {\n    staffResume(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: StaffResetPasswordInput!) {\n    staffResetPassword(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: StaffResetPasswordInput!) {\n    staffResetPassword(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPin($input: StaffPinResetInput!) {\n    staffPinReset(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPin($input: StaffPinResetInput!) {\n    staffPinReset(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhotoCard on Product {\n    id\n    name\n    imageUrl\n    imageSrcSet\n  }\n"): (typeof documents)["\n  fragment PhotoCard on Product {\n    id\n    name\n    imageUrl\n    imageSrcSet\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Photos($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        menu(channel: DELIVERY) {\n          version\n          categories {\n            id\n            name\n            products {\n              id\n              ...PhotoCard\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Photos($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        menu(channel: DELIVERY) {\n          version\n          categories {\n            id\n            name\n            products {\n              id\n              ...PhotoCard\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PhotoUpload($input: MenuPictureUploadInput!) {\n    menuPictureUpload(input: $input) {\n      picture {\n        id\n      }\n      uploadUrl\n      fields {\n        name\n        value\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PhotoUpload($input: MenuPictureUploadInput!) {\n    menuPictureUpload(input: $input) {\n      picture {\n        id\n      }\n      uploadUrl\n      fields {\n        name\n        value\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhotoState($id: ID!) {\n    menuPicture(id: $id) {\n      id\n      state\n      problem\n    }\n  }\n"): (typeof documents)["\n  query PhotoState($id: ID!) {\n    menuPicture(id: $id) {\n      id\n      state\n      problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPin($input: StaffPinSetInput!) {\n    staffPinSet(input: $input) {\n      done\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPin($input: StaffPinSetInput!) {\n    staffPinSet(input: $input) {\n      done\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TenantOnboard($input: TenantOnboardInput!) {\n    tenantOnboard(input: $input) {\n      shop {\n        id\n        slug\n        name\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TenantOnboard($input: TenantOnboardInput!) {\n    tenantOnboard(input: $input) {\n      shop {\n        id\n        slug\n        name\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($branchId: ID!) {\n    reports(branchId: $branchId) {\n      day\n      state\n      madeAt\n      orders\n    }\n  }\n"): (typeof documents)["\n  query Reports($branchId: ID!) {\n    reports(branchId: $branchId) {\n      day\n      state\n      madeAt\n      orders\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportFiles($branchId: ID!, $day: Date!) {\n    report(branchId: $branchId, day: $day) {\n      day\n      files {\n        kind\n        downloadUrl\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportFiles($branchId: ID!, $day: Date!) {\n    report(branchId: $branchId, day: $day) {\n      day\n      files {\n        kind\n        downloadUrl\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMake($input: ReportMakeInput!) {\n    reportMake(input: $input) {\n      report {\n        day\n        state\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportMake($input: ReportMakeInput!) {\n    reportMake(input: $input) {\n      report {\n        day\n        state\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreenPeople {\n    screenPeople {\n      id\n      name\n      roles\n      hasPin\n    }\n  }\n"): (typeof documents)["\n  query ScreenPeople {\n    screenPeople {\n      id\n      name\n      roles\n      hasPin\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyPin($input: StaffPinVerifyInput!) {\n    staffPinVerify(input: $input) {\n      actor {\n        token\n        validSeconds\n        person {\n          id\n          name\n        }\n      }\n      userErrors {\n        __typename\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyPin($input: StaffPinVerifyInput!) {\n    staffPinVerify(input: $input) {\n      actor {\n        token\n        validSeconds\n        person {\n          id\n          name\n        }\n      }\n      userErrors {\n        __typename\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screens {\n    screens {\n      id\n      name\n      addedAt\n      addedBy\n      version\n      branch {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Screens {\n    screens {\n      id\n      name\n      addedAt\n      addedBy\n      version\n      branch {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddScreen($input: ScreenAddInput!) {\n    screenAdd(input: $input) {\n      pairingCode\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddScreen($input: ScreenAddInput!) {\n    screenAdd(input: $input) {\n      pairingCode\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeScreen($input: ScreenRevokeInput!) {\n    screenRevoke(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeScreen($input: ScreenRevokeInput!) {\n    screenRevoke(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      roles\n      shop {\n        id\n        slug\n        name\n        theme {\n          action\n          actionHover\n        }\n      }\n      branches {\n        id\n        slug\n        name\n        district\n        phone\n        promisedMinutes\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      roles\n      shop {\n        id\n        slug\n        name\n        theme {\n          action\n          actionHover\n        }\n      }\n      branches {\n        id\n        slug\n        name\n        district\n        phone\n        promisedMinutes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchSettings {\n    viewer {\n      id\n      branches {\n        id\n        name\n        address\n        district\n        phone\n        channels\n        hours {\n          weekday\n          opens\n          closes\n        }\n        specialDays {\n          day\n          opens\n          closes\n          note\n        }\n        zones {\n          district\n          fee {\n            amountMinor\n          }\n          minimum {\n            amountMinor\n          }\n        }\n        promisedMinutes\n        stages {\n          kind\n          automatic\n          targetSeconds\n          timeoutSeconds\n        }\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query BranchSettings {\n    viewer {\n      id\n      branches {\n        id\n        name\n        address\n        district\n        phone\n        channels\n        hours {\n          weekday\n          opens\n          closes\n        }\n        specialDays {\n          day\n          opens\n          closes\n          note\n        }\n        zones {\n          district\n          fee {\n            amountMinor\n          }\n          minimum {\n            amountMinor\n          }\n        }\n        promisedMinutes\n        stages {\n          kind\n          automatic\n          targetSeconds\n          timeoutSeconds\n        }\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BranchUpdate($input: BranchUpdateInput!) {\n    branchUpdate(input: $input) {\n      branch {\n        id\n        name\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BranchUpdate($input: BranchUpdateInput!) {\n    branchUpdate(input: $input) {\n      branch {\n        id\n        name\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stock($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        delivery: menu(channel: DELIVERY) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n        pickup: menu(channel: PICKUP) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Stock($shop: String!, $branch: String!) {\n    shop(slug: $shop) {\n      id\n      branch(slug: $branch) {\n        id\n        delivery: menu(channel: DELIVERY) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n        pickup: menu(channel: PICKUP) {\n          categories {\n            id\n            name\n            products {\n              ...StockProduct\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAvailability($input: MenuItemSetAvailabilityInput!) {\n    menuItemSetAvailability(input: $input) {\n      product {\n        id\n        available\n        unavailableReason\n        availableFrom\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAvailability($input: MenuItemSetAvailabilityInput!) {\n    menuItemSetAvailability(input: $input) {\n      product {\n        id\n        available\n        unavailableReason\n        availableFrom\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StockProduct on Product {\n    id\n    name\n    available\n    unavailableReason\n    availableFrom\n  }\n"): (typeof documents)["\n  fragment StockProduct on Product {\n    id\n    name\n    available\n    unavailableReason\n    availableFrom\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;