/** Who signs a report, and to whom it goes up. */
import { nameOf } from '../../view/agencies.ts';
import type { View } from '../../view/view.ts';
import { officeAnswer } from '../office.ts';
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
