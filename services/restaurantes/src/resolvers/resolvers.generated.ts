/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { endedSessions as Query_endedSessions } from './Query/endedSessions.ts';
import    { screenPeople as Query_screenPeople } from './Query/screenPeople.ts';
import    { screens as Query_screens } from './Query/screens.ts';
import    { shop as Query_shop } from './Query/shop.ts';
import    { staff as Query_staff } from './Query/staff.ts';
import    { viewer as Query_viewer } from './Query/viewer.ts';
import    { branchPauseOrdering as Mutation_branchPauseOrdering } from './Mutation/branchPauseOrdering.ts';
import    { branchUpdate as Mutation_branchUpdate } from './Mutation/branchUpdate.ts';
import    { complaintFile as Mutation_complaintFile } from './Mutation/complaintFile.ts';
import    { screenAdd as Mutation_screenAdd } from './Mutation/screenAdd.ts';
import    { screenRevoke as Mutation_screenRevoke } from './Mutation/screenRevoke.ts';
import    { staffInvite as Mutation_staffInvite } from './Mutation/staffInvite.ts';
import    { staffPinReset as Mutation_staffPinReset } from './Mutation/staffPinReset.ts';
import    { staffPinSet as Mutation_staffPinSet } from './Mutation/staffPinSet.ts';
import    { staffPinVerify as Mutation_staffPinVerify } from './Mutation/staffPinVerify.ts';
import    { staffResetPassword as Mutation_staffResetPassword } from './Mutation/staffResetPassword.ts';
import    { staffResume as Mutation_staffResume } from './Mutation/staffResume.ts';
import    { staffSuspend as Mutation_staffSuspend } from './Mutation/staffSuspend.ts';
import    { staffUpdate as Mutation_staffUpdate } from './Mutation/staffUpdate.ts';
import    { tenantOnboard as Mutation_tenantOnboard } from './Mutation/tenantOnboard.ts';
import    { Branch } from './Branch.ts';
import    { ComplaintSheet } from './ComplaintSheet.ts';
import    { Screen } from './Screen.ts';
import    { Shop } from './Shop.ts';
import    { Staff } from './Staff.ts';
import    { Viewer } from './Viewer.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { endedSessions: Query_endedSessions,screenPeople: Query_screenPeople,screens: Query_screens,shop: Query_shop,staff: Query_staff,viewer: Query_viewer },
      Mutation: { branchPauseOrdering: Mutation_branchPauseOrdering,branchUpdate: Mutation_branchUpdate,complaintFile: Mutation_complaintFile,screenAdd: Mutation_screenAdd,screenRevoke: Mutation_screenRevoke,staffInvite: Mutation_staffInvite,staffPinReset: Mutation_staffPinReset,staffPinSet: Mutation_staffPinSet,staffPinVerify: Mutation_staffPinVerify,staffResetPassword: Mutation_staffResetPassword,staffResume: Mutation_staffResume,staffSuspend: Mutation_staffSuspend,staffUpdate: Mutation_staffUpdate,tenantOnboard: Mutation_tenantOnboard },
      
      Branch: Branch,
ComplaintSheet: ComplaintSheet,
Screen: Screen,
Shop: Shop,
Staff: Staff,
Viewer: Viewer,
Date: DateScalar,
DateTime: DateTime
    }