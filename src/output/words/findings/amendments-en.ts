/** English words for the rules about amendments. */
import { dayText } from '../day-text.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const lacking = { number: 'number', date: 'date', both: 'number and date' };
const subjects = { due: 'deadline', lead: 'lead', with: 'supporting agencies' };

export const amendmentsEn: GroupWords<'amendments'> = {
  'amendment-without-instrument': {
    message: ({ missing }) =>
      `the amendment changes nothing yet: it lacks the ${lacking[missing]} of the document that grants it`,
    help: () =>
      'write the number and date of the granting document in instrument; a request goes in requested and moves nothing',
  },
  'amendment-in-future': {
    message: ({ date, today }) => `the amendment is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    help: () => 'write the day of issue that stands on the document',
  },
  'amendment-mismatch': {
    message: ({ from, inForce, of, by }) => {
      if (of === 'suspension')
        return inForce === 'suspended'
          ? 'the task was suspended already'
          : 'the task was not suspended, there was nothing to resume';
      const now = inForce === '' ? 'none was in force' : `${quoted(inForce)} was in force`;
      return `from gives ${quoted(from)} as the ${subjects[of]}, but ${now}${by === null ? '' : ` by ${quoted(by)}`}`;
    },
    help: ({ of, inForce, beside }) => {
      if (beside === 'same-document') return 'this document is entered twice: keep one of the two and delete the other';
      if (of === 'suspension') return 'check the order and the dates of the amendments';
      return beside === 'same-start'
        ? `two documents start from the same value, as when two people entered them side by side: write ${quoted(inForce)} in from if this one followed the other, or delete the one entered by mistake`
        : 'correct from, or add the earlier amendment that is missing';
    },
  },
  'extension-not-later': {
    message: ({ from, to }) => `the new deadline ${quoted(to)} is no later than the old one ${quoted(from)}`,
    help: () => 'look at the deadline in the granting document again',
  },
  'amended-after-withdrawal': {
    message: ({ withdrawn }) => `the task was withdrawn on ${dayText(withdrawn, 'en')} and cannot be amended any more`,
    help: () => 'delete this change, or check the document that withdrew the task',
  },
};
