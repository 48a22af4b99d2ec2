/** Gives the founding document back: `print` against the text as issued, in every form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../main/environment.ts';

/** The text as issued, without its marks for bold and the empty lines at its ends. */
const issued = readFileSync(join(import.meta.dirname, 'founding-plan.txt'), 'utf8')
  .replaceAll('**', '')
  .trim();
const tableAt = issued.indexOf('Số TT\t');
const prose = issued.slice(0, tableAt);
const table = issued
  .slice(tableAt)
  .split('\n')
  .map((line) => line.split('\t'));

describe('print', () => {
  test('in a file is the issued document, character for character', async () => {
    expect(await run(['print'])).toEqual({ code: 0, stdout: `${issued}\n`, stderr: '', paged: '' });
  });

  test('speaks no other language than the document', async () => {
    const { stdout } = await run(['print', '--lang', 'en']);
    expect(stdout).toBe(`${issued}\n`);
  });

  test('as Markdown has every word', async () => {
    const { stdout } = await run(['print', '--format', 'md']);
    const lines = stdout.split('\n');
    const rows = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| :--'));
    expect(rows.map((row) => row.slice(2, -2).split(' | ').map(plain))).toEqual(table);
    const text = lines.filter((line) => !line.startsWith('|')).map(plain);
    expect(wordsOf(text.join('\n'))).toEqual(wordsOf(prose));
  });

  test.each([60, 80, 120, 200])('on a terminal of %i columns has every word', async (columns) => {
    const { stdout } = await run(['print'], { columns, rows: 10_000, variables: { NO_COLOR: '1' } });
    const [text = '', shown = ''] = stdout.split(/^(?=Số (?:TT)? +Nội dung)/m);
    expect(wordsOf(text)).toEqual(wordsOf(prose));
    expect(cellsOf(shown)).toEqual(table);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });
});

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A line of Markdown as its reader sees it. */
function plain(line: string): string {
  return line
    .replace(/^#+ /, '')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** The cells of a table for people, each put together again from its lines. */
function cellsOf(shown: string): string[][] {
  const lines = shown.split('\n').filter((line) => line !== '');
  const ruleAt = lines.findIndex((line) => line.startsWith('─'));
  const columns = [...(lines[ruleAt] ?? '').matchAll(/─+/g)].map(({ index, 0: rule }) => [index, index + rule.length]);
  const rows: string[][][] = [];
  for (const [number, line] of lines.entries()) {
    if (number === ruleAt) continue;
    const cells = columns.map(([from, to]) => line.slice(from, to).trim());
    if (number === 0 || (number > ruleAt && cells[0] !== '')) rows.push([]);
    rows.at(-1)?.push(cells);
  }
  return rows.map((row) => columns.map((_, index) => row.flatMap((cells) => cells[index] || []).join(' ')));
}
