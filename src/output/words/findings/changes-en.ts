/** English words for the rules about what an edit changes. */
import { daysBetween } from '../../../calendar/day.ts';
import { dayText } from '../day-text.ts';
import { countText, numberText } from '../number-text.ts';
import { listed, quoted } from '../quoted.ts';
import { quotedApart } from '../quoted-apart.ts';
import type { GroupWords } from './rule-words.ts';

export const changesEn: GroupWords<'changes'> = {
  'issued-text-changed': {
    message: ({ part, of, before, after }) => {
      if (of === 'draft') return 'the plan was issued and is called a draft again';
      const what = of === 'with' ? `the supporting agencies of ${quoted(part)}` : `the issued text at ${quoted(part)}`;
      if (before === null) return `${what} gained ${quoted(after ?? '')}`;
      if (after === null) return `${what} lost ${quoted(before)}`;
      const [was, is] = quotedApart(before, after);
      return `${what} changed from ${was} to ${is}`;
    },
    help: ({ part, of }) => {
      if (of === 'draft') return 'delete draft; what changes after the issue goes in amendments.yaml';
      return of === 'with'
        ? `keep with as issued and write in amendments.yaml: {task: ${part}, with: {from: […], to: […]}}`
        : `restore the text as issued; if the change was approved, write in exceptions.yaml: {rule: issued-text-changed, part: ${part}, by: …, date: …, reason: …}`;
    },
  },
  'task-removed': {
    message: ({ id }) => `the task ${quoted(id)} is no longer in the plan`,
    help: ({ id }) =>
      `restore the task; if a document withdraws it, write in amendments.yaml: {task: ${id}, withdraw: true}`,
  },
  'task-added': {
    message: ({ id }) => `the task ${quoted(id)} was not in the document as issued`,
    help: ({ id }) =>
      `delete the task; if it was approved, write in exceptions.yaml: {rule: task-added, task: ${id}, by: …, date: …, reason: …}`,
  },
  'id-changed': {
    message: ({ from, to }) => `the task id ${quoted(from)} was changed to ${quoted(to)}`,
    help: ({ from }) => `ids never change once issued: restore the number, or write id: ${from}`,
  },
  'deadline-moved': {
    message: ({ from, to }) => {
      if (from === null) return `the deadline as issued moved from (none) to ${quoted(to ?? '')}`;
      const [was, is] = to === null ? [quoted(from), '(none)'] : quotedApart(from, to);
      return `the deadline as issued moved from ${was} to ${is}`;
    },
    help: ({ task, from, to }) => {
      if (from === null || to === null) return 'restore due; a new deadline needs an amendment in amendments.yaml';
      return `keep the old due and write the granting document in amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, due: {from: ${from}, to: ${to}}}]}`;
    },
  },
  'lead-changed': {
    message: ({ from, to }) => `the lead as issued changed from ${quoted(listed(from))} to ${quoted(listed(to))}`,
    help: ({ task, from, to }) =>
      `keep the old lead and write the granting document in amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, lead: {from: [${listed(from)}], to: [${listed(to)}]}}]}`,
  },
  'report-edited': {
    message: ({ date, agency }) => `the report of ${dayText(date, 'en')} by ${quoted(agency)} was edited`,
    help: ({ date }) => `restore the report, then add a new one at the end of the file with corrects: {date: ${date}}`,
  },
  'report-removed': {
    message: ({ date, agency }) => `the report of ${dayText(date, 'en')} by ${quoted(agency)} was removed`,
    help: ({ date }) =>
      `restore the report; if it is wrong, add a new one at the end of the file with corrects: {date: ${date}}`,
  },
  'evidence-removed': {
    message: ({ date, agency, number }) =>
      `the evidence ${quoted(number)} was removed from the report of ${dayText(date, 'en')} by ${quoted(agency)}`,
    help: ({ date }) => `restore the evidence; if it is wrong, add a new report with corrects: {date: ${date}}`,
  },
  'backdated-report': {
    message: ({ date, today, allowed }) =>
      `the report is dated ${dayText(date, 'en')} but was entered ${countText(daysBetween(date, today), 'en', { vi: '', en: 'day' })} later, more than ${numberText(allowed, 'en')}`,
    help: () => 'look at its date again; of a report entered late, say why in note',
  },
  'amendment-edited': {
    message: ({ number, date }) => `the amendment by ${quoted(number)} of ${dayText(date, 'en')} was edited`,
    help: () => 'restore it as it was; a further change needs a document and an entry of its own',
  },
  'amendment-removed': {
    message: ({ number, date }) => `the amendment by ${quoted(number)} of ${dayText(date, 'en')} was removed`,
    help: () => 'restore it; a document that replaces it is a new entry',
  },
  'member-dropped': {
    message: ({ group, agency }) =>
      `${quoted(agency)} was dropped from the group ${quoted(group)} while it belonged to it`,
    help: ({ agency }) => `write its last day as a member: {agency: ${agency}, until: …}`,
  },
  'agency-renamed': {
    message: ({ id, from, to }) => `the name of ${quoted(id)} changed from ${quoted(from)} to ${quoted(to)}`,
    help: ({ from }) =>
      `keep the old name as aliases: [${from}]; a new agency is a new entry, named in successors of the old one`,
  },
  'unused-exception': {
    message: ({ rule, task, part, isFuture }) => {
      const matter = [rule, task, part].filter((one) => one !== null).join(' ');
      return isFuture
        ? `the exception ${quoted(matter)} is dated in the future and does not hold yet`
        : `the exception ${quoted(matter)} matches no change`;
    },
    help: ({ isFuture }) =>
      isFuture ? 'write the day of the approval' : 'delete it, or correct rule, task and part to match the change',
  },
};
