/** What `deadline` prints to be typed, `check` accepts, and finds in agreement with the phrase. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scalarText } from '../../src/edit/scalar-text.ts';
import { renderDeadline } from '../../src/output/deadline-text.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import { deadlineAnswer } from '../../src/report/deadline.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';
import { rowsOf } from '../wording/reading-summary.ts';
import { checked } from './checked-fixture.ts';

const narrow = { language: 'vi', paint: plainPaint, width: 20, textWidth: 20 } as const;

/** The line to type, as a narrow screen shows it; null where the phrase cannot be read. */
function lineFor(phrase: string): string | null {
  const [line = ''] = renderDeadline(deadlineAnswer(phrase), narrow).split('\n');
  return line.startsWith('due: ') ? line : null;
}

/** What `check` finds in a plan, issued long ago, with one task for each of these lines. */
async function findingsOf(lines: readonly string[]): Promise<string[]> {
  const rows = lines.map((line, at) => `- {number: "${at + 1}", text: Việc, lead: [so-mot], ${line}}`).join('\n');
  const files = planFiles({ rows });
  const plan = (files['plan.yaml'] as string).replace('issued: 2021-01-05', 'issued: 1900');
  const { findings } = await checked(folderOf({ ...files, 'plan.yaml': plan }));
  // How far a day lies from that issue says nothing of how it is written.
  return findings
    .filter(({ rule }) => rule !== 'far-deadline')
    .map(({ rule, location }) => `${rule}: ${lines[location.line - 2]}`);
}

it('for every phrase of the fixtures', async () => {
  const phrases = ['deadline-phrases.tsv', 'wordings-understood.tsv', 'wordings-of-offices.tsv']
    .flatMap(rowsOf)
    .map(([phrase]) => phrase.trim());
  const lines = phrases.flatMap((phrase) => {
    const line = lineFor(phrase);
    return line === null ? [] : [`${line}, wording: ${scalarText(phrase.normalize('NFC'))}`];
  });
  expect(lines.length).toBeGreaterThan(800);
  expect(await findingsOf(lines)).toEqual([]);
});

it('for events and terms of any words', async () => {
  const odd = fc.constantFrom(
    ': ',
    ', ',
    ' #',
    '{',
    '}',
    '[',
    '"',
    "'",
    '\\',
    '- ',
    '&',
    '*',
    '!',
    '%',
    '\u0007',
    '\u202e',
  );
  const words = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme' }), fc.constantFrom('Đề án', ' ', '2030', 'null')));
  const spans = fc.tuple(fc.nat(12_000), fc.constantFrom('ngày', 'ngày làm việc', 'tuần', 'tháng', 'năm'));
  const phrase = fc.oneof(
    words.map((pieces) => `sau khi ${pieces.join('')}`),
    fc.tuple(spans, words).map(([[count, unit], pieces]) => `${count} ${unit} sau khi có ${pieces.join('')}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(phrase, { minLength: 200, maxLength: 200 }), async (phrases) => {
      const lines = phrases.map(lineFor).filter((line) => line !== null);
      expect(lines.length).toBeGreaterThan(20);
      expect(await findingsOf(lines)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
