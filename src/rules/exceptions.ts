/** Approved exceptions: which finding about a change each of them lets pass. */
import type { Day } from '../calendar/day.ts';
import { sameText } from '../calendar/fold.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Exception } from '../plan/model.ts';

/** Whether the exception was approved by the day. */
export function holdsOn({ date }: Exception, asOf: Day): boolean {
  return date <= asOf;
}

/** Whether the exception is about this finding: the same rule, and what it is about named in full. */
export function lets({ rule, task, part }: Exception, finding: Finding): boolean {
  const subject = subjectOf(finding);
  if (rule !== finding.rule || !sameText(part, subject.part)) return false;
  return task === subject.task || (subject.task === null && task === finding.task);
}

/** What an exception must name; it may name the finding's task besides. */
interface Subject {
  readonly task: string | null;
  readonly part: string | null;
}

/**
 * A clause or key of the document; a report by its task, date, agency and period; an amendment by its document's number;
 * a member by group and agency, all of a group by the group; an agency by its id; all else by its task.
 */
function subjectOf({ rule, facts, task }: Finding): Subject {
  switch (rule) {
    case 'issued-text-changed':
      return { task: null, part: facts.of === 'with' ? `${facts.part} with` : facts.part };
    case 'report-edited':
    case 'report-removed':
    case 'evidence-removed':
    case 'backdated-report':
      return { task, part: [facts.date, facts.agency, facts.period].filter((one) => one !== null).join(' ') };
    case 'amendment-edited':
    case 'amendment-removed':
      return { task: null, part: facts.number };
    case 'member-dropped':
      return { task: null, part: facts.agency === null ? facts.group : `${facts.group} ${facts.agency}` };
    case 'agency-renamed':
      return { task: null, part: facts.id };
    default:
      return { task, part: null };
  }
}
