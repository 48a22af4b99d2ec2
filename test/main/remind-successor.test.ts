/** A duty whose agency has ended: its successor is told, and told whose it was, in every form of a reminder. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { run } from './environment.ts';
import { mailedPlan, mailing } from './mailing.ts';

const changed = {
  'appendix.yaml': (mailedPlan['appendix.yaml'] ?? '').replace(
    'Việc hai, lead: [so-hai]',
    'Việc hai, lead: [so-hai], product: Kế hoạch của UBND tỉnh',
  ),
};
const day = ['--as-of', '2021-04-21', '--agency', 'so-tu', '-q'];
const unzipped = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('')
    .replace(/<[^>]*>/g, '');
const readers: Readonly<Record<string, (bytes: Buffer) => string | Promise<string>>> = {
  docx: unzipped,
  xlsx: unzipped,
  eml: async (bytes) => (await simpleParser(bytes)).text ?? '',
  ics: (bytes) => bytes.toString('utf8').replaceAll('\r\n ', ''),
  csv: (bytes) => bytes.toString('utf8'),
  md: (bytes) => bytes.toString('utf8'),
  html: (bytes) => bytes.toString('utf8'),
  text: (bytes) => bytes.toString('utf8'),
};

test.each(Object.entries(readers))('%s', async (format, read) => {
  const { folder } = await mailing(changed);
  const output = `../${basename(folder)}-thu`;
  const { code } = await run(['remind', ...day, '--format', format, '--output', output], { folder });
  const names = readdirSync(join(folder, output)).filter((name) => name !== 'all.ics');
  const merged = names.filter((name) => name.startsWith('mail-merge'));
  expect([code, names.filter((name) => !merged.includes(name))]).toEqual([
    0,
    [`so-tu.${format === 'text' ? 'txt' : format}`],
  ]);
  for (const name of names) expect(await read(readFileSync(join(folder, output, name))), name).toContain('Sở Hai');
  // The product stands in whatever is a letter, and in a column of its own in tables of tasks.
  if (format !== 'md')
    for (const name of names) {
      expect(await read(readFileSync(join(folder, output, name))), name).toContain('Kế hoạch của UBND tỉnh');
    }
});

test.each(['text', 'table', 'md', 'csv', 'html', 'json'])('printed as %s, with -q', async (format) => {
  const { folder } = await mailing(changed);
  const { stdout } = await run(['remind', ...day, '--format', format], { folder });
  expect([stdout.includes('Sở Hai'), stdout.includes('Sở Tư')]).toEqual([true, true]);
});

test('mailed', async () => {
  const { send, box } = await mailing(changed);
  await send('2021-04-21');
  const mail = box.mails.find(({ text }) => text?.includes('Kính gửi: Sở Tư'));
  expect(mail?.text).toContain(
    'Nhiệm vụ được giao cho Sở Hai, đã kết thúc hoạt động; đề nghị cơ quan tiếp nhận tiếp tục thực hiện.',
  );
  expect(mail?.text).toContain('Sản phẩm: Kế hoạch của UBND tỉnh.');
  expect(mail?.html).toContain('Sở Hai');
});
