/** No list is handed over as the arguments of one call: of some hundred thousand the stack has no room, and lists come from files. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what is put behind a list is put there one by one', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const calls = sources.flatMap((name) =>
    readFileSync(`src/${name}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (/\b(?:push|unshift)\(\.\.\./.test(line) ? [`${name}:${index + 1}`] : [])),
  );
  expect(calls).toEqual([]);
});
