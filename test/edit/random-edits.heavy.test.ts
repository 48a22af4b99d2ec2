/** Random files, 12,300 of them: after the edit both readers say the old data with the entry, and no other character moved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { editPlan } from '../../src/edit/edit-plan.ts';
import { readBack } from '../../src/edit/flow-text.ts';
import type { NewEntry, NewReport } from '../../src/edit/new-entry.ts';
import { writtenAmendment, writtenReport, writtenRequest } from '../../src/edit/written-entry.ts';
import { readSourceFile } from '../../src/plan/source-file.ts';
import { commentsIn } from '../../src/source/comments.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { encodeSource } from '../../src/source/encode.ts';
import { nodeAt, plainOf } from '../../src/source/path.ts';
import { readSource } from '../../src/source/quick.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import type { SourceNode } from '../../src/source/tree.ts';
import { randomAmendments, randomReports, randomRequests } from './new-entries.ts';
import { eventFiles, listFiles, type PlanText } from './plan-texts.ts';
import { day } from './value-texts.ts';

/** What a file says, as far as these tests look into it. */
type Data = Record<string, unknown> & {
  reports?: { date?: unknown }[] | string;
  amendments?: unknown[] | string;
  requests?: unknown[] | string;
};

/** A file before an edit, and its text after it. */
interface Edited {
  readonly old: string;
  readonly root: SourceNode | null;
  readonly now: string;
}

/** The edit made. The file's bytes before it are given back exactly, and its byte order mark is kept. */
async function edited(file: string, { text, bom }: PlanText, entry: NewEntry): Promise<Edited> {
  const bytes = encodeSource(text, bom);
  const { source } = await readSourceFile(file, bytes);
  fc.pre(source.readable && hasShape(source.root));
  const [change, ...more] = await editPlan(new Map([[file, source]]), [entry]);
  expect(more).toEqual([]);
  // What the file says already is no edit: the caller finds the same data in the text as it was.
  if (change === undefined) return { old: text, root: source.root, now: text };
  expect(change.file).toBe(file);
  expect(Buffer.compare(change.before as Uint8Array, bytes)).toBe(0);
  const decoded = decodeSource(change.after);
  expect(decoded.bom).toBe(bom);
  return { old: text, root: source.root, now: decoded.text };
}

/** Some files say something else than a list in its place (a carriage return, say): these never get past the loader. */
function hasShape(root: SourceNode | null): boolean {
  if (root === null) return true;
  const lists = ['reports', 'amendments', 'requests'].map((key) => nodeAt(root, [key]));
  return root.kind === 'mapping' && lists.every((list) => list?.kind !== 'scalar' || list.value === '');
}

function dataOf(root: SourceNode | null): Data {
  return root === null ? {} : (JSON.parse(JSON.stringify(plainOf(root))) as Data);
}

/** The data as JSON, every text in composed Unicode, as a plan is read. */
function composed(data: Data): string {
  return JSON.stringify(data, (_, value) => (typeof value === 'string' ? value.normalize('NFC') : value));
}

/** Both readers find the data in the new text, and the comments that were there. */
function expectData({ old, root: before, now }: Edited, expected: Data): void {
  const { root, faults } = readSourceThoroughly(now);
  expect(faults).toEqual([]);
  expect(composed(dataOf(root))).toBe(composed(expected));
  const quick = readSource(now);
  if (quick !== null) expect(JSON.stringify(quick.root)).toBe(JSON.stringify(root));
  expect(commentTexts(now, root)).toEqual(commentTexts(old, before));
}

/** The same, wherever among the others the key has come. */
function expectSameKeys(edit: Edited, expected: Data): void {
  const { root } = readSourceThoroughly(edit.now);
  const order = Object.keys(dataOf(root));
  expectData(edit, Object.fromEntries(order.map((key) => [key, expected[key]])) as Data);
  expect(Object.keys(expected).toSorted()).toEqual(order.toSorted());
}

