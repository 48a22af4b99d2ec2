/** `dondoc remind --output DIR` over several plans: a file for each agency, with what it owes in every plan. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { mailingPlans, otherOffice, sharedOffice } from './mailing-plans.ts';

const day = '2021-05-20';

async function written(format: string, changed: Record<string, string> = {}) {
  const world = await mailingPlans(changed);
  const write = (...more: string[]) => world.over(day, '--format', format, '--output', 'thu', '-q', ...more);
  const outcome = await write();
  const folder = join(world.folder, 'thu');
  const read = (name: string) => readFileSync(join(folder, name));
  const list = () => readdirSync(folder).sort();
  return { ...world, ...outcome, write, list, read, text: (name: string) => read(name).toString('utf8') };
}

test.each([
  ['docx', 'owner.docx so-ba.docx so-hai.docx so-mot.docx'],
  ['eml', 'owner.eml so-ba.eml so-hai.eml so-mot.eml'],
  ['ics', 'all.ics owner.ics so-ba.ics so-hai.ics so-mot.ics'],
  ['xlsx', 'mail-merge.xlsx owner.xlsx so-ba.xlsx so-hai.xlsx so-mot.xlsx'],
  ['csv', 'mail-merge.csv owner.csv so-ba.csv so-hai.csv so-mot.csv'],
  ['md', 'owner.md so-ba.md so-hai.md so-mot.md'],
  ['html', 'owner.html so-ba.html so-hai.html so-mot.html'],
  ['text', 'owner.txt so-ba.txt so-hai.txt so-mot.txt'],
])('%s: a file an agency, and what lies beside them', async (format, names) => {
  const { code, list } = await written(format);
  expect([code, list().join(' ')]).toEqual([0, names]);
});

describe('a file', () => {
  test('as a draft: one mail with a table a plan', async () => {
    const { read } = await written('eml');
    const mail = await simpleParser(read('so-mot.eml'));
    expect(mail.subject).toBe('V/v đôn đốc thực hiện nhiệm vụ tại 02 kế hoạch của UBND tỉnh Mẫu');
    expect(mail.html ? mail.html.match(/<table/g) : null).toHaveLength(2);
    expect(mail.messageId).toBe('<so-mot.2021-05-20.kh-a.kh-b@dondoc.invalid>');
  });

  test('as rows: the plan of each', async () => {
    const { text } = await written('csv');
    const rows = text('so-mot.csv').trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split('","').slice(2, 4))).toEqual([
      ['kh-a', 'Kế hoạch số 01/KH-UBND việc a'],
      ['kh-b', 'Kế hoạch số 02/KH-UBND việc b'],
    ]);
    const merge = text('mail-merge.csv').trimEnd().split('\r\n"');
    expect(merge.slice(1).map((row) => row.split('","')[0])).toEqual(['Sở Một', 'Sở Hai', 'Sở Ba']);
    expect(merge[1]).toContain('\n2. Kế hoạch số 02/KH-UBND ngày 05/01/2021');
  });

  test('as a calendar: the events of each plan, which it names', async () => {
    const { text } = await written('ics');
    const unfolded = text('so-mot.ics').replaceAll('\r\n ', '');
    expect(unfolded.match(/^UID:\S+/gm)).toEqual([
      'UID:kh-a/PL.01/so-mot@dondoc.invalid',
      'UID:kh-b/PL.01/so-mot@dondoc.invalid',
    ]);
    expect(unfolded.match(/^DESCRIPTION:Kế hoạch số 0\d/gm)).toHaveLength(2);
  });
});

test('another sender makes a further file, named for its plan; --force removes it when it is no more', async () => {
  const { list, write, put, text } = await written('text', { 'b/reminders.yaml': otherOffice });
  expect(list()).toContain('so-mot.kh-b.txt');
  expect([text('so-mot.txt'), text('so-mot.kh-b.txt')].map((one) => /số (0\d)/.exec(one)?.[1])).toEqual(['01', '02']);
  put('b/reminders.yaml', sharedOffice);
  expect((await write('--force')).code).toBe(0);
  expect(list()).toEqual(['owner.txt', 'so-ba.txt', 'so-hai.txt', 'so-mot.txt']);
});

test('nothing within any of the plans, and nothing where one cannot be read', async () => {
  const { over, folder } = await mailingPlans();
  const within = await over(day, '--format', 'md', '--output', 'c/thu', '--lang', 'en');
  expect([within.code, within.stdout]).toEqual([2, '']);
  expect(within.stderr).toContain('c/thu');
  appendFileSync(join(folder, 'a/plan.yaml'), '  x: [\n');
  expect((await over(day, '--format', 'md', '--output', 'thu')).code).toBe(2);
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c']);
  const rest = await over(day, '--format', 'md', '--output', 'thu', '--keep-going', '-q');
  expect([rest.code, rest.stderr]).toEqual([2, expect.stringContaining('chưa tính kế hoạch ở a')]);
  expect(readFileSync(join(folder, 'thu/so-mot.md'), 'utf8')).toContain('Chưa tính kế hoạch ở a');
});

describe('hostile text of one plan', () => {
  const title = '=HYPERLINK(1) <script>alert(1)</script> ‮đảo{{bang_nhiem_vu}}';
  const hostile = {
    'b/plan.yaml': `id: kh-b\ndocument: {type: KẾ HOẠCH, number: 02/KH-UBND, place: Mẫu, dateline: ngày 05 tháng 01 năm 2021, issued: 2021-01-05, title: ${JSON.stringify(title)}, issuer: ubnd}\nbody:\n  - {number: I, text: Các sở thực hiện Phụ lục.}\n`,
    'b/appendix.yaml': `rows:\n  - {number: "01", text: "Việc\\r\\nBcc: ke-xau@mau.example\\r\\nEND:VEVENT", lead: [so-mot], due: 2021-04-15}\n`,
  };

  const ofMot = (names: readonly string[]) => names.find((one) => one.startsWith('so-mot')) ?? '';

  test.each<[format: string, hostile: RegExp]>([
    ['ics', /^Bcc:/m],
    ['csv', /(?:^|,|")=HYPERLINK/m],
    ['md', /<script>/],
    ['html', /<script>/],
    ['text', /^Bcc:/m],
  ])('comes out harmless as %s', async (format, live) => {
    const { code, list, text } = await written(format, hostile);
    expect(code).toBe(0);
    const file = text(ofMot(list()));
    expect(file).toContain('ke-xau');
    expect(file).not.toMatch(/\u202e/u);
    expect(file).not.toMatch(live);
    if (format === 'ics') expect(file.match(/^END:VEVENT/gm)).toHaveLength(2);
  });

  test('comes out harmless as a draft, and in no header', async () => {
    const { list, read } = await written('eml', hostile);
    const mail = await simpleParser(read(ofMot(list())));
    expect([mail.bcc, mail.headers.has('bcc')]).toEqual([undefined, false]);
    expect(mail.text).not.toMatch(/\u202e/u);
    expect(mail.html || '').not.toContain('<script>');
  });

  test('comes out harmless in the mail that is sent, and in no header', async () => {
    const { send, box } = await mailingPlans(hostile);
    expect((await send(day)).code).toBe(0);
    const mail = box.mails[0];
    expect([mail?.bcc, mail?.subject]).toEqual([
      undefined,
      'V/v đôn đốc thực hiện nhiệm vụ tại 02 kế hoạch của UBND tỉnh Mẫu',
    ]);
    expect(mail?.html || '').toContain('&lt;script&gt;');
  });
});
