/** What a merge can break although git is content with it: `check` finds each, and says what to do. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { TemporaryRepository } from '../env/temporary-repository.ts';
import { run } from '../main/environment.ts';
import {
  all,
  amendments,
  append,
  check,
  enter,
  entered,
  extension,
  findings,
  first,
  joined,
  parted,
  progress,
  replace,
  together,
  type Work,
} from './merged-plan.ts';

const started = enter(progress('2021-03-01', 'Việc đầu'));

/** Where PL.01 stands, by all that was reported. */
async function stateOf({ folder }: TemporaryRepository): Promise<unknown> {
  const { stdout } = await run(['show', 'PL.01', '--format', 'json'], { folder });
  const { task } = JSON.parse(stdout) as { task: { members: { agency: { id: string }; state: string }[] } };
  return task.members.map(({ agency, state }) => `${agency.id} ${state}`);
}

/** Both directions in which two branches are merged. */
async function inBothDirections(base: Work | null, one: Work, other: Work): Promise<readonly TemporaryRepository[]> {
  const plan = await parted(base, one, other);
  return [joined(plan, 'merge'), joined(plan, 'merge into theirs')];
}

describe('two amendments', () => {
  test('that start from the same deadline', async () => {
    const [plan] = (await inBothDirections(
      null,
      enter(extension('45/UBND', '2021-05-20', ['2021-Q4', '2022-Q1'])),
      enter(extension('61/UBND', '2021-08-16', ['2021-Q4', '2022-Q2'])),
    )) as [TemporaryRepository];
    expect(await check(plan)).toMatchObject({
      code: 1,
      stdout: `plan/amendments.yaml:3:91: error: from gives "2021-Q4" as the deadline, but "2022-Q1" was in force by "45/UBND" [amendment-mismatch]
  3 | …: {number: 61/UBND, date: 2021-08-16}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q2}}]}
    |                                                                             ^^^^^^^
  note: plan/amendments.yaml:2:65: it was amended here already
  help: two documents start from the same value, as when two people entered them side by side: write "2022-Q1" in from if this one followed the other, or keep only the one that is right; once committed, it takes an approval in exceptions.yaml (amendment-edited, amendment-removed)

`,
    });
  });

  test('that are one document, entered twice', async () => {
    const entry = extension('45/UBND', '2021-05-20', ['2021-Q4', '2022-Q1']);
    const [plan, mirrored] = (await inBothDirections(
      null,
      enter(entry),
      enter({ ...entry, reason: 'Chưa đủ ý kiến' }),
    )) as [TemporaryRepository, TemporaryRepository];
    for (const each of [plan, mirrored]) {
      expect(await findings(each)).toEqual(['plan/amendments.yaml:3: amendment-mismatch']);
      expect((await check(each)).stdout).toContain('help: this document is entered twice');
    }
    await replace(amendments, /\n.*Chưa đủ ý kiến.*/, '')(plan);
    expect(await findings(plan, '--against', 'HEAD')).toEqual([]);
  });
});

