/** What `remind --send` did, and what the ledger holds, for people. */
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import type { LogAnswer, LogOfPlans } from '../../report/log-answer.ts';
import type { PlansHead } from '../../report/plans-answers.ts';
import type { SendingAnswer, SendingOfPlans, SentMail, SentMailOfPlans } from '../../report/sending-answer.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import type { Language } from '../words/language.ts';
import { leftOutLines } from '../words/plans.ts';
import {
  logDay,
  mailsHeading,
  outcomeLabels,
  reasonText,
  sendingWords,
  stageText,
  taskInLog,
} from '../words/sending.ts';

/** Every mail under what became of it. */
export function renderSending(answer: SendingAnswer | SendingOfPlans, page: Page): string {
  const { language } = page;
  const { sent, failed, unknown, skipped, left, dryRun } = answer;
  const title = dryRun ? sendingWords.wouldSend[language](sent.length) : mailsHeading('sent', sent.length, language);
  const parts = [
    list(title, sent, page),
    list(mailsHeading('failed', failed.length, language), failed, page),
    list(mailsHeading('unknown', unknown.length, language), unknown, page),
    ...(unknown.length === 0 ? [] : [paragraph(sendingWords.unknown[language], page)]),
    list(mailsHeading('skipped', skipped.length, language), skipped, page),
    ...(left === 0 ? [] : [paragraph(sendingWords.left[language](left), page)]),
  ].filter((part) => part !== '');
  const body = parts.length === 0 ? paragraph(sendingWords.nothing[language], page) : parts.join('');
  return leftOutOf(answer, page) + body + (dryRun ? paragraph(sendingWords.rehearsal[language], page) : '');
}

/** Which plans are not in the answer. */
function leftOutOf(answer: LogAnswer | SendingAnswer | PlansHead, page: Page): string {
  const lines = 'leftOut' in answer ? leftOutLines(answer, page.language) : [];
  return lines.map((line) => paragraph(line, page, '', page.paint.overdue)).join('');
}

type AnyMail = SentMail | SentMailOfPlans;

function list(title: string, mails: readonly AnyMail[], page: Page): string {
  if (mails.length === 0) return '';
  return (
    paragraph(title, page, '', page.paint.strong) +
    mails.map((mail) => listItem('- ', mailLine(mail, page.language), page)).join('')
  );
}

function mailLine({ agency, address, stage, tasks, reason }: AnyMail, language: Language): string {
  const plans = [...new Set(tasks.flatMap((task) => (typeof task === 'string' ? [] : [task.plan.id])))];
  const parts = [
    agency.name + (address === null ? '' : ` <${address}>`),
    stageText(stage, language),
    sendingWords.tasks[language](tasks.length) + (plans.length === 0 ? '' : ` (${plans.join(', ')})`),
    ...(reason === null ? [] : [reasonText(reason, language)]),
  ];
  return parts.join(' · ');
}

/** The ledger, a line an entry, the newest last. */
export function renderLog(answer: LogAnswer | LogOfPlans, page: Page): string {
  const { entries, names } = answer;
  const leftOut = leftOutOf(answer, page);
  if (entries.length === 0) return leftOut + paragraph(sendingWords.nothingLogged[page.language], page);
  return leftOut + entries.map((entry) => listItem('', logLine(entry, names, page.language), page)).join('');
}

function logLine(
  entry: LedgerEntry & { readonly plan?: { readonly id: string } },
  names: LogAnswer['names'],
  language: Language,
): string {
  const { asOf, plan, task, period, agency, stage, outcome, address, reason } = entry;
  const parts = [
    logDay(asOf, language),
    ...(plan === undefined ? [] : [plan.id]),
    taskInLog(task, period, language),
    (names[agency] ?? agency) + (address === null ? '' : ` <${address}>`),
    stageText(stage, language),
    outcomeLabels[outcome][language],
    ...(reason === null ? [] : [reasonText(reason, language)]),
  ];
  return parts.join(' · ');
}
