/** How the entries of a plan came into git. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { amendmentEntry, type Entry, planEntry, reportEntry, taskEntry } from '../../src/compare/entry.ts';
import { type Brought, provenance } from '../../src/compare/provenance.ts';
import { planOf } from '../plans/written-plan.ts';

const entry = (identity: string, content = identity): Entry => ({ identity, content });

/** Commits of these names, one a day, each with the entries of the files that it wrote. */
function history(...commits: readonly (readonly [hash: string, ...entries: Entry[]])[]): Brought[] {
  return commits.map(([hash, ...entries], index) => ({
    commit: { hash, author: 'An', day: `2021-01-0${index + 1}` as Day },
    entries,
  }));
}

function traced(commits: readonly Brought[], one: Entry, entries: readonly Entry[] = [one]) {
  const { commit, revised, isUncommitted } = provenance(commits, entries)(one);
  return { commit: commit?.hash ?? null, revised: revised?.hash ?? null, isUncommitted };
}

describe('an entry', () => {
  test('comes with the first commit that holds it', () => {
    const commits = history(['a', entry('x')], ['b', entry('x'), entry('y')], ['c', entry('x'), entry('y')]);
    expect(traced(commits, entry('x'))).toEqual({ commit: 'a', revised: null, isUncommitted: false });
    expect(traced(commits, entry('y'))).toEqual({ commit: 'b', revised: null, isUncommitted: false });
  });

  test('taken out and put back comes with the first all the same', () => {
    const commits = history(['a', entry('x')], ['b'], ['c', entry('x')]);
    expect(traced(commits, entry('x')).commit).toBe('a');
  });

  test('that no commit holds is not committed', () => {
    expect(traced(history(['a', entry('x')]), entry('y'))).toEqual({
      commit: null,
      revised: null,
      isUncommitted: true,
    });
    expect(traced([], entry('y'))).toEqual({ commit: null, revised: null, isUncommitted: true });
  });

  test('edited later is traced to its beginning, with the commit that edited it', () => {
    const commits = history(['a', entry('x', 'old')], ['b', entry('x', 'new')]);
    expect(traced(commits, entry('x', 'new'))).toEqual({ commit: 'a', revised: 'b', isUncommitted: false });
  });

  test('whose edit is not committed keeps its commit', () => {
    const commits = history(['a', entry('x', 'old')]);
    expect(traced(commits, entry('x', 'new'))).toEqual({ commit: 'a', revised: null, isUncommitted: true });
  });

  test('that shares its identity is known by what it says alone', () => {
    const commits = history(['a', entry('x', 'morning')], ['b', entry('x', 'morning'), entry('x', 'evening')]);
    const both = [entry('x', 'morning'), entry('x', 'evening')];
    expect(traced(commits, entry('x', 'evening'), both)).toEqual({ commit: 'b', revised: null, isUncommitted: false });
  });
});

describe('entries of a plan', () => {
  const reported = async (report: string) => {
    const plan = await planOf({ progress: { 'PL.01': report } });
    return reportEntry('PL.01', plan.progress[0]?.reports[0] as Parameters<typeof reportEntry>[1]);
  };
  const written = '{date: 2021-03-01, agency: so-mot, state: in-progress, note: Đang làm}';

  test('a report is the same in other words of YAML, and about the same when its note was edited', async () => {
    const one = await reported(`- ${written}`);
    expect(await reported(`- note: "Đang làm"\n  state: in-progress\n  agency: so-mot\n  date: 2021-03-01`)).toEqual(
      one,
    );
    const edited = await reported(`- ${written.replace('Đang', 'Vừa')}`);
    expect(edited.identity).toBe(one.identity);
    expect(edited.content).not.toBe(one.content);
    expect((await reported(`- ${written.replace('03-01', '03-02')}`)).identity).not.toBe(one.identity);
  });

  test('an amendment is one entry for each task that it changes', async () => {
    const amendments =
      '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, suspend: true}, {task: PL.02, suspend: true}]}';
    const rows =
      '- {number: "01", text: Một, lead: [so-mot], due: 2021}\n- {number: "02", text: Hai, lead: [so-mot], due: 2021}';
    const [amendment] = (await planOf({ rows, amendments })).amendments;
    const entries = amendment?.changes.map((change) => amendmentEntry(amendment, change)) ?? [];
    expect(new Set(entries.map(({ identity }) => identity)).size).toBe(2);
    expect(entries.map(({ identity }) => identity.includes('5/UBND'))).toEqual([true, true]);
  });

  test('the plan and a task are known by themselves', () => {
    expect(planEntry.content).not.toBe(taskEntry('plan').content);
    expect(taskEntry('PL.01')).toEqual({ identity: 'task PL.01', content: 'task PL.01' });
  });
});