function commentTexts(text: string, root: SourceNode | null): string[] {
  return [...commentsIn(text, root)].map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** Whether the one text is the other with characters put in at one place, and a comma before it at most. */
function isInsertion(old: string, now: string): boolean {
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  if (now.length > old.length && now.endsWith(old.slice(same))) return true;
  return now[same] === ',' && isInsertion(old.slice(same), now.slice(same + 1));
}

/** The list at the key is a bare `[]` in a block mapping, which becomes a list of lines. */
function bareList(text: string, root: SourceNode | null, key: string): SourceNode | null {
  const list = root === null ? null : nodeAt(root, [key]);
  const isBare = list !== null && /^\[[ \t]*\]$/.test(text.slice(list.start, list.end));
  return isBare && root?.kind === 'mapping' && root.style === 'block' ? list : null;
}

function expectInsertion({ old, root, now }: Edited, key: string): void {
  const bare = bareList(old, root, key);
  if (bare === null) {
    expect(isInsertion(old, now), now).toBe(true);
    return;
  }
  const before = old.slice(0, bare.start).replace(/[ \t]*$/, '');
  const after = old.slice(bare.end).replace(/^[ \t]*/, '');
  expect(now.startsWith(before), now).toBe(true);
  expect(isInsertion(after, now.slice(before.length).replace(/^[ \t]*(?=#)/, '')), now).toBe(true);
}

/** In the order of dates: behind the last report that is not later. */
function withReport(data: Data, report: NewReport): Data {
  const reports = typeof data.reports === 'object' ? [...data.reports] : [];
  let at = 0;
  for (const [index, { date }] of reports.entries()) if (String(date) <= report.date) at = index + 1;
  reports.splice(at, 0, readBack(writtenReport(report)) as object);
  return { ...(Object.keys(data).length === 0 ? { task: report.task } : data), reports };
}

/** In milliseconds: each of these takes a few seconds on two cores with nothing else to do. */
const patience = 120_000;

test(
  'reports in progress files',
  async () => {
    const property = fc.asyncProperty(listFiles('reports'), randomReports, async (file, report) => {
      const edit = await edited('progress/PL.01.yaml', file, report);
      expectData(edit, withReport(dataOf(edit.root), report));
      expectInsertion(edit, 'reports');
    });
    await fc.assert(property, { numRuns: 5000 });
  },
  patience,
);

test(
  'amendments',
  async () => {
    const property = fc.asyncProperty(listFiles('amendments'), randomAmendments, async (file, amendment) => {
      const edit = await edited('amendments.yaml', file, amendment);
      const data = dataOf(edit.root);
      const amendments = [
        ...(typeof data.amendments === 'object' ? data.amendments : []),
        readBack(writtenAmendment(amendment)),
      ];
      expectSameKeys(edit, { ...data, amendments });
      expectInsertion(edit, 'amendments');
    });
    await fc.assert(property, { numRuns: 2000 });
  },
  patience,
);

test(
  'requests, beside amendments or not',
  async () => {
    const property = fc.asyncProperty(
      fc.oneof(listFiles('requests'), listFiles('amendments')),
      randomRequests,
      async (file, request) => {
        const edit = await edited('amendments.yaml', file, request);
        const { requests, ...others } = dataOf(edit.root);
        const now = [...(typeof requests === 'object' ? requests : []), readBack(writtenRequest(request))];
        expectSameKeys(edit, { ...others, requests: now });
        expectInsertion(edit, 'requests');
      },
    );
    await fc.assert(property, { numRuns: 2000 });
  },
  patience,
);

test(
  'events that occurred',
  async () => {
    const path = ['rows', 0, 'due'] as const;
    const due = { file: 'appendix.yaml', path };
    const property = fc.asyncProperty(eventFiles, day, async (file, date) => {
      const edit = await edited(due.file, file, { kind: 'occurrence', task: 'PL.01', due, day: date as Day });
      const { old: text, root, now } = edit;
      const data = dataOf(root) as { rows: { due: Record<string, string> }[] } & Data;
      const [row] = data.rows;
      if (row !== undefined) row.due = { ...row.due, occurred: date };
      expectData(edit, data);
      const old = nodeAt(root as SourceNode, [...path, 'occurred']);
      if (old === null || old.start === old.end) {
        expect(isInsertion(text, now), now).toBe(true);
      } else {
        expect(now.startsWith(text.slice(0, old.start) + date), now).toBe(true);
        expect(now.endsWith(text.slice(old.end)), now).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: 3000 });
  },
  patience,
);

test(
  'several entries on one file, one after the other',
  async () => {
    const name = 'progress/PL.01.yaml';
    const entries = fc.array(randomReports, { minLength: 2, maxLength: 4 });
    const property = fc.asyncProperty(listFiles('reports'), entries, async (file, reports) => {
      let { text } = file;
      for (const report of reports) text = (await edited(name, { ...file, text }, report)).now;
      const { source } = await readSourceFile(name, encodeSource(file.text, file.bom));
      const [together] = await editPlan(new Map([[name, source]]), reports);
      expect(decodeSource(together?.after as Uint8Array).text).toBe(text);
    });
    await fc.assert(property, { numRuns: 300 });
  },
  patience,
);
