/** A periodic report as a paper: its parts in the order of every such report, each with what the officer adds to it. */
import { romanNumber } from '../../import/roman.ts';
import type { PeriodicAnswer, ReportPart } from '../../report/periodic/answer.ts';
import { requestInLetter } from '../tasks/requests.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { officialWords } from '../words/official-document.ts';
import { citedPlan, shortPlan } from '../words/plan-name.ts';
import { reportWords } from '../words/report.ts';
import { reportPartWords } from '../words/report-parts.ts';
import { annexesOf } from './annexes.ts';
import { gathered, ownBlocks } from './own-blocks.ts';
import { type Block, headed, type Paper, paragraph, type Section } from './paper.ts';
import { resultBlocks } from './results.ts';
import { shortcomingBlocks, toldBlocks } from './shortcomings.ts';
import { dueText } from './told-task.ts';

/** The whole report in one language. */
export function reportPaper(answer: PeriodicAnswer, language: Language): Paper {
  const { period, sender, addressee, agency, asOf } = answer;
  const opening = reportWords.opening[language](
    citedPlan(answer, language),
    sender.name,
    period.value,
    agency !== null,
  );
  const symbol = symbolOf(answer);
  return {
    kind: reportWords.kind[language],
    subject: reportWords.subject[language](shortPlan(answer, language), period.value),
    data: dataLine(answer, language),
    addressee: addressee === null ? null : letterWords.to[language](addressee),
    ...{ sender, asOf, symbol },
    opening: [...ownBlocks(answer, 'opening'), paragraph(opening)],
    sections: sectionsOf(answer, language),
    closing: [...ownBlocks(answer, 'closing'), paragraph(closing(answer, language))],
    annexes: annexesOf(answer, symbol, language),
  };
}

function dataLine({ period: { opens, closes, provisional }, asOf }: PeriodicAnswer, language: Language): string {
  return provisional ? reportWords.provisional[language](opens, asOf, closes) : reportWords.data[language](opens, asOf);
}

/** The abbreviation of the body behind that of the kind of document: `BC-UBND`. */
function symbolOf({ sender: { symbol } }: PeriodicAnswer): string {
  const body = symbol?.split('-')[0]?.trim() ?? '';
  return body === '' ? 'BC' : `BC-${body}`;
}

function closing(answer: PeriodicAnswer, language: Language): string {
  const { period, sender, addressee } = answer;
  const text = reportWords.closing[language](shortPlan(answer, language), period.value, sender.name, addressee);
  const end = officialWords.end[language];
  return end === '' ? text : text.replace(/\.$/, end);
}

/** Numbered as they come: the last only where the officer wrote something that belongs nowhere else. */
function sectionsOf(answer: PeriodicAnswer, language: Language): readonly Section[] {
  const parts: readonly (readonly [ReportPart, readonly Block[]])[] = [
    ['results', resultBlocks(answer, language)],
    ['shortcomings', shortcomingBlocks(answer, language)],
    ['next', aheadBlocks(answer, language)],
    ['proposals', proposalBlocks(answer, language)],
    ['other', ownBlocks(answer, 'other')],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .map(([part, blocks], index) => ({
      number: romanNumber(index + 1),
      heading: reportPartWords[part].heading[language],
      blocks: numbered(gathered(blocks)),
    }));
}

/** The headings inside a part with their numbers. */
function numbered(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    number += 1;
    return { ...block, number };
  });
}

function aheadBlocks(answer: PeriodicAnswer, language: Language): readonly Block[] {
  const { period, asOf, dueBeforeEnd, next, totals } = answer;
  const due = (tasks: PeriodicAnswer['next']) => tasks.map((task) => `${dueText(task, language)}.`);
  const list = (items: readonly string[], nothing: string): Block =>
    items.length === 0 ? paragraph(nothing) : { kind: 'items', items };
  return [
    headed(reportWords.dueBeforeEnd[language](asOf, period.last)),
    list(due(dueBeforeEnd), reportWords.noneDueBeforeEnd[language](period.last)),
    headed(reportWords.dueNext[language](period.next.value)),
    list(due(next), reportWords.noneDueNext[language](period.next.value)),
    ...(totals.overdue === 0
      ? []
      : [headed(reportWords.carried[language]), paragraph(reportWords.carriedCount[language](totals.overdue))]),
    ...ownBlocks(answer, 'next'),
  ];
}

function proposalBlocks(answer: PeriodicAnswer, language: Language): readonly Block[] {
  const own = ownBlocks(answer, 'proposals');
  const asked = requestBlocks(answer, language);
  if (answer.proposals.length === 0 && own.length + asked.length > 0) return [...asked, ...own];
  return [...toldBlocks(answer.proposals, reportWords.noProposals[language], language), ...asked, ...own];
}

/** Which deadlines were asked for and wait for an answer. */
function requestBlocks({ tasks }: PeriodicAnswer, language: Language): readonly Block[] {
  const items = tasks.flatMap(({ id, requests }) =>
    requests.map((request) => reportWords.requested[language](id, requestInLetter(request, language))),
  );
  return items.length === 0 ? [] : [paragraph(reportWords.requests[language](items.length)), { kind: 'items', items }];
}
