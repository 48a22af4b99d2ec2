/** Each change of a `diff` in words: what changed, the old and the new. What every form of the answer prints. */
import { termNamed } from '../../calendar/due.ts';
import { entriesNamed } from '../../calendar/due-name.ts';
import type { AmendmentAnswer, DueAnswer, NamedAgency, ReportAnswer } from '../../report/answers.ts';
import type { ChangeAnswer, KeyAnswer, StandingAnswer, TaskDiff } from '../../report/diff-answer.ts';
import { amendmentText, reportSentences, reportText } from '../tasks/facts.ts';
import { requestText } from '../tasks/requests.ts';
import { agencyNames, dueSentence, standingText } from '../tasks/words.ts';
import { shortenedText, textDifference } from '../text/text-difference.ts';
import { requestedIn } from '../words/amendments.ts';
import { dayText } from '../words/day-text.ts';
import { diffWords } from '../words/diff.ts';
import { citedText, evidenceText } from '../words/document-text.ts';
import { dueText } from '../words/due-text.ts';
import { headings } from '../words/headings.ts';
import { historyWords } from '../words/history.ts';
import type { Language } from '../words/language.ts';
import { partText, valueText } from '../words/plan-parts.ts';
import { keyTitle } from '../words/schema-words.ts';
import type { DiffLine } from './diff-line.ts';
import { generalLine } from './general-lines.ts';

/** The groups of changes that are about no task, in the order in which they are told. */
export const generalGroups = ['register', 'document', 'settings', 'files'] as const;
export type GeneralGroup = (typeof generalGroups)[number];

/** All that changed for a task, its standing first. */
export function taskDiffLines({ id, standing, changes }: TaskDiff, language: Language): DiffLine[] {
  const stood = (one: StandingAnswer | null) => (one === null ? null : standingText(one, language));
  const lines = changes.flatMap((change) => changeLines(change, id, language));
  if (standing === null) return lines;
  const what = headings.standing[language];
  return [{ what, before: stood(standing.before), after: stood(standing.after), note: null }, ...lines];
}

/** A change as its lines: an amendment has one for each thing that it changes. `task` is the id that it stands under, null for none. */
export function changeLines(change: ChangeAnswer, task: string | null, language: Language): DiffLine[] {
  if (change.kind === 'amendment-added') return amendmentLines(change.amendment, language);
  const line = { what: diffWords.changes[change.kind][language], before: null, after: null, note: null };
  return [{ ...line, ...taskLine(change, task, language) }];
}

function taskLine(change: ChangeAnswer, task: string | null, language: Language): Partial<DiffLine> {
  switch (change.kind) {
    case 'issued-text':
      return issuedTextLine(change, task, language);
    case 'task-added':
      return { after: dutyText(change.lead, change.due, language) };
    case 'task-removed':
      return { before: dutyText(change.lead, change.due, language) };
    case 'task-id':
      return { before: change.before, after: change.after };
    case 'deadline':
      return deadlineLine(change, language);
    case 'lead':
    case 'with': {
      const names = (agencies: readonly NamedAgency[]) => agencyNames(agencies) || diffWords.none[language];
      return { before: names(change.before), after: names(change.after) };
    }
    case 'report-added': {
      const { report, corrects } = change;
      const note =
        corrects === null
          ? null
          : historyWords.corrects[language](dayText(corrects.date, language), corrects.agency.name);
      return { after: reportText(report, language), note };
    }
    case 'report-removed':
      return { before: reportText(change.report, language) };
    case 'report-edited':
      return {
        what: `${diffWords.changes[change.kind][language]}: ${reportName(change.before, language)}`,
        ...differing(reportSentences(change.before, language), reportSentences(change.after, language)),
        note: otherKeys(change.others, 'progress.reports', language),
      };
    case 'evidence-removed':
      return evidenceLine(change, language);
    default:
      return amendedLine(change, language);
  }
}

/** Amendments and requests; what is neither is of the register, or beside the plan. */
function amendedLine(change: ChangeAnswer, language: Language): Partial<DiffLine> {
  switch (change.kind) {
    case 'amendment-removed':
      return { before: amendmentText(change.amendment, language) };
    case 'amendment-edited':
      return {
        what: `${diffWords.changes[change.kind][language]}: ${citedText(change.after.instrument, language)}`,
        ...differing(amendmentText(change.before, language), amendmentText(change.after, language)),
        note: otherKeys(change.others, 'amendments.amendments', language),
      };
    case 'request-added':
      return { after: requestText(change.request, language) };
    case 'request-removed':
      return { before: requestText(change.request, language) };
    case 'request-edited':
      return {
        what: `${diffWords.changes[change.kind][language]}: ${change.after.number}`,
        ...differing(requestText(change.before, language), requestText(change.after, language)),
        note: otherKeys(change.others, 'amendments.requests', language),
      };
    default:
      return generalLine(change, language);
  }
}

