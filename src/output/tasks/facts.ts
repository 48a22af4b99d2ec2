/** Everything about one task in words, for `show` in every form: its place, its facts, and its lists. */
import type { AmendmentAnswer, PrerequisiteAnswer, ReportAnswer, ShowAnswer } from '../../report/answers.ts';
import { urgencyOf } from '../../report/order.ts';
import { changeText, requestedIn } from '../words/amendments.ts';
import { dayText, insideSentence, termText } from '../words/day-text.ts';
import { evidenceText } from '../words/document-text.ts';
import { type Heading, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { officialCount } from '../words/number-text.ts';
import { owedPeriods } from '../words/owed-periods.ts';
import { noReportLabel, stateLabels } from '../words/standing.ts';
import { pendingText, requestText } from './requests.ts';
import { agencyNames, dueSentence, membershipNote, standingLabel, standingText } from './words.ts';

/** The id, and the place in the document where it says more: `PL.01 · Phụ lục, số TT 01`. */
export function placeText({ id, label }: Pick<ShowAnswer['task'], 'id' | 'label'>): string {
  return label === '' || label.endsWith(` ${id}`) ? id : `${id} · ${label}`;
}

/** What there is to know, each with its heading, the standing first. */
export function taskFacts(
  { task, reports, prerequisite }: ShowAnswer,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const facts: readonly (readonly [Heading, string])[] = [
    ['standing', standingText(task, language)],
    ['lead', agencyNames(task.lead)],
    ['leadWording', task.leadWording ?? ''],
    ['with', agencyNames(task.with)],
    ['withWording', task.withWording ?? ''],
    ['product', task.product ?? ''],
    ['start', task.start === null ? '' : termText(task.start, language)],
    ['due', task.due === null ? '—' : dueSentence(task.due, language)],
    ['prerequisite', prerequisite === null ? '' : prerequisiteText(prerequisite, language)],
    ...task.requests.map((request) => ['requests', pendingText(request, language)] as const),
    ['owed', owedPeriods(task.occurrences, language, false)],
    ['originalDue', task.originalDue === null ? '' : dueSentence(task.originalDue, language)],
    ['extensions', task.extensions === 0 ? '' : String(task.extensions)],
    ['broughtForward', task.broughtForward === 0 ? '' : String(task.broughtForward)],
    ['wording', (task.originalDue ?? task.due)?.wording ?? ''],
    ['condition', task.condition ?? ''],
    ['completedOn', task.completedOn === null ? '' : dayText(task.completedOn, language)],
    ['count', task.count === null ? '' : `${task.count.done}/${task.count.of} (${dayText(task.count.date, language)})`],
    ['evidence', task.evidence.map((evidence) => evidenceText(evidence, language)).join('; ')],
    ['state', reports.length === 0 ? noReportLabel[language] : stateLabels[task.state][language]],
    ['place', `${task.location.file}:${task.location.line}`],
  ];
  return facts.flatMap(([heading, text]) => (text === '' ? [] : [[headings[heading][language], text] as const]));
}

/** The task to be done first, and how it stands: `PL.03: Hoàn thành đúng hạn (26/04/2021)`. */
function prerequisiteText(prerequisite: PrerequisiteAnswer, language: Language): string {
  const { id, completedOn } = prerequisite;
  const day = completedOn === null ? '' : ` (${dayText(completedOn, language)})`;
  return `${id}: ${standingText(prerequisite, language)}${day}`;
}

/** The lists that are not empty, each with its heading: agencies, occurrences, amendments, reports. */
export function taskLists(
  answer: ShowAnswer,
  language: Language,
): readonly (readonly [heading: string, items: readonly string[]])[] {
  const { task, amendments, declinedRequests, reports } = answer;
  const note = membershipNote(task, language);
  const members = membersByStanding(task.members, language);
  const occurrences = task.occurrences.map(
    ({ period, day, ...stood }) =>
      `${termText(period, language)} (${dayText(day, language)}): ${standingLabel(stood, language)}`,
  );
  const milestones = task.milestones.map((one) => {
    const words = dueSentence({ ...one, rolledFrom: null }, language);
    return one.wording === null ? words : `${words}: ${one.wording}`;
  });
  const extra = Object.entries(task.extra).map(([name, cell]) => `${name}: ${cell}`);
  const lists: readonly (readonly [Heading, readonly string[]])[] = [
    ['milestones', milestones],
    ['extra', extra],
    ['members', note === '' ? members : [...members, `(${note})`]],
    ['occurrences', occurrences],
    ['amendments', amendments.map((amendment) => amendmentText(amendment, language))],
    ['declinedRequests', declinedRequests.map((request) => requestText(request, language))],
    ['reports', reports.map((report) => reportText(report, language))],
  ];
  return lists.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [[headings[heading][language], items] as const],
  );
}

type Member = ShowAnswer['task']['members'][number];

/** Those who stand alike on one line, who owes it still first: `Quá hạn (02): UBND huyện Mẫu Bốn; UBND huyện Mẫu Năm`. */
function membersByStanding(members: readonly Member[], language: Language): readonly string[] {
  const labelOf = (member: Member) =>
    standingLabel({ standing: member.standing, doneByDescription: member.doneByDescription }, language);
  const inOrder = members.toSorted((a, b) => urgencyOf(a.standing) - urgencyOf(b.standing));
  return [...new Set(inOrder.map(labelOf))].map((label) => {
    const alike = members.filter((member) => labelOf(member) === label);
    const names = alike.map(
      ({ agency, completedOn }) => agency.name + (completedOn === null ? '' : ` (${dayText(completedOn, language)})`),
    );
    return `${label} (${officialCount(alike.length, language)}): ${names.join('; ')}`;
  });
}

/** An amendment on one line: the instrument, what it changes, who asked, why. */
export function amendmentText({ instrument, requested, reason, changes }: AmendmentAnswer, language: Language): string {
  const changed = changes.map((change) => changeText(change, language)).join('; ');
  const asked = requested === null ? '' : ` (${requestedIn[language]} ${evidenceText(requested, language)})`;
  return `${evidenceText(instrument, language)}: ${changed}${asked}${reason === null ? '' : `. ${headings.reason[language]}: ${reason}`}`;
}

/** A report on one line: day, agency, state, evidence and remarks. */
export function reportText(report: ReportAnswer, language: Language): string {
  return `${dayText(report.date, language)}, ${reportSentences(report, language)}`;
}

/** The same without its day. */
export function reportSentences(report: ReportAnswer, language: Language): string {
  const { agency, state, period, count, evidence, note, obstacle, proposal } = report;
  const proof = evidence.map((one) => evidenceText(one, language)).join('; ');
  const parts = [
    `${agency.name}${period === null ? '' : `, ${headings.period[language].toLowerCase()} ${insideSentence(termText(period, language), language)}`}: ${stateLabels[state][language]}`,
    count === null ? '' : `${headings.count[language]}: ${count.done}/${count.of}`,
    proof,
    note ?? '',
    obstacle === null ? '' : `${headings.obstacle[language]}: ${obstacle}`,
    proposal === null ? '' : `${headings.proposal[language]}: ${proposal}`,
  ];
  const sentences = parts.filter((part) => part !== '').join('. ');
  return sentences.replaceAll('.. ', '. ');
}
