/** `dondoc template`: the files that it makes, and those that it leaves alone. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../returns/reading.ts';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const argv = ['template', '--agency', 'so-gd', '--as-of', '2021-Q2'];

/** The tasks in a return that nobody has filled in, and what else there is to say of it. */
async function blanks(bytes: Uint8Array): Promise<unknown> {
  const { faults, rows, blankRows } = await read(bytes);
  return [faults, rows, blankRows];
}

describe('dondoc template', () => {
  test.each(['bang.csv', 'bang.xlsx', 'BANG.XLSX'])('--output %s: the name says which format', async (name) => {
    const folder = planCopy();
    const { code, stdout, stderr } = await run([...argv, '--output', name], { folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`dondoc: đã ghi 6 hàng vào ${name}\n`);
    const bytes = readFileSync(join(folder, name));
    expect(bytes.subarray(0, 2).toString('latin1') === 'PK').toBe(name.toLowerCase().endsWith('xlsx'));
    expect(await blanks(bytes)).toEqual([[], [], 6]);
  });

  test('writes over nothing', async () => {
    const folder = planCopy();
    writeFileSync(join(folder, 'bang.csv'), 'của tôi');
    expect(await run([...argv, '--output', 'bang.csv', '--lang', 'en'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dondoc: --output: "bang.csv" is there already\n  hint: choose another name, or replace the old file by --force\n',
      paged: '',
    });
    expect(readFileSync(join(folder, 'bang.csv'), 'utf8')).toBe('của tôi');
  });

  test('writes nothing from a plan that cannot be read whole', async () => {
    const folder = planCopy();
    const before = readdirSync(folder);
    writeFileSync(join(folder, 'progress', 'II.1.1.yaml'), 'task: [');
    const { code, stdout } = await run([...argv, '--output', 'bang.xlsx'], { folder });
    expect([code, stdout, readdirSync(folder)]).toEqual([2, '', before]);
  });

  test('needs a folder that is there', async () => {
    const folder = planCopy();
    expect((await run([...argv, '--output', 'moi/bang.csv'], { folder })).code).toBe(2);
    expect(existsSync(join(folder, 'moi'))).toBe(false);
  });

  test('an Excel file into a pipe', async () => {
    const { code, stdout, bytes } = await run([...argv, '--format', 'xlsx', '-q'], { folder: planCopy() });
    expect([code, stdout]).toEqual([0, '']);
    expect(await blanks(bytes ?? new Uint8Array())).toEqual([[], [], 6]);
  });
});
