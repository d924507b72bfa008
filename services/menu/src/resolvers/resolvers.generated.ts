/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { menuImageUpload as Mutation_menuImageUpload } from './Mutation/menuImageUpload.ts';
import    { menuItemSetAvailability as Mutation_menuItemSetAvailability } from './Mutation/menuItemSetAvailability.ts';
import    { menuReplace as Mutation_menuReplace } from './Mutation/menuReplace.ts';
import    { Branch } from './Branch.ts';
import    { Menu } from './Menu.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      
      Mutation: { menuImageUpload: Mutation_menuImageUpload,menuItemSetAvailability: Mutation_menuItemSetAvailability,menuReplace: Mutation_menuReplace },
      
      Branch: Branch,
Menu: Menu,
Date: DateScalar,
DateTime: DateTime
    }