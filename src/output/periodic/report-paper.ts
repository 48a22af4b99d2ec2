/** A periodic report as a paper: its parts in the order of every such report, each with what the officer adds to it. */
import { romanNumber } from '../../import/roman.ts';
import type { AnyReport, ReportPart } from '../../report/periodic/answer.ts';
import { requestInLetter } from '../tasks/requests.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { officialWords } from '../words/official-document.ts';
import { reportWords } from '../words/report.ts';
import { reportPartWords } from '../words/report-parts.ts';
import { annexesOf } from './annexes.ts';
import { gathered, ownBlocks } from './own-blocks.ts';
import { type Block, headed, type Paper, paragraph, type Section } from './paper.ts';
import { resultBlocks } from './results.ts';
import { shortcomingBlocks, toldBlocks } from './shortcomings.ts';
import { type ToldReport, toldReport } from './told-report.ts';
import { dueText } from './told-task.ts';

/** The whole report in one language. */
export function reportPaper(report: AnyReport, language: Language): Paper {
  const answer = toldReport(report, language);
  const { period, sender, addressee, agency, asOf } = answer;
  const scope = { isOwn: agency !== null, isOfSeveral: answer.plans.length > 1 };
  const opening = reportWords.opening[language](answer.cited, sender.name, period.value, scope);
  const symbol = symbolOf(answer);
  return {
    kind: reportWords.kind[language],
    subject: reportWords.subject[language](answer.brief, period.value),
    data: dataLine(answer, language),
    addressee: addressee === null ? null : letterWords.to[language](addressee),
    ...{ sender, asOf, symbol },
    opening: [...answer.notes.map(paragraph), ...ownBlocks(answer, 'opening', language), paragraph(opening)],
    sections: sectionsOf(answer, language),
    closing: [...ownBlocks(answer, 'closing', language), paragraph(closing(answer, language))],
    annexes: annexesOf(answer, symbol, language),
  };
}

function dataLine({ period: { opens, closes, provisional }, asOf }: ToldReport, language: Language): string {
  return provisional ? reportWords.provisional[language](opens, asOf, closes) : reportWords.data[language](opens, asOf);
}

/** The abbreviation of the body behind that of the kind of document: `BC-UBND`. */
function symbolOf({ sender: { symbol } }: ToldReport): string {
  const body = symbol?.split('-')[0]?.trim() ?? '';
  return body === '' ? 'BC' : `BC-${body}`;
}

function closing(answer: ToldReport, language: Language): string {
  const { period, sender, addressee } = answer;
  const text = reportWords.closing[language](answer.brief, period.value, sender.name, addressee);
  const end = officialWords.end[language];
  return end === '' ? text : text.replace(/\.$/, end);
}

/** Numbered as they come: the last only where the officer wrote something that belongs nowhere else. */
function sectionsOf(answer: ToldReport, language: Language): readonly Section[] {
  const parts: readonly (readonly [ReportPart, readonly Block[]])[] = [
    ['results', resultBlocks(answer, language)],
    ['shortcomings', shortcomingBlocks(answer, language)],
    ['next', aheadBlocks(answer, language)],
    ['proposals', proposalBlocks(answer, language)],
    ['other', ownBlocks(answer, 'other', language)],
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

function aheadBlocks(answer: ToldReport, language: Language): readonly Block[] {
  const { period, asOf, dueBeforeEnd, next, totals } = answer;
  const due = (tasks: ToldReport['next']) => tasks.map((task) => `${dueText(task, language)}.`);
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
    ...ownBlocks(answer, 'next', language),
  ];
}

function proposalBlocks(answer: ToldReport, language: Language): readonly Block[] {
  const own = ownBlocks(answer, 'proposals', language);
  const asked = requestBlocks(answer, language);
  if (answer.proposals.length === 0 && own.length + asked.length > 0) return [...asked, ...own];
  return [...toldBlocks(answer.proposals, reportWords.noProposals[language], language), ...asked, ...own];
}

/** Which deadlines were asked for and wait for an answer. */
function requestBlocks({ tasks }: ToldReport, language: Language): readonly Block[] {
  const items = tasks.flatMap(({ id, requests }) =>
    requests.map((request) => reportWords.requested[language](id, requestInLetter(request, language))),
  );
  return items.length === 0 ? [] : [paragraph(reportWords.requests[language](items.length)), { kind: 'items', items }];
}
