/** Where a version only goes on where an earlier one ended, no more than that is read; and what is known of it is the same. */
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesInFile } from '../../src/compare/entries-in-file.ts';
import { noVersions, unreadPart } from '../../src/compare/read-versions.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const name = 'progress/PL.01.yaml';
const head = 'task: PL.01\nreports:\n';
const line = (day: string) => `  - {date: 2021-03-${day}, agency: so-mot, state: in-progress}\n`;

/** What is read of the second version after the first. */
async function readOf(first: string, second: string): Promise<string> {
  const earlier = noVersions();
  await entriesInFile('progress', name, bytes(first), earlier);
  return new TextDecoder().decode(unreadPart(earlier, name, bytes(second)));
}

describe('of a version that goes on where the one before ended', () => {
  test('its head and its new items are read', async () => {
    const before = head + line('01') + line('02');
    expect(await readOf(before, before + line('03'))).toBe(head + line('03'));
  });

  test('and of the next again its own', async () => {
    const earlier = noVersions();
    let text = head;
    const read: number[] = [];
    for (let day = 10; day < 30; day += 1) {
      text += line(String(day));
      read.push(unreadPart(earlier, name, bytes(text)).length);
      await entriesInFile('progress', name, bytes(text), earlier);
    }
    expect(new Set(read)).toEqual(new Set([(head + line('10')).length]));
  });

  test.each([
    ['in which an item was edited', head + line('01'), head + line('02') + line('03')],
    ['whose first item stands elsewhere', head + line('01'), `${head}${line('01')} ${line('02')}`],
    [
      'whose last line is not at its end',
      head + line('01').trimEnd(),
      `${head}${line('01').trimEnd()} # a\n${line('02')}`,
    ],
    ['after one in brackets', 'task: PL.01\nreports: []\n', `task: PL.01\nreports: []\n${line('02')}`],
    ['after one with a remark at its end', `${head}${line('01')}...\n`, `${head}${line('01')}...\n${line('02')}`],
    [
      'after one with another key at its end',
      `reports:\n${line('01')}task: PL.01\n`,
      `reports:\n${line('01')}task: PL.01\n${line('02')}`,
    ],
    ['after one that cannot be read', `${head}  - [\n`, `${head}  - [\n${line('02')}`],
  ])('%s all is read', async (_, before, after) => expect(await readOf(before, after)).toBe(after));
});

const pieces = [
  line('01'),
  line('02'),
  '  - date: 2021-03-03\n    agency: so-mot\n    state: in-progress\n    note: |\n      a\n\n',
  '  - date: 2021-03-04\n    agency: so-mot\n    state: in-progress\n    note: |+\n      a\n\n',
  '  - date: 2021-03-05\n    agency: so-mot\n    state: in-progress\n    note: a\n',
  '      b\n',
  '      - b\n',
  '  - {date: 2021-03-06, agency: so-mot,\n',
  '    state: in-progress, note: "a\n',
  '    b"}\n',
  '- {date: 2021-03-07, agency: so-mot, state: in-progress}\n',
  '  # xem lại\n',
  '\n',
  '...\n',
  '---\n',
  'reports:\n',
  'task: PL.01\n',
  '\u0007\n',
  `${line('08').trimEnd()}\r\n`,
];

/** What each version says that none before it said. */
async function contents(versions: readonly string[], read: (text: string) => ReturnType<typeof entriesInFile>) {
  const known = new Set<string>();
  const counts: string[][] = [];
  for (const text of versions) {
    const fresh = (await read(text)).map(({ content }) => content).filter((content) => !known.has(content));
    for (const content of fresh) known.add(content);
    counts.push(fresh);
  }
  return counts;
}

test('whatever is written at the end, the versions read one after the other say what each says alone', async () => {
  await assert(
    asyncProperty(array(constantFrom(...pieces), { minLength: 1, maxLength: 6 }), async (chosen) => {
      const versions = chosen.map((_, index) => head + chosen.slice(0, index + 1).join(''));
      const earlier = noVersions();
      const together = await contents(versions, (text) => entriesInFile('progress', name, bytes(text), earlier));
      const alone = await contents(versions, (text) => entriesInFile('progress', name, bytes(text)));
      expect(together).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});