describe('a report', () => {
  test('that two people recorded', async () => {
    for (const plan of await inBothDirections(
      started,
      enter(progress('2021-06-10', 'Đang lấy ý kiến')),
      enter(progress('2021-06-10', 'Đang lấy ý kiến các sở')),
    )) {
      expect(await findings(plan)).toEqual([`${first}:5: repeated-report`]);
      await replace(first, /\n.*các sở.*/, '')(plan);
      expect(await findings(plan, '--against', 'HEAD')).toEqual([]);
    }
  });

  test('that both have, in another order', async () => {
    const [one, other] = [progress('2021-06-10', 'A'), progress('2021-06-10', 'B', { agency: 'so-hai' })];
    const plan = await together('merge', started, enter(one, other), enter(other, one));
    expect(entered(plan).filter((line) => line.includes('note: A}'))).toHaveLength(2);
    expect(await findings(plan)).toEqual([`${first}:6: repeated-report`, `${first}:7: repeated-report`]);
  });

  test('that both have, one of them without a line end', async () => {
    const entry = enter(progress('2021-06-10', 'A'));
    const plan = await together(
      'merge',
      all(started, replace(first, /\n$/, '')),
      entry,
      all(entry, append(first, '\n')),
    );
    expect(await findings(plan)).toEqual([`${first}:5: repeated-report`]);
    expect((await check(plan)).stdout).toContain('stands twice, the same to the letter');
  });

  test('that was edited where another one was added: the old one comes back', async () => {
    const plan = await together(
      'merge',
      started,
      replace(first, 'Việc đầu', 'Việc đầu tiên'),
      enter(progress('2021-06-10', 'Việc hai')),
    );
    expect(await findings(plan)).toEqual([`${first}:4: repeated-report`]);
  });

  test('that was corrected twice: the later correction counts, whoever merges', async () => {
    const corrects = { date: '2021-03-01' as Day, agency: null, period: null };
    for (const plan of await inBothDirections(
      started,
      enter(progress('2021-06-12', 'Chưa làm', { state: 'not-started', corrects })),
      enter(progress('2021-06-10', 'Đã trình', { corrects })),
    )) {
      expect(await findings(plan)).toEqual([`${first}:5: repeated-correction`]);
      expect(await stateOf(plan)).toEqual(['so-mot not-started', 'so-hai not-started']);
      await replace(first, /\n.*Đã trình.*/, '')(plan);
      expect(await findings(plan)).toEqual([]);
    }
  });

  test('that is older than the one above it, of the same agency: told once, and the answer is the same', async () => {
    const evidence = [{ number: '15/QĐ', date: '2021-11-19' as Day, issuer: null, title: null }];
    const [crossed, ordered] = (await inBothDirections(
      started,
      enter(progress('2021-11-20', null, { state: 'done', evidence })),
      enter(progress('2021-06-10', null)),
    )) as [TemporaryRepository, TemporaryRepository];
    expect(await findings(crossed)).toEqual([`${first}:5: report-out-of-order`]);
    expect(await findings(ordered)).toEqual([]);
    expect(await stateOf(crossed)).toEqual(['so-mot done', 'so-hai not-started']);
    expect(await stateOf(ordered)).toEqual(await stateOf(crossed));
  });
});

describe('entries over several lines', () => {
  const block = (agency: string, note: string, more = '') =>
    `  - date: 2021-06-10\n    agency: ${agency}\n    state: in-progress\n    note: ${note}\n${more}`;

  test('that begin alike: their lines stand in one', async () => {
    const plan = await together(
      'merge',
      started,
      append(first, block('so-mot', 'A')),
      append(first, block('so-hai', 'B')),
    );
    expect(await findings(plan)).toEqual([`${first}:8: duplicate-key`]);
  });

  test('that end alike: the first loses its end', async () => {
    const ending = (day: string) => `  - date: ${day}\n    agency: so-mot\n    note: ${day}\n    state: in-progress\n`;
    const plan = await together(
      'merge',
      started,
      append(first, ending('2021-06-10')),
      append(first, ending('2021-06-11')),
    );
    expect(await findings(plan)).toEqual([`${first}:4: missing-key`]);
  });

  test('that end alike in what may be absent: only a comparison with what was merged can tell', async () => {
    const ending = '    obstacle: Chưa có kinh phí\n';
    const plan = await together(
      'merge',
      started,
      append(first, block('so-mot', 'A', ending).replace('06-10', '06-09')),
      append(first, block('so-hai', 'B', ending)),
    );
    expect(entered(plan).filter((line) => line.includes('kinh phí'))).toHaveLength(1);
    expect(await findings(plan)).toEqual([]);
    expect(await findings(plan, '--against', 'HEAD^1')).toEqual([
      `${first}:4: report-edited`,
      `${first}:8: backdated-report`,
    ]);
  });

  test('beside lines that stand at the head of one file only: what stands below them stands twice', async () => {
    const schema: Work = replace(first, /^/, '# yaml-language-server: $schema=../.schema/progress.json\n');
    const plan = await together(
      'merge',
      null,
      all(enter(progress('2021-06-10', 'A')), schema),
      enter(progress('2021-06-10', 'B', { agency: 'so-hai' })),
    );
    expect(await findings(plan)).toEqual([`${first}:5: duplicate-key`]);
  });
});
