/** The examples of the help pages: each command has some, and they can be typed as they stand. */
import { expect, test } from 'vitest';
import { commandNames } from '../../../src/cli/commands.ts';
import { examples } from '../../../src/cli/words/examples.ts';
import { run } from '../../main/environment.ts';
import { repositoryCopy } from '../../main/repository-copy.ts';

test.each(commandNames)('%s has two or three, with words of their own in each language', (name) => {
  const shown = Object.entries(examples[name]);
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.length).toBeLessThanOrEqual(3);
  for (const [line, words] of shown) {
    expect(line.split(' ')[0]).toBe(name);
    expect(words.vi).not.toBe(words.en);
  }
});

test('all of them, one after another on the plan of the repository', async () => {
  const copy = repositoryCopy('plan');
  const lines = Object.values(examples).flatMap((shown) => Object.keys(shown));
  // Its deadlines hang on no event, no document and no filled return is there, and main has no pipes.
  const runnable = lines.filter((line) => !/ ID |^(?:record|import) /.test(line) && !line.includes('|'));
  for (const line of runnable) {
    const { code, stderr } = await run(wordsOf(line), copy.world({ now: '2021-12-20T02:00:00Z' }));
    expect([0, 1], `dondoc ${line}: ${stderr}`).toContain(code);
  }
});

function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
