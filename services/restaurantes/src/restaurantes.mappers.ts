import type { Customer, StaffMember } from '@pardos/contracts/caller';
import type { Sheet } from './domain/complaint.ts';
import type { Screen } from './domain/screen.ts';
import type { Branch, Shop, Staff } from './domain/shop.ts';

export type ShopMapper = Shop;
export type BranchMapper = Branch;
export type ScreenMapper = Screen;
export type StaffMapper = Staff;
export type ComplaintSheetMapper = Sheet;
export type ViewerMapper = Customer | StaffMember;
