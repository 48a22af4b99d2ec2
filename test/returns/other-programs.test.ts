/** Workbooks of other programs (`test/sheets/files`): what is read of each, kept as a file that people read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ZipArchive } from '../../src/sheets/zip-archive.ts';
import { zipOf } from '../sheets/zip.ts';
import { lines, read } from './reading.ts';

const folder = join(import.meta.dirname, '../sheets/files');
const files = readdirSync(folder).filter((name) => !/\.(?:py|md)$/.test(name));

/** Reports or faults, and what a person is told besides; no line longer than a screen. */
async function told(name: string): Promise<string> {
  const bytes = readFileSync(join(folder, name));
  const { ignoredColumns, ignoredSheets, hiddenColumns, outside, changing, remarks, hasDrawings } = await read(
    bytes,
    name,
  );
  const besides = { ignoredColumns, ignoredSheets, hiddenColumns, outside, changing, remarks };
  const notes = Object.entries(besides).flatMap(([key, found]) =>
    found.length === 0 ? [] : `  ${key}: ${JSON.stringify(found)}`,
  );
  const all = [...(await lines(bytes, name)), ...notes, ...(hasDrawings ? ['  hasDrawings'] : [])];
  return `${name}\n${all.map((text) => text.replaceAll('\n', '⏎').slice(0, 140)).join('\n')}\n`;
}

test('what is read of them', async () => {
  const all: string[] = [];
  for (const name of files) all.push(await told(name));
  await expect(all.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'other-programs.txt'));
});

/** The workbook with the text of each of its parts changed. */
function changed(name: string, change: (text: string) => string): Uint8Array {
  const archive = new ZipArchive(readFileSync(join(folder, name)), 1_000_000);
  const parts = archive
    .names()
    .map((part) => [part, change(new TextDecoder().decode(archive.read(part) ?? undefined))]);
  return zipOf(Object.fromEntries(parts));
}

const strict = (text: string) =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const prefixed = (text: string) =>
  text.includes('spreadsheetml/2006/main"')
    ? text
        .replaceAll(/<(\/?)(?=[a-z])(?!\w+:)/gi, '<$1s:')
        .replaceAll(' xmlns="', ' xmlns:s="')
        .replaceAll('r:id', 'rel:id')
        .replaceAll('xmlns:r=', 'xmlns:rel=')
    : text;

test.each(files.filter((name) => name.endsWith('.xlsx')))(
  '%s says the same by the strict standard, and with prefixes',
  async (name) => {
    const before = await lines(readFileSync(join(folder, name)));
    expect(before.length).toBeGreaterThan(0);
    expect(await lines(changed(name, strict))).toEqual(before);
    expect(await lines(changed(name, prefixed))).toEqual(before);
  },
);
