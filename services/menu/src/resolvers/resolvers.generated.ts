/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { menuCatalogue as Query_menuCatalogue } from './Query/menuCatalogue.ts';
import    { menuPicture as Query_menuPicture } from './Query/menuPicture.ts';
import    { menuImageUpload as Mutation_menuImageUpload } from './Mutation/menuImageUpload.ts';
import    { menuItemSetAvailability as Mutation_menuItemSetAvailability } from './Mutation/menuItemSetAvailability.ts';
import    { menuPictureUpload as Mutation_menuPictureUpload } from './Mutation/menuPictureUpload.ts';
import    { menuReplace as Mutation_menuReplace } from './Mutation/menuReplace.ts';
import    { Branch } from './Branch.ts';
import    { Menu } from './Menu.ts';
import    { MenuCatalogue } from './MenuCatalogue.ts';
import    { MenuPicture } from './MenuPicture.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { menuCatalogue: Query_menuCatalogue,menuPicture: Query_menuPicture },
      Mutation: { menuImageUpload: Mutation_menuImageUpload,menuItemSetAvailability: Mutation_menuItemSetAvailability,menuPictureUpload: Mutation_menuPictureUpload,menuReplace: Mutation_menuReplace },
      
      Branch: Branch,
Menu: Menu,
MenuCatalogue: MenuCatalogue,
MenuPicture: MenuPicture,
Date: DateScalar,
DateTime: DateTime
    }