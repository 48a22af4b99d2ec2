/** Who writes the reminders of a plan: by its `reminders.yaml`, else by what the document says of the body that issued it. */

import { isDayOff } from '../calendar/days-off.ts';
import { endOfSpan } from '../calendar/due.ts';
import type { Plan, Sender } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import type { View } from '../view/view.ts';
import type { OfficeAnswer } from './answers.ts';

/** The office of the view's plan; the day by which to answer counts from the day of the view. */
export function officeAnswer({ plan, asOf }: View): OfficeAnswer {
  const { reminders } = plan;
  const answerTo = reminders?.answerTo ?? null;
  const sender = reminders?.sender ?? issuerAsSender(plan);
  return {
    sender: { ...sender, place: sender.place ?? plan.document.place },
    answerTo:
      answerTo === null
        ? null
        : {
            name: answerTo.name,
            email: answerTo.email,
            by: endOfSpan(asOf, answerTo.within, (day) => isDayOff(day, plan.daysOff)),
          },
    owner: reminders?.owner ?? null,
    copies: reminders?.copies ?? [],
    attach: reminders?.attach ?? [],
  };
}

/** The name under the plan may be that of somebody who has left since: it stays blank. */
function issuerAsSender(plan: Plan): Sender {
  const { issuer, number, signatory, place } = plan.document;
  return {
    name: nameOf(plan, issuer),
    email: plan.agencies.get(issuer)?.email ?? null,
    parent: null,
    place,
    // `UBND` of `/KH-UBND`: a letter has no type before it.
    symbol: /-(.+)$/.exec(number)?.[1] ?? null,
    signatory: signatory === null ? null : { authority: signatory.authority, position: signatory.position, name: '' },
    recipients: [],
    filing: 'VT',
  };
}
