/** `check --output-file`: several forms of one answer, each in its file, or a clear word of why not. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const asOf = ['--as-of', '2022-03-31', '--lang', 'en'];
const formats = ['text', 'json', 'md', 'github', 'gitlab', 'sarif', 'junit'];

/** The folder that holds a copy of the plan. */
function place(): string {
  return join(planCopy(), '..');
}

const check = (folder: string, ...argv: string[]) => run(['check', ...asOf, ...argv], { folder });

describe('writes', () => {
  test.each(formats)('%s as it would be printed', async (format) => {
    const folder = place();
    const { stdout } = await check(folder, '--format', format);
    const file = join(folder, 'kết quả #1.txt');
    const written = await check(folder, '--output-file', `${format}=kết quả #1.txt`);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    expect(written).toEqual(await check(folder));
  });

  test('several at once, beside the one that is printed', async () => {
    const folder = place();
    const outputs = ['sarif=out.sarif', 'junit=out.xml', 'gitlab=code quality.json'];
    const printed = await check(folder, '--format', 'github', ...outputs.flatMap((each) => ['--output-file', each]));
    expect(printed).toEqual(await check(folder, '--format', 'github'));
    expect(readdirSync(folder).sort()).toEqual(['code quality.json', 'out.sarif', 'out.xml', 'plan']);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('a text without colours, and with its summary, whatever is printed', async () => {
    const folder = place();
    await check(folder, '-q', '--color', 'always', '--output-file', 'text=out.txt');
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe((await check(folder)).stdout);
  });

  test('below the folder that the program was started in, from wherever the plan is named', async () => {
    const folder = place();
    mkdirSync(join(folder, 'reports'));
    await run(['check', ...asOf, '--plan', '../plan', '--output-file', 'json=out=1.json'], {
      folder: join(folder, 'reports'),
    });
    expect(readdirSync(join(folder, 'reports'))).toEqual(['out=1.json']);
  });

  test('in place of an older file', async () => {
    const folder = place();
    writeFileSync(join(folder, 'out.sarif'), 'old', { mode: 0o640 });
    await check(folder, '--output-file', 'sarif=out.sarif');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(statSync(join(folder, 'out.sarif')).mode & 0o777).toBe(0o640);
  });

  test('the findings of a plan that cannot be read', async () => {
    const folder = place();
    writeFileSync(join(folder, 'plan', 'agencies.yaml'), 'agencies: [');
    expect((await check(folder, '--output-file', 'gitlab=out.json')).code).toBe(1);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toContain('"yaml-syntax"');
  });
});

describe('refuses, with exit code 2 and nothing on standard output,', () => {
  test.each([
    [
      'no file',
      ['sarif'],
      '--output-file: "sarif" lacks a format or a file\n  hint: write format=file, as sarif=dondoc.sarif; the formats: text, json, md, github, gitlab, sarif, junit',
    ],
    [
      'an empty file',
      ['sarif='],
      '--output-file: "sarif=" lacks a format or a file\n  hint: write format=file, as sarif=dondoc.sarif; the formats: text, json, md, github, gitlab, sarif, junit',
    ],
    [
      'no format',
      ['=x'],
      '--output-file: "=x" lacks a format or a file\n  hint: write format=file, as sarif=dondoc.sarif; the formats: text, json, md, github, gitlab, sarif, junit',
    ],
    [
      'an unknown format',
      ['xml=x'],
      '--output-file does not take "xml"\n  hint: it takes: text, json, md, github, gitlab, sarif, junit',
    ],
    ['a format with a slip', ['sraif=x'], '--output-file does not take "sraif"\n  hint: did you mean "sarif"?'],
    [
      'one file for two forms',
      ['json=x', 'sarif=./x'],
      '--output-file: the file "./x" would be written twice\n  hint: give each format a file of its own',
    ],
    [
      'a missing folder',
      ['json=no/x'],
      'cannot write "no/x": there is no such folder\n  hint: make the folder first, or choose another place',
    ],
    ['a folder', ['json=plan'], 'cannot write "plan": it is a folder'],
    ['a device', ['json=/dev/null'], 'cannot write "/dev/null": it is no regular file'],
    [
      'a file of the plan',
      ['json=plan/plan.yaml'],
      '--output-file: the answer is not written to the YAML file "plan/plan.yaml", which may be one of the plan\'s\n  hint: choose another name, such as dondoc.sarif, dondoc.json or dondoc.xml',
    ],
    [
      'what could be one',
      ['json=new.YML'],
      '--output-file: the answer is not written to the YAML file "new.YML", which may be one of the plan\'s\n  hint: choose another name, such as dondoc.sarif, dondoc.json or dondoc.xml',
    ],
    [
      'a hostile name',
      ['json=\u001b[2J/x'],
      'cannot write "<U+001B>[2J/x": there is no such folder\n  hint: make the folder first, or choose another place',
    ],
  ])('%s', async (_, given, said) => {
    const folder = place();
    const outcome = await check(folder, ...given.flatMap((each) => ['--output-file', each]));
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `dondoc: ${said}\n`, paged: '' });
  });

  test('a link, which it does not follow', async () => {
    const folder = place();
    symlinkSync('plan/plan.yaml', join(folder, 'out.json'));
    const before = readFileSync(join(folder, 'plan/plan.yaml'));
    expect(await check(folder, '--output-file', 'json=out.json')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'dondoc: cannot write "out.json": it is a link to somewhere else\n  hint: delete the link, or name the file that it leads to\n',
    });
    expect(readFileSync(join(folder, 'plan/plan.yaml'))).toEqual(before);
  });

  test('before anything is read, what is wrong with the command line', async () => {
    const folder = place();
    const outcome = await check(
      folder,
      '--plan',
      'nowhere',
      '--output-file',
      'xml=x',
      '--output-file',
      'json=out.json',
    );
    expect(outcome.stderr).toContain('--output-file does not take "xml"');
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
  });

  test('in Vietnamese too', async () => {
    const { stderr } = await run(['check', '--output-file', 'json=no/x'], { folder: place() });
    expect(stderr).toBe(
      'dondoc: không ghi được tệp "no/x": không có thư mục này\n  gợi ý: tạo thư mục trước, hoặc chọn chỗ khác\n',
    );
  });
});
