/** The note of a replacement: it gives back every byte, and is refused whole where anything in it is not as we write it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalOf, noteIn } from '../../src/env/journal.ts';

const plain = (content: Uint8Array | null) => (content === null ? null : [...content]);

test('gives back the very bytes, whatever they are', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(content), content), { maxLength: 5 }), (pairs) => {
      const files = pairs.map(([before, after], index) => ({ name: `progress/PL.0${index}.yaml`, before, after }));
      const read = noteIn(journalOf(files))?.files;
      expect(read?.map(({ name, before, after }) => [name, plain(before), plain(after)])).toEqual(
        files.map(({ name, before, after }) => [name, plain(before), plain(after)]),
      );
    }),
  );
});

test('shows texts as text, with their line ends and byte order mark', () => {
  const text = '\ufefftask: PL.01\r\n# đã làm\r\n';
  const note = Buffer.from(journalOf([{ name: 'plan.yaml', before: null, after: Buffer.from(text) }])).toString();
  expect(JSON.parse(note)).toEqual({
    form: 'dondoc-journal/1',
    files: [{ name: 'plan.yaml', before: null, after: { text } }],
  });
});

const file = { name: 'plan.yaml', before: null, after: { text: '' } };
const note = (...files: unknown[]) => JSON.stringify({ form: 'dondoc-journal/1', files });

test('is understood as we write it', () => {
  expect(noteIn(Buffer.from(note(file)))?.files).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['half a note', note(file).slice(0, -10)],
  ['no mapping', '[]'],
  ['null', 'null'],
  ['another version', note(file).replace('/1', '/2')],
  ['no list of files', '{"form":"dondoc-journal/1","files":{}}'],
  ['a file that is none', note(file, null)],
  ['no content', note({ ...file, before: null, after: null })],
  ['no old content', note({ name: 'plan.yaml', after: file.after })],
  ['content of another kind', note({ ...file, after: { text: 1 } })],
  ['one file twice', note(file, file)],
  ['a file outside', note(file, { ...file, name: '../x.yaml' })],
  ['a file that is none of a plan', note(file, { ...file, name: 'package.json' })],
  ['a device', note(file, { ...file, name: 'progress/NUL.yaml' })],
  ['a file of git', note({ ...file, name: '.git/hooks/pre-commit' })],
  ['no UTF-8', '\ufffd'],
])('is refused: %s', (_, text) => {
  expect(noteIn(Buffer.from(text))).toBeNull();
});
