/** Who signs a report, and to whom it goes up. */
import type { Sender } from '../../plan/model.ts';
import { nameOf } from '../../view/agencies.ts';
import type { View } from '../../view/view.ts';
import type { NamedAgency } from '../answers.ts';
import { officeAnswer } from '../office.ts';
import { distinct, senderOver } from '../office-over.ts';
import type { PeriodicAnswer } from './answer.ts';

/** By `reminders.yaml`, else the body that issued the plan; of an agency's own report the agency. */
export function senderOf(view: View, agency: string | null): Pick<PeriodicAnswer, 'sender' | 'addressee'> {
  const { document, agencies } = view.plan;
  const issuer = nameOf(view.plan, document.issuer);
  const { sender } = officeAnswer(view);
  if (agency === null || agency === document.issuer)
    return { sender, addressee: sender.name === issuer || issuer === '' ? null : issuer };
  const entry = agencies.get(agency);
  return {
    sender: {
      name: nameOf(view.plan, agency),
      email: entry?.email ?? null,
      // A department stands under the body that issued the plan; whom a district or an association stands under is not known.
      parent: entry?.kind === 'department' ? issuer : null,
      place: document.place,
      symbol: entry?.short ?? null,
      signatory: null,
      recipients: [],
      filing: 'VT',
    },
    addressee: issuer === '' ? null : issuer,
  };
}

/** A report of one plan, by who signs it. */
type Signed = Pick<PeriodicAnswer, 'plan' | 'sender' | 'addressee' | 'agency'>;

/**
 * The offices that report on the plans: those that a plan names, besides the bodies that issued the others; where none is
 * named, these. An agency that signs its own report does so under one name, and not in plans that do not know it.
 */
function sendersOf(reports: readonly Signed[], agency: NamedAgency | null): readonly Sender[] {
  const knowing = reports.filter((report) => agency === null || report.agency?.id === agency.id);
  const own = knowing.map((report) =>
    agency !== null && report.sender.name === report.agency?.name
      ? { ...report, sender: { ...report.sender, name: agency.name } }
      : report,
  );
  const named = own.filter(({ addressee }) => addressee !== null);
  return (named.length > 0 ? named : own).map(({ sender }) => sender);
}

/** Their names, each once: where there are several, none of them can sign for all. */
export function senderNames(reports: readonly Signed[], agency: NamedAgency | null): readonly string[] {
  return distinct(sendersOf(reports, agency).map(({ name }) => name));
}

/** Who signs a report over these plans, without a name where there are several; it goes up to all the others that issued one. */
export function signedOver(
  reports: readonly Signed[],
  agency: NamedAgency | null,
): Pick<PeriodicAnswer, 'sender' | 'addressee'> {
  const [only = '', ...others] = senderNames(reports, agency);
  const name = others.length === 0 ? only : '';
  const issuers = distinct(reports.map(({ plan }) => plan.issuer)).filter((one) => one !== '' && one !== name);
  return {
    sender: { ...senderOver(sendersOf(reports, agency)), name, ...(name === '' ? { email: null } : {}) },
    addressee: issuers.length === 0 ? null : issuers.join(', '),
  };
}
