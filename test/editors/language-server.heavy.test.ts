/** The editors' schemas in the hands of the real yaml-language-server: what it underlines, offers and explains. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaJson } from '../../src/output/schema/json.ts';
import { fileKinds } from '../../src/output/words/file-kinds.ts';
import { repository, run } from '../main/environment.ts';
import { type LanguageServer, type Position, startLanguageServer } from './language-server.ts';

let server: LanguageServer;
const folder = mkdtempSync(path.join(tmpdir(), 'dondoc-editor-'));

beforeAll(async () => {
  mkdirSync(path.join(folder, '.git'));
  expect((await run(['init'], { folder })).code).toBe(0);
  server = await startLanguageServer();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The file that its line names as its schema; the line must be the first. */
function schemaOf(file: string): string {
  const line = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'));
  return path.resolve(path.dirname(file), line?.[1] ?? 'none');
}

/** The YAML files below a folder. */
function yamlFiles(below: string): string[] {
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(below, name));
}

const real = ['plan', 'test/plans/nam-2021'].flatMap(yamlFiles);

describe('the real plans', () => {
  // Several at once: the server waits a while for the next key before it looks at a file.
  test.concurrent.each(real)('%s names its schema and has nothing underlined', async (file) => {
    const kind = file.includes('progress/') ? 'progress' : path.basename(file, '.yaml');
    expect(schemaOf(file)).toBe(path.join(repository, 'docs/schema', `${kind}.json`));
    expect(existsSync(schemaOf(file))).toBe(true);
    expect(await server.open(path.join(repository, file), readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('a new plan', () => {
  test('names schemas of its own, and has nothing underlined', async () => {
    const files = yamlFiles(path.join(folder, 'plan'));
    expect(files.map((file) => path.basename(file)).sort()).toEqual(['agencies.yaml', 'appendix.yaml', 'plan.yaml']);
    for (const file of files) {
      expect(schemaOf(file)).toBe(path.join(folder, 'plan/.schema', path.basename(file, '.yaml').concat('.json')));
      expect(existsSync(schemaOf(file))).toBe(true);
      expect(await server.open(file, readFileSync(file, 'utf8'))).toEqual([]);
    }
  });

  test('has the schema of every kind, as the program prints it', () => {
    for (const kind of fileKinds) {
      expect(readFileSync(path.join(folder, `plan/.schema/${kind}.json`), 'utf8')).toBe(schemaJson(kind, 'vi'));
    }
  });

  test('shows a report whose schema line leads to its schema', async () => {
    const readme = readFileSync(path.join(folder, 'plan/progress/README.md'), 'utf8');
    const report = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(report).toContain('task: PL.01');
    const file = path.join(folder, 'plan/progress/PL.01.yaml');
    expect(await server.open(file, report)).toEqual([]);
    expect(await server.open(`${file}.yaml`, report.replace('state: done', 'state: finished'))).toHaveLength(1);
  });
});

/** A text with `|` where the cursor is; the file need not be there. */
async function typed(name: string, text: string): Promise<{ file: string; at: Position }> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const file = path.join(folder, 'plan', name);
  await server.open(file, text.replace('|', ''));
  return { file, at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

const line = (kind: string) => `# yaml-language-server: $schema=.schema/${kind}.json\n`;
const row = `${line('appendix')}rows:\n  - number: "01"\n    text: x\n    lead: [so-gddt]\n`;

describe('what is wrong is underlined, and nothing beside it:', () => {
  test.each([
    [
      'a quarter that there is not',
      `${row}    due: 2021-Q5\n`,
      { line: 5, from: 9, to: 16 },
      'Viết 2021-03-31, 2021-03, 2021-Q1 (đến 2021-Q4), 2021-H1 hoặc 2021; thời hạn thường xuyên viết ongoing, văn bản không nêu thời hạn viết none.',
    ],
    ['an unknown key', `${row}    deu: 2021-Q1\n`, { line: 5, from: 4, to: 7 }, 'Property deu is not allowed.'],
    [
      'a day of the wrong form',
      `${line('agencies')}agencies:\n  - {id: a, name: x, kind: y, since: 01/03/2025}\n`,
      { line: 2, from: 37, to: 47 },
      'Viết NĂM-THÁNG-NGÀY: 2021-03-31.',
    ],
    [
      'an agency id in capitals',
      `${line('agencies')}agencies:\n  - {id: SGDĐT, name: x, kind: y}\n`,
      { line: 2, from: 9, to: 14 },
      'Chữ thường không dấu và chữ số, nối bằng gạch ngang: so-gddt.',
    ],
  ])('%s', async (name, text, where, message) => {
    const found = await server.open(path.join(folder, 'plan', `${name}.yaml`), text);
    expect(found.map(({ range, message }) => ({ range, message }))).toEqual([
      {
        range: { start: { line: where.line, character: where.from }, end: { line: where.line, character: where.to } },
        message,
      },
    ]);
  });
});

describe('completion', () => {
  const labels = async (name: string, text: string) => {
    const { file, at } = await typed(name, text);
    return (await server.complete(file, at)).map(({ label }) => label);
  };

  test('offers the keys of an agency that it lacks', async () => {
    const offered = await labels('keys.yaml', `${line('agencies')}agencies:\n  - id: so-gddt\n    |\n`);
    expect(offered).toEqual(
      expect.arrayContaining(['name', 'short', 'kind', 'email', 'since', 'until', 'successors', 'aliases']),
    );
    expect(offered).not.toContain('id');
  });

  test('offers the keys of a row with what they mean', async () => {
    const { file, at } = await typed('row.yaml', `${row}    |\n`);
    const wording = (await server.complete(file, at)).find(({ label }) => label === 'wording');
    expect(wording?.documentation).toBe('Đúng như văn bản đã ban hành; phải khớp với due.');
  });

  test('offers the states of a report', async () => {
    const report = `${line('progress')}task: PL.01\nreports:\n  - date: 2021-01-05\n    agency: so-gddt\n    state: |\n`;
    expect(await labels('states.yaml', report)).toEqual(['not-started', 'in-progress', 'done']);
  });
});

describe('hover', () => {
  test.each([
    [
      'a key',
      `${row}    wor|ding: Quý I\n`,
      '#### Câu chữ thời hạn\n\nĐúng như văn bản đã ban hành; phải khớp với due.',
    ],
    ['the value of a deadline', `${row}    due: 2021-|Q1\n`, 'Đến ngày cuối quý: 2021-Q1 đến 2021-Q4.'],
  ])('explains %s', async (name, text, shown) => {
    const { file, at } = await typed(`hover ${name}.yaml`, text);
    expect(await server.hover(file, at)).toContain(shown);
  });
});

describe("with the plan's own ids", () => {
  beforeAll(async () => {
    for (const kind of ['appendix', 'progress', 'agencies', 'amendments']) {
      const { code, stdout } = await run(['schema', kind, '--plan', path.join(folder, 'plan')]);
      expect(code).toBe(0);
      writeFileSync(path.join(folder, 'plan/.schema', `ids-${kind}.json`), stdout);
    }
  });

  const head = (kind: string) => line(`ids-${kind}`);
  const start = `${head('appendix')}rows:\n  - number: "01"\n    text: x\n    lead: `;

  test.each([
    ['a lead', 'appendix', `${start}[|]\n`, 'so-gddt', 'Sở Giáo dục và Đào tạo'],
    ['a group as a lead', 'appendix', `${start}\n      - |\n`, 'ubnd-cap-xa', 'UBND cấp xã'],
    [
      'the task of a report',
      'progress',
      `${head('progress')}task: |\n`,
      'PL.01',
      expect.stringMatching(/^Tham mưu UBND/),
    ],
    [
      'the agency of a report',
      'progress',
      `${head('progress')}task: PL.01\nreports:\n  - agency: |\n`,
      'so-tai-chinh',
      'Sở Tài chính',
    ],
    [
      'a successor',
      'agencies',
      `${head('agencies')}agencies:\n  - id: a\n    successors: [|]\n`,
      'so-gddt',
      'Sở Giáo dục và Đào tạo',
    ],
    [
      'a new lead',
      'amendments',
      `${head('amendments')}amendments:\n  - changes:\n      - lead:\n          to: [|]\n`,
      'so-gddt',
      'Sở Giáo dục và Đào tạo',
    ],
  ])('completion offers %s by id and name', async (name, kind, text, id, said) => {
    const { file, at } = await typed(`${name} ${kind}.yaml`, text);
    const offered = await server.complete(file, at);
    expect(offered.find(({ label }) => label === id)?.documentation).toEqual(said);
  });

  test('no group is offered where only an agency can stand', async () => {
    const { file, at } = await typed('no-group.yaml', `${head('progress')}task: PL.01\nreports:\n  - agency: |\n`);
    expect((await server.complete(file, at)).map(({ label }) => label)).not.toContain('ubnd-cap-xa');
  });

  test('an id that is newer than the schema is not underlined', async () => {
    const text = `${start}[so-moi-lap]\n`;
    expect(await server.open(path.join(folder, 'plan/newer.yaml'), text)).toEqual([]);
  });
});
