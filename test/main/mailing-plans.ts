/** Three small plans of one office, whose agencies are reminded by mail, in a folder of their own with a real mail server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { expect } from 'vitest';
import { readLedger } from '../../src/plan/ledger.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { run } from './environment.ts';
import { mailbox } from './mail-server.ts';
import { newFolder } from './new-folder.ts';

const sender = 'sender: {name: Văn phòng Mẫu, email: vanphong@mau.example}\n';
const rest = `domains: [mau.example]
stages: {before: [30, 7, 0], overdueEvery: 7, escalateAfter: 30, endAfter: 60, reviewEvery: 30}
owner: {name: Chánh Văn phòng, email: cvp@mau.example}
`;
/** Who reminds, and when, in each plan. */
export const sharedOffice = sender + rest;
/** The same of another office. */
export const otherOffice = sharedOffice.replace('Văn phòng Mẫu, email: vanphong@', 'Sở Nội vụ Mẫu, email: noivu@');

export const register = (mot: string) => `agencies:
  - {id: ubnd, name: UBND tỉnh Mẫu, kind: province}
  - {id: so-mot, name: Sở Một, kind: department${mot}}
  - {id: so-hai, name: Sở Hai, kind: department, email: hai@mau.example}
  - {id: so-ba, name: Sở Ba, kind: department}
`;
const documentOf = (name: string, number: string) =>
  `id: kh-${name}\ndocument: {type: KẾ HOẠCH, number: ${number}/KH-UBND, place: Mẫu, dateline: ngày 05 tháng 01 năm 2021, issued: 2021-01-05, title: Việc ${name}, issuer: ubnd}\nbody:\n  - {number: I, text: Các sở thực hiện Phụ lục.}\n`;

/** `a` and `b` tell Sở Một of something each, `b` Sở Hai too; of `c` Sở Ba owes alone, and Sở Một an open-ended duty. */
const plans: Record<string, string> = {
  'a/plan.yaml': documentOf('a', '01'),
  'a/appendix.yaml': 'rows:\n  - {number: "01", text: Việc một, lead: [so-mot], due: 2021-03-31}\n',
  'a/agencies.yaml': register(', email: mot@mau.example'),
  'a/reminders.yaml': sharedOffice,
  'b/plan.yaml': documentOf('b', '02'),
  'b/appendix.yaml':
    'rows:\n  - {number: "01", text: Việc hai, lead: [so-mot], due: 2021-04-15}\n  - {number: "02", text: Việc ba, lead: [so-hai], due: 2021-04-15}\n',
  'b/agencies.yaml': register(', email: mot@mau.example'),
  'b/reminders.yaml': sharedOffice,
  'c/plan.yaml': documentOf('c', '03'),
  'c/appendix.yaml':
    'rows:\n  - {number: "01", text: Việc bốn, lead: [so-ba], due: 2021-04-15}\n  - {number: "02", text: Việc năm, lead: [so-mot], due: ongoing}\n',
  'c/agencies.yaml': register(', email: mot@mau.example'),
  'c/reminders.yaml': sharedOffice.replace('reviewEvery: 30', 'reviewEvery: 0'),
};

/** The plans, and what sends about them all. */
export async function mailingPlans(changed: Record<string, string> = {}) {
  const place = newFolder();
  for (const [name, text] of Object.entries({ ...plans, ...changed })) place.put(name, text);
  const box = await mailbox();
  const over = (day: string, ...argv: string[]) =>
    run(['remind', '--plan', '.', '--as-of', day, ...argv], {
      folder: place.folder,
      now: `${day}T01:00:00Z`,
      variables: box.variables,
    });
  const send = (day: string, ...more: string[]) => over(day, '--send', '-q', ...more);
  return { ...place, box, over, send, ledger: (plan: string) => ledgerOf(join(place.folder, plan)) };
}

/** What is recorded in a plan: `<agency> <stage> <outcome>`. */
export const recorded = (entries: readonly LedgerEntry[]) =>
  entries.map(({ agency, stage, outcome }) => `${agency} ${stage} ${outcome}`);

/** To whom each mail went. */
export const recipients = (mails: readonly ParsedMail[]) =>
  mails.map(({ to }) => (Array.isArray(to) ? to[0] : to)?.value[0]?.address);

async function ledgerOf(folder: string): Promise<readonly LedgerEntry[]> {
  const file = 'reminders/2021.yaml';
  const list = () => (existsSync(join(folder, file)) ? ['2021.yaml'] : []);
  const { entries, findings } = await readLedger({ list, read: (name) => readFileSync(join(folder, name)) });
  expect(findings).toEqual([]);
  return entries;
}
