/** English words for the rules about what agencies reported. */
import { dayText } from '../day-text.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const progressEn: GroupWords<'progress'> = {
  'report-in-future': {
    message: ({ date, today }) => `the report is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    help: () => 'write the day that the report was received',
  },
  'report-out-of-order': {
    message: ({ date, earlier }) =>
      `the report of ${dayText(date, 'en')} stands after that of ${dayText(earlier, 'en')}`,
    help: () => 'if the day is right, move the whole line of this report up above the other',
  },
  'report-by-stranger': {
    message: ({ agency, leads }) =>
      `${quoted(agency)} does not owe this task${leads.length === 0 ? '' : `, expected: ${listed(leads)}`}`,
    help: () => 'name the lead; if the lead was changed, record the amendment in amendments.yaml',
  },
  'done-without-evidence': {
    message: ({ agency }) => `${quoted(agency)} reports the task as done without a document that proves it`,
    help: () => 'add evidence with number and date, as in {number: 812/KH-UBND, date: 2021-03-25}',
  },
  'placeholder-evidence': {
    message: ({ value }) =>
      `the evidence ${quoted(value)} is a placeholder, expected the number and date of an issued document`,
    help: () => 'write its number and date; without a document yet, write state: in-progress',
  },
  'evidence-in-future': {
    message: ({ date, today }) => `the evidence is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    help: () => 'write the day of issue that stands on the document',
  },
  'reopened-without-reason': {
    message: ({ agency, period }) =>
      `${quoted(agency)} reported ${period === null ? 'the task' : `the period ${period}`} as done, and now as not done, but gives no reason`,
    help: () => 'add a note that says why it was taken up again',
  },
  'unknown-period': {
    message: ({ period, recurs }) => {
      if (!recurs) return `this task does not recur, so that it has no period ${quoted(period ?? '')}`;
      return period === null
        ? 'the task recurs, but the report names no period'
        : `this task has no period ${quoted(period)}`;
    },
    help: ({ period, recurs, nearest }) => {
      if (!recurs) return 'delete the key period';
      return period === null
        ? `add period, as in period: ${nearest ?? '2021'}`
        : (didYouMean(nearest, 'en') ?? '"dondoc show" lists the periods of the task');
    },
  },
  'unknown-correction': {
    message: ({ date, agency, period }) =>
      `no report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} stands before this one to be corrected`,
    help: () => 'write date, agency and period of the report to correct; it must stand earlier in the file',
  },
  'repeated-report': {
    message: ({ date, agency, period, differing }) =>
      `the report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} stands twice, ${
        differing.length === 0 ? 'the same to the letter' : `different only in ${listed(differing)}`
      }`,
    help: ({ differing }) =>
      differing.length === 0
        ? 'delete one of the two'
        : 'if it is one report that two people recorded, keep the fuller one and delete the other; leave both if there were two',
  },
  'repeated-correction': {
    message: ({ date, agency, period, corrected }) =>
      `the report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} was corrected on ${dayText(corrected, 'en')}, and is corrected here once more`,
    help: ({ corrected, again }) =>
      again > corrected
        ? `this later one counts; write corrects: {date: ${corrected}} if it corrects the other, or delete one if they are the same`
        : `${again < corrected ? `that of ${dayText(corrected, 'en')}` : 'the one further down'} counts; delete the one that is wrong`,
  },
};
