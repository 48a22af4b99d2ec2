/**
 * From July 2020 to December 2021 an officer keeps the founding plan, written only by `done`, `update`, `correct`, `extend`,
 * `amend` and `record`, and now and then committed by hand. Persons, numbers, documents and events are invented ("hư cấu").
 * The stories in `quarters` are kept with what was printed; what must come of them stands in `written.ts` and `standings.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../main/environment.ts';
import { type Fact, factsOfDiff, factsOfHistory } from './facts.ts';
import { evenings } from './standings.ts';
import { written } from './written.ts';
import { officerYear, quarters, storyFile, type Year } from './year.ts';

let year: Year;
beforeAll(async () => {
  year = await officerYear();
}, 240_000);
afterAll(() => year.place.end());

const linesOf = (facts: readonly Fact[]) => facts.map(({ line }) => line).toSorted();
const allTold = () => year.quarters.flatMap(({ told }) => told);

describe.each(quarters)('$name', ({ name }) => {
  const quarter = () => {
    const found = year.quarters.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} was not lived through`);
    return found;
  };

  test('goes as it is kept', async () => {
    await expect(quarter().text).toMatchFileSnapshot(storyFile(name));
  });

  test('check finds no error at its end', () => {
    const { check } = quarter();
    expect(JSON.parse(check.stdout).totals).toEqual(expect.objectContaining({ error: 0 }));
    expect(check.code).toBe(0);
  });

  test('nothing in it was unlawful', () => {
    const { against } = quarter();
    expect(JSON.parse(against.stdout).totals).toEqual(expect.objectContaining({ error: 0 }));
    expect(against.code).toBe(0);
  });

  test('diff tells exactly what was written', () => {
    expect(linesOf(factsOfDiff(quarter().diff.stdout))).toEqual(written[name]?.toSorted());
  });
});

interface StatusTask {
  readonly id: string;
  readonly state: string;
  readonly standing: string;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly completedOn: string | null;
  readonly members: readonly { readonly agency: { readonly id: string }; readonly state: string }[];
}

describe.each(Object.entries(evenings))('on the evening of %s', (day, { counts, tasks, missing }) => {
  let status: { totals: Record<string, number>; tasks: readonly StatusTask[] };
  beforeAll(async () => {
    status = JSON.parse((await year.place.dondoc(day, 'status', '--at', day, '--format', 'json')).stdout);
  });
  const standing = (id: string) => status.tasks.find((task) => task.id === id);

  test('the totals', () => {
    expect(Object.fromEntries(Object.entries(status.totals).filter(([, count]) => count > 0))).toEqual(counts);
  });

  test.each(tasks)('$id: $standing ($because)', ({ because, id, ...expected }) => {
    const none = { daysLate: null, daysLeft: null, completedOn: null };
    expect(standing(id)).toMatchObject({ ...none, ...expected });
  });

  test('nothing is said of the other tasks: open-ended, and nobody reported', () => {
    const others = status.tasks.filter(({ id }) => !tasks.some((task) => task.id === id));
    expect(new Set(others.map((task) => `${task.standing} ${task.state}`))).toEqual(new Set(['ongoing not-started']));
  });

  test.each(Object.entries(missing))('who is missing from %s', (id, agencies) => {
    const open = standing(id)?.members.filter(({ state }) => state !== 'done') ?? [];
    expect(open.map(({ agency }) => agency.id).toSorted()).toEqual([...agencies].toSorted());
  });
});

test('a status is the same on its evening and from the history later', async () => {
  const [evening] = year.quarters.filter(({ name }) => name === '2021-q2');
  const later = await year.place.dondoc(
    '2021-12-31',
    'status',
    '--at',
    '2021-06-30',
    '--as-of',
    '2021-06-30',
    '--format',
    'json',
  );
  expect(JSON.parse(later.stdout)).toEqual(JSON.parse(evening?.status.stdout ?? ''));
});

test('what was known on the evening of 6/4/2021, and what is known of it since the correction', async () => {
  const standingOf = async (...argv: string[]) => {
    const { stdout } = await year.place.dondoc(
      '2021-12-31',
      'status',
      '--as-of',
      '2021-04-06',
      '--format',
      'json',
      ...argv,
    );
    return JSON.parse(stdout).tasks.find(({ id }: StatusTask) => id === 'PL.03').standing;
  };
  expect(await standingOf('--at', '2021-04-06')).toBe('done-on-time');
  expect(await standingOf()).toBe('in-term');
});

test('what the amendments left behind', async () => {
  const { stdout } = await year.place.dondoc('2021-12-31', 'status', '--format', 'json');
  const { tasks } = JSON.parse(stdout);
  expect(tasks.find(({ id }: StatusTask) => id === 'PL.01')).toMatchObject({
    due: { value: '2021-11-30', day: '2021-11-30' },
    originalDue: { value: '2021-Q1', day: '2021-03-31' },
    extensions: 2,
  });
  expect(tasks.find(({ id }: StatusTask) => id === 'PL.06')).toMatchObject({
    lead: [{ id: 'so-noi-vu' }],
    with: [{ id: 'so-ldtbxh' }, { id: 'so-nganh-lien-quan' }],
    due: { value: '2022-Q4' },
    extensions: 0,
  });
});

describe('the files', () => {
  test('have more lines than before, and no other ones', () => {
    const changed = year.place.git('diff', '--numstat', 'issued', 'HEAD').split('\n');
    expect(changed.map((line) => line.split('\t')[1])).toEqual(changed.map(() => '0'));
    expect(changed.map((line) => line.split('\t')[2]).toSorted()).toEqual([
      'plan/amendments.yaml',
      ...[
        ...new Set(
          Object.values(written)
            .flat()
            .map((fact) => fact.split(' ', 1)[0]),
        ),
      ]
        // The withdrawn task was never reported on.
        .filter((task) => task !== 'PL.08')
        .map((task) => `plan/progress/${task}.yaml`)
        .toSorted(),
    ]);
  });

  test.each(['plan.yaml', 'appendix.yaml', 'agencies.yaml'])('%s is as it was issued, to the byte', (name) => {
    const now = readFileSync(join(year.place.folder, 'plan', name));
    expect(now.equals(readFileSync(join(repository, 'plan', name)))).toBe(true);
  });

  test('nothing else is left in the folder but the note by which the last could be taken back', () => {
    expect(year.place.git('status', '--porcelain', '--ignored')).toBe('!! plan/.dondoc-undo/');
  });
});

test('what was refused, or only shown, wrote nothing', () => {
  const wrote = allTold().filter(({ outcome }) => outcome?.stdout.includes('+++ ') === true);
  const idle = allTold().filter(
    ({ argv, outcome }) => outcome !== null && (outcome.code !== 0 || argv.includes('--dry-run')),
  );
  expect(idle.length).toBeGreaterThan(20);
  expect(idle.map(({ changed }) => changed)).toEqual(idle.map(() => ''));
  expect(wrote.filter(({ argv }) => argv.includes('--commit')).map(({ changed }) => changed)).toEqual(
    wrote.filter(({ argv }) => argv.includes('--commit')).map(() => ''),
  );
});

describe('the commits', () => {
  const committed = () => allTold().filter((told) => told.argv.includes('--commit') && told.before !== told.after);
  /** What each commit of the year brought, by its hash. */
  const brought = new Map<string, readonly Fact[]>();
  beforeAll(async () => {
    for (const { before, after } of allTold().filter((told) => told.before !== told.after)) {
      const { stdout } = await year.place.dondoc('2021-12-31', 'diff', before, after, '--format', 'json');
      brought.set(after, factsOfDiff(stdout));
    }
  }, 120_000);

  /** What git knows of each commit, by its hash: its message, and its files in order. */
  const logged = () =>
    new Map(
      year.place
        .git('log', '--format=%x01%H%x02%B%x02', '--name-only', 'issued..HEAD')
        .split('\x01')
        .map((commit) => {
          const [hash = '', message = '', files = ''] = commit.split('\x02');
          return [hash, { message: message.trimEnd(), files: files.trim().split('\n').toSorted() }];
        }),
    );

  test('each has just the files that the command printed', () => {
    const commits = logged();
    for (const { line, outcome, after } of committed()) {
      const printed = [...(outcome?.stdout ?? '').matchAll(/^\+\+\+ (.+)$/gm)].map(([, name]) => name).toSorted();
      expect(commits.get(after)?.files, line).toEqual(printed);
    }
  });

  test('each says in its message what it brought, line by line, and nothing more', () => {
    const commits = logged();
    for (const told of committed()) {
      const facts = brought.get(told.after) ?? [];
      const [subject = '', , ...body] = commits.get(told.after)?.message.split('\n') ?? [];
      const lines = body.length === 0 ? [subject] : body;
      if (facts.length > 1) expect(subject).toMatch(new RegExp(`^[^:]+: ${facts.length} thay đổi$`));
      else expect((lines[0] ?? '').startsWith(subject.replace(/…$/, ''))).toBe(true);
      for (const fact of facts) {
        const about = lines.findIndex((line) => fact.told.every((part) => line.includes(part)));
        expect(about, `${told.line}: ${fact.line}`).not.toBe(-1);
        lines.splice(about, 1);
      }
      expect(lines).toEqual([]);
    }
  });

  test('history knows for each entry the commit that brought it', async () => {
    const { stdout } = await year.place.dondoc('2021-12-31', 'history', '--format', 'json');
    const known = factsOfHistory(stdout).map(({ commit, line }) => `${commit} ${line}`);
    const expected = [...brought].flatMap(([commit, facts]) => facts.map(({ line }) => `${commit} ${line}`));
    expect(known.toSorted()).toEqual(expected.toSorted());
    expect(linesOf([...brought.values()].flat())).toEqual(Object.values(written).flat().toSorted());
  });
});
