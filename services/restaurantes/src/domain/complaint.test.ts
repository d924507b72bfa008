import { describe, expect, it } from 'vitest';
import { answerBy, type Complaint, complaintProblems } from './complaint.ts';

/** A complaint that is in order. */
function aComplaint(changes: Partial<Complaint> = {}): Complaint {
  return {
    branchId: 'b1',
    kind: 'RECLAMO',
    name: 'Carla Rojas',
    document: '45678912',
    phone: '987 654 321',
    email: 'carla@example.com',
    address: 'Av. Larco 123, Miraflores',
    product: '1 Pardos Brasa',
    amountMinor: 6050,
    detail: 'Llegó frío.',
    request: 'Que lo cambien.',
    ...changes,
  };
}

describe('a complaint', () => {
  it('is in order with everything that the law asks', () => {
    expect(complaintProblems(aComplaint())).toEqual([]);
    expect(complaintProblems(aComplaint({ amountMinor: null, document: 'CE1234567' }))).toEqual([]);
  });

  it.each([
    ['no name', { name: ' ' }, 'REQUIRED', 'name'],
    ['a detail without end', { detail: 'x'.repeat(2001) }, 'TOO_LONG', 'detail'],
    ['half a DNI', { document: '4567' }, 'DOCUMENT_INVALID', 'document'],
    ['a landline', { phone: '219 8000' }, 'PHONE_INVALID', 'phone'],
    ['two addresses', { email: 'a@b.pe,c@d.pe' }, 'EMAIL_INVALID', 'email'],
    ['a negative amount', { amountMinor: -1 }, 'INVALID', 'amountMinor'],
  ])('is not with %s', (_what, changes, code, field) => {
    expect(complaintProblems(aComplaint(changes))).toMatchObject([{ code, field: [field] }]);
  });

  it('tells all that is wrong at once', () => {
    expect(complaintProblems(aComplaint({ name: '', request: '', phone: '' }))).toHaveLength(3);
  });
});

describe('the last day for an answer', () => {
  it.each([
    ['a Monday', '2026-11-23T15:00:00Z', '2026-12-14'],
    ['a Saturday', '2026-11-28T15:00:00Z', '2026-12-18'],
    ['late in the evening of a Friday in Lima', '2026-11-28T03:00:00Z', '2026-12-18'],
  ])('is fifteen working days after %s', (_when, at, last) => {
    expect(answerBy(new Date(at))).toBe(last);
  });
});
