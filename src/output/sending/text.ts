/** What `remind --send` did, and what the ledger holds, for people. */
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import type { LogAnswer } from '../../report/log-answer.ts';
import type { SendingAnswer, SentMail } from '../../report/sending-answer.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import type { Language } from '../words/language.ts';
import { logDay, outcomeLabels, reasonText, sendingWords, stageText, taskInLog } from '../words/sending.ts';

/** Every mail under what became of it. */
export function renderSending(answer: SendingAnswer, page: Page): string {
  const { language } = page;
  const { sent, failed, unknown, skipped, left, dryRun } = answer;
  const title = dryRun
    ? sendingWords.wouldSend[language](sent.length)
    : sendingWords.heading[language]('sent', sent.length);
  const parts = [
    list(title, sent, page),
    list(sendingWords.heading[language]('failed', failed.length), failed, page),
    list(sendingWords.heading[language]('unknown', unknown.length), unknown, page),
    ...(unknown.length === 0 ? [] : [paragraph(sendingWords.unknown[language], page)]),
    list(sendingWords.heading[language]('skipped', skipped.length), skipped, page),
    ...(left === 0 ? [] : [paragraph(sendingWords.left[language](left), page)]),
  ].filter((part) => part !== '');
  const body = parts.length === 0 ? paragraph(sendingWords.nothing[language], page) : parts.join('');
  return body + (dryRun ? paragraph(sendingWords.rehearsal[language], page) : '');
}

function list(title: string, mails: readonly SentMail[], page: Page): string {
  if (mails.length === 0) return '';
  return (
    paragraph(title, page, '', page.paint.strong) +
    mails.map((mail) => listItem('- ', mailLine(mail, page.language), page)).join('')
  );
}

function mailLine({ agency, address, stage, tasks, reason }: SentMail, language: Language): string {
  const parts = [
    agency.name + (address === null ? '' : ` <${address}>`),
    stageText(stage, language),
    sendingWords.tasks[language](tasks.length),
    ...(reason === null ? [] : [reasonText(reason, language)]),
  ];
  return parts.join(' · ');
}

/** The ledger, a line an entry, the newest last. */
export function renderLog({ entries, names }: LogAnswer, page: Page): string {
  if (entries.length === 0) return paragraph(sendingWords.nothingLogged[page.language], page);
  return entries.map((entry) => listItem('', logLine(entry, names, page.language), page)).join('');
}

function logLine(entry: LedgerEntry, names: LogAnswer['names'], language: Language): string {
  const { asOf, task, period, agency, stage, outcome, address, reason } = entry;
  const parts = [
    logDay(asOf, language),
    taskInLog(task, period, language),
    (names[agency] ?? agency) + (address === null ? '' : ` <${address}>`),
    stageText(stage, language),
    outcomeLabels[outcome][language],
    ...(reason === null ? [] : [reasonText(reason, language)]),
  ];
  return parts.join(' · ');
}
