/** Reminders that were sent on two branches, two crons on two clones: git keeps the lines of both, and nobody is told twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { withEntries } from '../../src/edit/ledger-lines.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { readLedger } from '../../src/plan/ledger.ts';
import type { LedgerEntry, MailOutcome } from '../../src/plan/ledger-entry.ts';
import { toldBy } from '../../src/report/told.ts';
import { run } from '../main/environment.ts';
import { together, type Way, type Work, ways } from './merged-plan.ts';

const file = 'plan/reminders/2021.yaml';

function entry(task: string, agency: string, outcome: MailOutcome): LedgerEntry {
  const deadline = '2021-12-31' as Day;
  return {
    key: `${task}/-/${agency}/before-30/${deadline}`,
    ...{ task, period: null, agency, stage: 'before-30', deadline, outcome },
    asOf: '2021-12-01' as Day,
    sentAt: outcome === 'sent' ? '2021-12-01T00:30:05.000Z' : null,
    ...{ address: `${agency}@mau.example`, messageId: `${task}.${agency}@mau.example`, reason: null },
  };
}

const sent =
  (task: string, agency: string): Work =>
  ({ folder, put }) => {
    let text = '';
    try {
      text = readFileSync(join(folder, file), 'utf8');
    } catch {
      // Nothing was sent yet.
    }
    put({ [file]: withEntries(text, [entry(task, agency, 'intended'), entry(task, agency, 'sent')]) });
  };

test.each(Object.keys(ways) as Way[])('by %s, where both began the ledger', async (way) => {
  const { folder } = await together(way, null, sent('PL.01', 'so-mot'), sent('PL.02', 'so-hai'));
  await holdsBoth(join(folder, 'plan'), ['PL.01', 'PL.02']);
});

test.each(Object.keys(ways) as Way[])('by %s, where both went on with it', async (way) => {
  const { folder } = await together(way, sent('PL.03', 'so-mot'), sent('PL.01', 'so-mot'), sent('PL.02', 'so-hai'));
  await holdsBoth(join(folder, 'plan'), ['PL.01', 'PL.02', 'PL.03']);
});

async function holdsBoth(plan: string, tasks: readonly string[]): Promise<void> {
  const { entries, findings } = await readLedger(await diskPlan(nodeEnvironment(plan), plan));
  expect(findings).toEqual([]);
  const last = [...toldBy(entries).last.values()];
  expect(last.map(({ task, outcome }) => `${task} ${outcome}`).toSorted()).toEqual(tasks.map((task) => `${task} sent`));
  const { code, stdout } = await run(['check', '--as-of', '2021-12-02'], { folder: plan });
  expect([code, stdout.includes('reminders/')]).toEqual([0, false]);
}
