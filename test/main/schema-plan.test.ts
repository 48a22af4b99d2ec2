/** `dondoc schema KIND --plan DIR`: the ids of a plan in a schema, which accepts all that the one without them accepts. */
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileKinds } from '../../src/output/words/file-kinds.ts';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const folder = 'test/plans/nam-2021';
const ajv = new Ajv({ strict: false });

async function schemaOf(kind: string, plan: string) {
  const { code, stdout, stderr } = await run(['schema', kind, '--plan', plan]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** What the schema offers for the lead of a row of the appendix: ids, with the names beside them. */
async function offeredLeads(plan: string): Promise<{ enum: string[]; enumDescriptions: string[] }> {
  return (await schemaOf('appendix', plan)).properties.rows.items.anyOf[0].properties.lead.items.anyOf[0];
}

test.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')))(
  '%s fits the schema with the ids of its plan',
  async (name) => {
    const kind = name.startsWith('progress') ? 'progress' : name.replace('.yaml', '');
    const { $id: _, ...schema } = await schemaOf(kind, folder);
    const fits = ajv.compile(schema);
    fits(parse(readFileSync(path.join(folder, name), 'utf8')));
    expect(fits.errors).toBeNull();
  },
);

test.each(fileKinds)('%s with ids is a schema of draft-07', async (kind) => {
  expect(ajv.validateSchema(await schemaOf(kind, folder))).toBe(true);
});

test('agencies and groups are offered as leads, each under its name', async () => {
  const offered = await offeredLeads('plan');
  const names = Object.fromEntries(offered.enum.map((id, index) => [id, offered.enumDescriptions[index]]));
  expect(names).toMatchObject({ 'so-gddt': 'Sở Giáo dục và Đào tạo', 'ubnd-cap-huyen': 'UBND cấp huyện' });
});

test('what is no known id fits as before, and a blank does not', async () => {
  const { $id: _, ...schema } = await schemaOf('appendix', folder);
  const fits = ajv.compile(schema);
  expect(fits({ rows: [{ number: '01', text: 'x', lead: ['so-moi-lap'] }] })).toBe(true);
  expect(fits({ rows: [{ number: '01', text: 'x', lead: [' '] }] })).toBe(false);
});

describe('a plan with faults', () => {
  test('offers an id that stands twice once, under its first name', async () => {
    const copy = planCopy();
    const before = await offeredLeads(copy);
    const agencies = path.join(copy, 'agencies.yaml');
    const first = `agencies:\n  - {id: ${before.enum[0]}, name: Tên đầu, kind: x}\n`;
    writeFileSync(agencies, readFileSync(agencies, 'utf8').replace('agencies:\n', first));
    const after = await offeredLeads(copy);
    expect(after.enum).toEqual(before.enum);
    expect(after.enumDescriptions[0]).toBe('Tên đầu');
  });

  test('offers what could be read', async () => {
    const copy = planCopy();
    appendFileSync(path.join(copy, 'appendix.yaml'), '  - {number: "99\n');
    expect((await offeredLeads(copy)).enum).toEqual((await offeredLeads(folder)).enum);
  });

  test('gives the plain schema where there is nothing to offer', async () => {
    const copy = planCopy();
    rmSync(path.join(copy, 'agencies.yaml'));
    expect((await schemaOf('appendix', copy)).properties.rows.items.anyOf[0].properties.lead).toEqual(
      JSON.parse((await run(['schema', 'appendix'])).stdout).properties.rows.items.anyOf[0].properties.lead,
    );
  });

  test('steers no terminal', async () => {
    const copy = planCopy();
    const agencies = path.join(copy, 'agencies.yaml');
    const hostile = 'agencies:\n  - {id: a, name: "\\e[31m\\u202e", kind: x}\n';
    writeFileSync(agencies, readFileSync(agencies, 'utf8').replace('agencies:\n', hostile));
    const { stdout } = await run(['schema', 'appendix', '--plan', copy]);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect((await offeredLeads(copy)).enumDescriptions[0]).toBe('\u001b[31m\u202e');
  });
});

test('a folder without a plan is a wrong command line', async () => {
  expect(await run(['schema', 'appendix', '--plan', 'docs'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr:
      'dondoc: thư mục "docs" không có plan.yaml\n  gợi ý: --plan cần thư mục chứa plan.yaml, hoặc thư mục có các kế hoạch ngay bên trong\n',
  });
});