/** The day of an event is a fact that came to pass, and no other deadline. */
function deadlineLine(
  { before, after }: Extract<ChangeAnswer, { kind: 'deadline' }>,
  language: Language,
): Partial<DiffLine> {
  const occurred = (due: DueAnswer | null) =>
    due !== null && typeof due.value !== 'string' && 'after' in due.value ? (due.value['occurred'] ?? null) : null;
  const line = { before: dueOrNone(before, language), after: dueOrNone(after, language) };
  return occurred(before) === null && occurred(after) !== null ? { ...line, what: diffWords.occurred[language] } : line;
}

function issuedTextLine(
  { part, before, after }: Extract<ChangeAnswer, { kind: 'issued-text' }>,
  task: string | null,
  language: Language,
): Partial<DiffLine> {
  const what =
    part === task
      ? diffWords.changes['issued-text'][language]
      : `${diffWords.changes['issued-text'][language]}: ${partText(part, language)}`;
  if (before === null || after === null) {
    const shown = (text: string | null) => (text === null ? null : shortenedText(text));
    return { what, before: shown(before), after: shown(after) };
  }
  const difference = textDifference(before, after);
  return { what, ...differing(before, after), note: difference.sameWords ? diffWords.sameWords[language] : null };
}

function evidenceLine(
  { report, evidence }: Extract<ChangeAnswer, { kind: 'evidence-removed' }>,
  language: Language,
): Partial<DiffLine> {
  const what = `${diffWords.changes['evidence-removed'][language]}: ${reportName(report, language)}`;
  return { what, before: evidenceText(evidence, language) };
}

/** A report as one among the others of its task. */
function reportName({ date, agency }: ReportAnswer, language: Language): string {
  return `${dayText(date, language)}, ${agency.name}`;
}

/** What a new amendment changes, thing by thing, each with the document that does it. */
function amendmentLines({ instrument, requested, reason, changes }: AmendmentAnswer, language: Language): DiffLine[] {
  const by = instrument.number === null ? '' : `, ${diffWords.by[language]} ${citedText(instrument, language)}`;
  const asked = requested === null ? '' : `${requestedIn[language]} ${evidenceText(requested, language)}`;
  const why = reason === null ? '' : `${headings.reason[language].toLowerCase()}: ${reason}`;
  const note = [asked, why].filter((part) => part !== '').join('; ') || null;
  return changes.map(({ of, from, to }) => {
    const shown = (value: string | null) => (value === null || of !== 'due' ? value : dueNameSentence(value, language));
    return { what: diffWords.amended[of][language] + by, before: shown(from), after: shown(to), note };
  });
}

/** A deadline given by its name in the files, with its day. */
function dueNameSentence(name: string, language: Language): string {
  if (name === 'ongoing') return dueText(name, language);
  const entries = entriesNamed(name);
  if (entries !== null) return dueText(entries, language);
  const term = termNamed(name);
  return term === null ? name : dueSentence({ value: name, day: term.day, wording: null, rolledFrom: null }, language);
}

/** What changed besides, key by key: `Sửa cho báo cáo ngày: 10/02/2021 → 11/02/2021`. */
function otherKeys(others: readonly KeyAnswer[], place: string, language: Language): string | null {
  const shown = (value: string | null) => valueText(value, language) ?? diffWords.none[language];
  const lines = others.map(({ key, before, after }) => {
    return `${keyTitle(place, key, language)}: ${shown(before)} → ${shown(after)}`;
  });
  return lines.length === 0 ? null : lines.join('; ');
}

function differing(before: string, after: string): Pick<DiffLine, 'before' | 'after'> {
  if (before === after) return { before: null, after: null };
  const difference = textDifference(before, after);
  return { before: difference.before, after: difference.after };
}

function dutyText(lead: readonly NamedAgency[], due: DueAnswer | null, language: Language): string {
  return [agencyNames(lead), due === null ? '' : dueSentence(due, language)].filter((part) => part !== '').join('; ');
}

function dueOrNone(due: DueAnswer | null, language: Language): string {
  return due === null ? diffWords.none[language] : dueSentence(due, language);
}
