import type { Customer, StaffMember } from '@pardos/contracts/caller';
import type { Sheet } from './domain/complaint.ts';
import type { Branch, Shop, Staff } from './domain/shop.ts';

export type ShopMapper = Shop;
export type BranchMapper = Branch;
export type StaffMapper = Staff;
export type ComplaintSheetMapper = Sheet;
export type ViewerMapper = Customer | StaffMember;
