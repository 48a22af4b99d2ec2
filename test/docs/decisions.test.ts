/** docs/decisions.md: numbered by subject; each dependency of package.json has its because, and no other is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { bundled, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const [text = '', table = ''] = readFileSync('docs/decisions.md', 'utf8').split('| package');
const named = [...table.matchAll(/^\| ([@\w][^|]*?) +\|/gm)].map(([, cell]) => cell ?? '');

test('what ships, with its version', () => {
  const shipped = named.filter((cell) => !cell.endsWith(' (dev)'));
  expect(shipped).toEqual(bundled.map((name: string) => `${name} ${devDependencies[name]}`));
});

test('what we build and test with', () => {
  const tools = named.filter((cell) => cell.endsWith(' (dev)')).flatMap((cell) => cell.slice(0, -6).split(', '));
  expect(tools.sort()).toEqual(
    Object.keys(devDependencies)
      .filter((name) => !bundled.includes(name))
      .sort(),
  );
});

test('numbered without a gap in each subject, each with its day', () => {
  const numbers = [...text.matchAll(/^(?:## |\*\*)(.*)/gm)].map(([, line = '']) => /^[\d.]+/.exec(line)?.[0] ?? line);
  const expected: string[] = [];
  let [subject, decision] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) [subject, decision] = [subject + 1, 0];
    if (/^(?:## |\*\*)/.test(line)) expected.push(line.startsWith('## ') ? `${subject}.` : `${subject}.${++decision}`);
  }
  expect(numbers).toEqual(expected);
  const undated = text.split('\n').filter((line) => /^\*\*/.test(line) && !/\*\* \(2026-\d\d-\d\d\) /.test(line));
  expect(undated).toEqual([]);
});
