/** Letters on the office's own paper, and files that go with mails. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { markNames } from '../../src/output/reminders/template-marks.ts';
import { run } from './environment.ts';
import { mailedPlan, mailing, office } from './mailing.ts';

const sample = 'docs/samples/mau-cong-van.docx';
const templated = `${office}template: mau.docx\nattach: [docx, ics]\n`;

/** A Word file of these paragraphs; each text of a paragraph is a run of its own, as Word splits them. */
async function wordFile(...paragraphs: readonly (readonly string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })) }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '');

async function written(template: Uint8Array | null, changed: Record<string, string> = {}) {
  const place = await mailing({ 'reminders.yaml': templated, ...changed });
  if (template !== null) writeFileSync(join(place.folder, 'mau.docx'), template);
  const output = `../${basename(place.folder)}-thu`;
  const argv = ['remind', '--as-of', '2021-03-31', '--agency', 'so-mot', '--format', 'docx', '--output', output, '-q'];
  const { code, stderr } = await run(argv, { folder: place.folder });
  const file = join(place.folder, output, 'so-mot.docx');
  return { code, stderr, file, text: () => textOf(readFileSync(file)) };
}

test('the marked places of an office’s letter are filled in, however Word split them; the rest stays', async () => {
  const template = await wordFile(
    ['Kính gửi: {{co', '_quan', '}}'],
    ['{{ mo_dau }}'],
    ['{{bang_nhiem_vu}}'],
    ['Chữ của cơ quan'],
    ['{{de_nghi}}'],
  );
  const { code, text } = await written(template);
  expect(code).toBe(0);
  expect(text()).toContain('Kính gửi: Sở Một\n');
  expect(text()).toContain('tính đến ngày 31/3/2021, Sở Một có 01 nhiệm vụ sắp đến hạn');
  expect(text()).toContain('Việc một');
  expect(text()).toContain('Chữ của cơ quan');
  expect(text()).toContain('xem xét, quyết định./.');
  expect(text()).not.toContain('{{');
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array | null, string]>([
  [
    'marks that mean nothing',
    () => wordFile(['{{kinh_gui}} {{bang_nhiem_vu}}'], ['{{ngay}}']),
    'có chỗ đánh dấu không có nghĩa: {{kinh_gui}}, {{ngay}}',
  ],
  ['no place for the tasks', () => wordFile(['{{co_quan}}']), 'thiếu chỗ đánh dấu {{bang_nhiem_vu}}'],
  ['no Word file', () => new TextEncoder().encode('%PDF-1.7'), 'không phải tệp Word .docx, đã hỏng hoặc quá lớn'],
  [
    'a file that unpacks to more than any letter',
    () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }),
    'không phải tệp Word .docx, đã hỏng hoặc quá lớn',
  ],
  ['no file', () => null, 'không đọc được'],
])('refuses %s', async (_, template, message) => {
  const { code, stderr, file } = await written(await template());
  expect([code, stderr, existsSync(dirname(file))]).toEqual([2, expect.stringContaining(message), false]);
});

test('refuses a letter outside the plan folder, before any mail is sent', async () => {
  const { send, box } = await mailing({ 'reminders.yaml': templated.replace('mau.docx', '../mau.docx') });
  const { code, stderr } = await send('2021-03-01');
  expect([code, box.mails, stderr]).toEqual([2, [], expect.stringContaining('không nằm trong thư mục kế hoạch')]);
});

test('what a plan says in braces marks no place', async () => {
  const appendix = (mailedPlan['appendix.yaml'] ?? '').replace('Việc một', '"Việc {{mo_dau}} {{bang_nhiem_vu}}"');
  const { text } = await written(readFileSync(sample), { 'appendix.yaml': appendix });
  expect(text()).toContain('Việc { {mo_dau}} { {bang_nhiem_vu}}');
});

test('the sample has the marks that the page explains', () => {
  const page = readFileSync('docs/reminders.md', 'utf8');
  expect(markNames.filter((name) => !page.includes(`\`{{${name}}}\``))).toEqual([]);
});

const hasOffice = existsSync('/usr/bin/soffice');

test.skipIf(!hasOffice)(
  'LibreOffice opens the sample filled in, and shows the letter',
  async () => {
    const { file, code } = await written(readFileSync(sample));
    expect(code).toBe(0);
    const folder = dirname(file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      { timeout: 120_000, stdio: 'ignore' },
    );
    const text = readFileSync(join(folder, 'so-mot.txt'), 'utf8');
    expect(text).toContain('Kính gửi: Sở Một');
    expect(text).toContain('Việc một');
    expect(text).not.toContain('{{');
  },
  180_000,
);

test('the letter and the calendar go with each mail where the office asks for them', async () => {
  const { send, box, folder } = await mailing({ 'reminders.yaml': templated });
  copyFileSync(sample, join(folder, 'mau.docx'));
  await send('2021-03-01');
  const attached = box.mails[0]?.attachments ?? [];
  expect(attached.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['so-mot.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['so-mot.ics', 'text/calendar'],
  ]);
  expect(textOf(attached[0]?.content ?? new Uint8Array())).toContain('Kính gửi: Sở Một');
  const calendar = new ICAL.Component(ICAL.parse(attached[1]?.content.toString('utf8') ?? ''));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
});

test('they go with drafts as well, and with nothing where nobody asks', async () => {
  const { folder } = await mailing({ 'reminders.yaml': `${office}attach: [ics]\n` });
  const output = `../${basename(folder)}-thu`;
  await run(['remind', '--as-of', '2021-03-31', '--format', 'eml', '--output', output], { folder });
  const mail = await simpleParser(readFileSync(join(folder, output, 'so-mot.eml')));
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['so-mot.ics']);
  const { send, box } = await mailing();
  await send('2021-03-01');
  expect(box.mails[0]?.attachments).toEqual([]);
});
