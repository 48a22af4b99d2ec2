/**
 * Runs each test once as always, then once more with each change that it came past, and writes down which of these it noticed.
 *
 * What it writes, one JSON object a line: `trying` a change (the last one, if the process ends or hangs), `noticed`, `unsure`:
 * came past outside of a test, or once only since the outcome was kept, or in a test that cannot be repeated.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { getFn } from 'vitest/suite';

const none = -1;
/** So many times as often as without the change may a test come past any: what goes on and on is noticed, too. */
const patience = { times: 100, more: 1_000_000 };

// One for all files of the worker, which loads this file anew for each of them.
globalThis.mutation ??= begun();
const state = globalThis.mutation;
globalThis.isMade = isMade;

function begun() {
  const { wanted, notes, always } = JSON.parse(readFileSync(process.env.DONDOC_MUTATE, 'utf8'));
  return {
    left: new Set(wanted),
    notes,
    made: always ?? none,
    always,
    passed: null,
    count: 0,
    limit: Number.POSITIVE_INFINITY,
    unsure: new Set(),
  };
}

function isMade(number) {
  state.count += 1;
  if (state.count > state.limit) throw new Error('This goes on and on.');
  if (state.left.has(number)) {
    if (state.passed === null) unsure(number);
    else state.passed.add(number);
  }
  return number === state.made;
}

function note(what) {
  appendFileSync(state.notes, `${JSON.stringify(what)}\n`);
}

function unsure(number) {
  if (!state.unsure.has(number)) note({ unsure: number });
  state.unsure.add(number);
}

// biome-ignore lint/style/noDefaultExport: vitest reads its runner from the default export
export default class extends TestRunner {
  async runTask(test) {
    const run = getFn(test);
    if (state.always !== undefined) return run();
    const passed = new Set();
    Object.assign(state, { passed, count: 0 });
    try {
      await run();
    } finally {
      state.passed = null;
    }
    if (passed.size > 0 && test.result.state !== 'fail') await this.askAbout([...passed], test, state.count);
  }

  async askAbout(numbers, test, count) {
    const limit = count * patience.times + patience.more;
    if (!(await this.passesWith(none, test, limit)).passes) {
      for (const number of numbers) unsure(number);
      return;
    }
    for (const number of numbers) {
      note({ trying: number });
      const { passes, passed } = await this.passesWith(number, test, limit);
      if (passes) {
        if (!passed.has(number)) unsure(number);
        continue;
      }
      note({ noticed: number, by: `${test.file.name} > ${test.name}` });
      state.left.delete(number);
      // What the change left behind would be told of others.
      if (!(await this.passesWith(none, test, limit)).passes) process.kill(process.pid, 'SIGKILL');
    }
    note({ trying: none });
  }

  async passesWith(number, test, limit) {
    Object.assign(state, { made: number, passed: new Set(), count: 0, limit });
    let passes = true;
    try {
      this.onBeforeTryTask(test);
      await getFn(test)();
      this.onAfterTryTask(test);
      passes = test.result.state !== 'fail';
    } catch {
      passes = false;
    }
    const { passed } = state;
    Object.assign(state, { made: none, passed: null, limit: Number.POSITIVE_INFINITY });
    Object.assign(test.result, { state: 'run', errors: undefined });
    return { passes, passed };
  }
}
