/** A small plan whose agencies are reminded by mail, in a folder of its own, with its ledger and a real mail server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readLedger } from '../../src/plan/ledger.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { run } from './environment.ts';
import { mailbox } from './mail-server.ts';
import { newFolder } from './new-folder.ts';

export const office = `sender: {name: Văn phòng Mẫu, email: vanphong@mau.example}
domains: [mau.example]
stages: {before: [30, 7, 0], overdueEvery: 7, endAfter: 60}
`;
const document =
  '{type: KẾ HOẠCH, number: 01/KH-UBND, place: Mẫu, dateline: ngày 05 tháng 01 năm 2021, issued: 2021-01-05, title: Mẫu, issuer: ubnd}';
export const mailedPlan: Record<string, string> = {
  'plan.yaml': `id: ke-hoach\ndocument: ${document}\nbody:\n  - {number: I, text: Các sở thực hiện Phụ lục.}\n`,
  'appendix.yaml': `rows:
  - {number: "01", text: Việc một, lead: [so-mot], due: 2021-03-31}
  - {number: "02", text: Việc hai, lead: [so-hai], due: 2021-04-15}
  - {number: "03", text: Việc ba, lead: [so-ba], due: 2021-03-31}
`,
  'agencies.yaml': `agencies:
  - {id: ubnd, name: UBND tỉnh Mẫu, kind: province}
  - {id: so-mot, name: Sở Một, kind: department, email: mot@mau.example}
  - {id: so-hai, name: Sở Hai, kind: department, email: hai@mau.example, until: 2021-04-20, successors: [so-tu]}
  - {id: so-ba, name: Sở Ba, kind: department}
  - {id: so-tu, name: Sở Tư, kind: department, email: tu@mau.example}
`,
  'reminders.yaml': office,
};

/** A plan in a folder of its own, with its ledger, and a mail server. */
export async function mailing(changed: Record<string, string> = {}) {
  const place = newFolder();
  for (const [name, text] of Object.entries({ ...mailedPlan, ...changed })) place.put(name, text);
  const box = await mailbox();
  const send = (day: string, ...more: string[]) =>
    run(['remind', '--send', '--as-of', day, '-q', ...more], {
      folder: place.folder,
      now: `${day}T01:00:00Z`,
      variables: box.variables,
    });
  return { ...place, box, send, ledger: () => ledgerOf(place.folder) };
}

async function ledgerOf(folder: string): Promise<readonly LedgerEntry[]> {
  const file = 'reminders/2021.yaml';
  const list = () => (existsSync(join(folder, file)) ? ['2021.yaml'] : []);
  const { entries, findings } = await readLedger({ list, read: (name) => readFileSync(join(folder, name)) });
  expect(findings).toEqual([]);
  return entries;
}
