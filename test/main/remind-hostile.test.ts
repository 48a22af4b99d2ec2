/** Names that are ten thousand letters long, turn the reading direction, break lines or are formulas: harmless in each format. */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { mailedPlan, mailing, office } from './mailing.ts';

const hostile = `=cmd|'/c calc'!A0\nBcc: all@evil.example\n\n<script>alert(1)</script> \u202egnp.exe\u200b ${'Sở '.repeat(3400)}`;
const written = JSON.stringify(hostile);
const changed = {
  'agencies.yaml': (mailedPlan['agencies.yaml'] ?? '').replace('name: Sở Một', `name: ${written}`),
  'reminders.yaml': `${office.replace('name: Văn phòng Mẫu', `name: ${written}`)}owner: {name: ${written}, email: cvp@mau.example}\nanswerTo: {name: ${written}, email: th@mau.example, within: 7 days}\ncopies: [{name: ${written}, email: ban@mau.example}]\n`,
};
const dangerous = /[\u202e\u200b\u0007\u001b]/;
const unzipped = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

async function files(format: string, more: Record<string, string> = {}) {
  const { folder } = await mailing({ ...changed, ...more });
  copyFileSync('docs/samples/mau-cong-van.docx', join(folder, 'mau.docx'));
  const output = `../${basename(folder)}-thu`;
  const { code, stderr } = await run(['remind', '--as-of', '2021-05-10', '--format', format, '--output', output], {
    folder,
  });
  expect([code, dangerous.test(stderr)]).toEqual([0, false]);
  const place = join(folder, output);
  return readdirSync(place).map((name) => [name, readFileSync(join(place, name))] as const);
}

describe('in files', () => {
  test.each(['docx', 'xlsx'])('%s', async (format) => {
    for (const [name, bytes] of await files(format)) {
      const text = unzipped(bytes);
      expect([name, dangerous.test(text), text.includes('<f>'), text.includes('<script')]).toEqual([
        name,
        false,
        false,
        false,
      ]);
    }
  });

  test('a letter of the office’s own', async () => {
    const templated = { 'reminders.yaml': `${changed['reminders.yaml']}template: mau.docx\n` };
    for (const [, bytes] of await files('docx', templated)) {
      const text = unzipped(bytes);
      expect([dangerous.test(text), text.includes('<script'), text.includes('alert(1)')]).toEqual([false, false, true]);
    }
  });

  test('eml', async () => {
    for (const [, bytes] of await files('eml')) {
      const mail = await simpleParser(bytes);
      expect([mail.bcc, mail.headers.has('bcc')]).toEqual([undefined, false]);
      expect(
        dangerous.test(`${mail.subject}${mail.text}${mail.html}${JSON.stringify([mail.to, mail.from, mail.cc])}`),
      ).toBe(false);
      expect(String(mail.html)).not.toContain('<script');
    }
  });

  test('ics', async () => {
    for (const [, bytes] of await files('ics')) {
      const lines = bytes.toString('utf8').split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n') || /^Bcc/i.test(line))).toEqual(
        [],
      );
      expect(dangerous.test(bytes.toString('utf8'))).toBe(false);
      expect(
        new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent').length,
      ).toBeGreaterThan(0);
    }
  });

  test.each(['csv', 'md', 'html', 'text'])('%s', async (format) => {
    for (const [name, bytes] of await files(format)) {
      const text = bytes.toString('utf8');
      expect([name, dangerous.test(text)]).toEqual([name, false]);
      if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"=/m);
      if (format === 'html') expect(text).not.toContain('<script');
    }
  });
});

test('in mails, in the ledger and on the screen', async () => {
  const { send, box, ledger, files: now } = await mailing(changed);
  const { code, stdout } = await send('2021-05-10');
  expect([code, dangerous.test(stdout)]).toEqual([0, false]);
  expect(box.mails.length).toBeGreaterThan(1);
  for (const mail of box.mails) {
    expect([mail.bcc, mail.cc]).toEqual([undefined, undefined]);
    expect(dangerous.test(`${mail.subject}${mail.text}${mail.html}`)).toBe(false);
  }
  expect((await ledger()).every(({ outcome }) => outcome !== 'failed')).toBe(true);
  expect(dangerous.test(now()['reminders/2021.yaml'] ?? '')).toBe(false);
});
