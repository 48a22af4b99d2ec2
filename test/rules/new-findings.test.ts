/** What an edit brings: findings that were there before are none, wherever they stand now. */
import { expect, test } from 'vitest';
import { newFindings } from '../../src/rules/new-findings.ts';
import { look } from '../../src/view/look.ts';
import { loadWritten, type WrittenParts } from '../plans/written-plan.ts';

const asOf = '2021-12-15' as Parameters<typeof look>[1];

async function brought(before: WrittenParts, after: WrittenParts): Promise<string[]> {
  const looked = async (parts: WrittenParts) => {
    const loaded = await loadWritten(parts);
    return { loaded, view: look(loaded.plan, asOf) };
  };
  return newFindings(await looked(before), await looked(after)).map(({ rule, task }) => `${rule} ${task}`);
}

const stranger = (date: string) => `- {date: ${date}, agency: so-hai, state: in-progress}`;
const reported = (...lines: string[]): WrittenParts => ({ progress: { 'PL.01': lines.join('\n') } });

test('a fault that was there stays unmentioned, also when it moves to another line', async () => {
  const old = reported(stranger('2021-03-01'));
  expect(await brought(old, old)).toEqual([]);
  expect(
    await brought(old, reported('- {date: 2021-02-01, agency: so-mot, state: in-progress}', stranger('2021-03-01'))),
  ).toEqual([]);
});

test('its twin is a new one', async () => {
  expect(
    await brought(reported(stranger('2021-03-01')), reported(stranger('2021-03-01'), stranger('2021-04-01'))),
  ).toEqual(['report-by-stranger PL.01']);
});

test('a fault that goes is no finding', async () => {
  expect(await brought(reported(stranger('2021-03-01')), {})).toEqual([]);
});

test('a fault that was there stays unmentioned when an edit changes what it is told by', async () => {
  const old = reported(stranger('2021-03-01'));
  const amendments = `- instrument: {number: 1/QĐ, date: 2021-04-01}
  changes: [{task: PL.01, lead: {from: [so-mot], to: [so-moi]}}]`;
  const rules = await brought(old, { ...old, amendments });
  expect(rules.filter((rule) => rule.startsWith('report-by-stranger'))).toEqual([]);
});
