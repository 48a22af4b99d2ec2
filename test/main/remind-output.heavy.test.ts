/** `dondoc remind --output`: a file an agency, read back by programs that were not written here. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const office = `sender:
  name: Văn phòng UBND tỉnh Mẫu
  email: vanphong@mau.example
  parent: UBND tỉnh Mẫu
  place: Mẫu
  symbol: VP-KGVX
  signatory: {authority: KT. CHÁNH VĂN PHÒNG, position: Phó Chánh Văn phòng, name: Nguyễn Văn Mẫu}
  recipients: [Chủ tịch UBND tỉnh (b/c)]
  filing: VT, KGVX
answerTo: {name: Phòng Tổng hợp, email: tonghop@mau.example, within: 7 days}
copies: [{name: Phòng Khoa giáo, email: kgvx@mau.example}]
`;

/** A copy of the invented plan whose office says who it is, with this in place of a text of a task. */
function planWith(text: string | null = null): string {
  const folder = planCopy();
  writeFileSync(join(folder, 'reminders.yaml'), office);
  if (text === null) return folder;
  const appendix = readFileSync(join(folder, 'appendix.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'appendix.yaml'),
    appendix.replace(
      'text: Tham mưu UBND tỉnh Mẫu ban hành Chương trình xóa mù chữ mẫu',
      `text: ${JSON.stringify(text)}`,
    ),
  );
  return folder;
}

/** A folder beside the plan's, as it is typed in that. */
const besides = (folder: string) => `../${basename(folder)}-thu`;

async function written(format: string, folder = planWith(), more: readonly string[] = []) {
  const argv = ['remind', '--as-of', '2021-12-31', '--format', format, '--output', besides(folder), ...more];
  const { code, stdout, stderr } = await run(argv, { folder });
  expect([code, stdout]).toEqual([0, '']);
  const files = readdirSync(join(folder, besides(folder))).toSorted();
  return { stderr, files, read: (name: string) => readFileSync(join(folder, besides(folder), name)) };
}

/** The text of a Word file, paragraph by paragraph, and its markup. */
function wordText(bytes: Uint8Array) {
  const markup = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = markup.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const decoded = (text: string) =>
    text.replace(
      /&(lt|gt|amp|quot|apos);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '',
    );
  const texts = paragraphs.map((one) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = '']) => decoded(text)).join(''),
  );
  return { markup, texts: texts.filter((text) => text !== '') };
}

describe('letters', () => {
  test('a file for each agency, named for it', async () => {
    const { files, stderr } = await written('docx');
    expect(files).toContain('so-gd.docx');
    expect(files.every((name) => name.endsWith('.docx'))).toBe(true);
    expect(stderr).toMatch(new RegExp(`^dondoc: đã ghi lời nhắc cho 0${files.length} cơ quan vào \\.\\./\\S+-thu\n`));
  });

  test('holds every part of a công văn, in its order', async () => {
    const { read } = await written('docx', planWith(), ['--agency', 'so-gd']);
    const { texts, markup } = wordText(read('so-gd.docx'));
    await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('letters/so-gd.txt');
    // The head of the table on every page, and no row in two.
    expect(markup.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(markup.match(/<w:cantSplit\/>/g)?.length).toBe(markup.match(/<w:tr>/g)?.length);
  });

  test('in English', async () => {
    const { read } = await written('docx', planWith(), ['--agency', 'so-gd', '--lang', 'en']);
    await expect(`${wordText(read('so-gd.docx')).texts.join('\n')}\n`).toMatchFileSnapshot('letters/so-gd-en.txt');
  });
});

describe('drafts of mails', () => {
  test('open as a draft to the agency, with plain and formatted text', async () => {
    const { read, stderr } = await written('eml', planWith(), ['--agency', 'so-gd', '--agency', 'ubnd-huyen-nam']);
    const mail = await simpleParser(read('so-gd.eml'));
    const addresses = [mail.from, mail.to, mail.cc, mail.replyTo].map(
      (one) => (Array.isArray(one) ? one[0] : one)?.text,
    );
    expect(addresses).toEqual([
      '"Văn phòng UBND tỉnh Mẫu" <vanphong@mau.example>',
      '"Sở Giáo dục Mẫu" <so-gd@tinh-mau.example>',
      '"Phòng Khoa giáo" <kgvx@mau.example>',
      '"Phòng Tổng hợp" <tonghop@mau.example>',
    ]);
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.subject).toBe(
      'V/v đôn đốc thực hiện nhiệm vụ tại Kế hoạch số 01/KH-UBND ngày 04/01/2021 của UBND tỉnh Mẫu',
    );
    expect(mail.text).toContain('gửi Phòng Tổng hợp (thư điện tử: tonghop@mau.example) trước ngày 07/01/2022');
    expect(mail.html).toContain('<strong>Kính gửi: Sở Giáo dục Mẫu</strong>');
    expect(stderr).toContain('dondoc: chưa có địa chỉ thư điện tử: 1 (UBND huyện Mẫu Năm)\n');
  });

  test('the same plan gives the same bytes', async () => {
    const [one, other] = [await written('eml'), await written('eml')];
    expect(one.read('so-gd.eml').equals(other.read('so-gd.eml'))).toBe(true);
  });
});

/** The events of a calendar file as an independent reader has them. */
function eventsOf(bytes: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(strFromU8(bytes)));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const alarms = part.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: String(event.startDate),
      end: String(event.endDate),
      alarms,
      summary: event.summary,
    };
  });
}

describe('calendars', () => {
  test('an all-day event a deadline, one calendar an agency and one of all', async () => {
    const { files, read } = await written('ics');
    expect(files).toContain('all.ics');
    const own = eventsOf(read('so-gd.ics'));
    expect(own[1]).toMatchObject({
      uid: 'kh-mau-2021/II.1.5/so-gd@dondoc.invalid',
      sequence: 2,
      alarms: ['-P30D', '-P7D', 'PT0S'],
    });
    const all = files.filter((name) => name !== 'all.ics').flatMap((name) => eventsOf(read(name)));
    expect(eventsOf(read('all.ics')).map(({ uid }) => uid)).toEqual(expect.arrayContaining(all.map(({ uid }) => uid)));
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  });

  test('lines of 75 octets at most, ended by CRLF', async () => {
    const lines = strFromU8((await written('ics')).read('all.ics')).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('the UID stays when the deadline moves, and the SEQUENCE grows', async () => {
    const before = eventsOf((await written('ics')).read('all.ics'));
    const folder = planWith();
    const amendments = readFileSync(join(folder, 'amendments.yaml'), 'utf8');
    const uid = 'kh-mau-2021/II.1.5/so-gd@dondoc.invalid';
    const more =
      '  - {instrument: {number: 99/UBND, date: 2021-12-30}, changes: [{task: II.1.5, due: {from: 2021-12-20, to: 2022-01-10}}]}\n';
    writeFileSync(join(folder, 'amendments.yaml'), `${amendments.trimEnd()}\n${more}`);
    const after = eventsOf((await written('ics', folder)).read('all.ics'));
    const [old, now] = [before, after].map((events) => events.find((event) => event.uid === uid));
    expect([now?.sequence, now?.start, now?.end]).toEqual([(old?.sequence ?? 0) + 1, '2022-01-10', '2022-01-11']);
  });
});

describe('tables', () => {
  test('one row a task for each agency, and one row an agency for a mail merge', async () => {
    const { files, read } = await written('csv');
    const merged = strFromU8(read('mail-merge.csv'));
    expect(merged.split('\r\n').length - 2).toBe(files.length - 1);
    expect(merged).toContain('"Sở Giáo dục Mẫu","so-gd@tinh-mau.example","V/v đôn đốc');
    expect(strFromU8(read('so-gd.csv'))).not.toContain('Sở Tài chính Mẫu",""');
  });

  test('the same as workbooks', async () => {
    const { files, read } = await written('xlsx');
    expect(files).toContain('mail-merge.xlsx');
    const strings = strFromU8(unzipSync(read('mail-merge.xlsx'))['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toContain('so-gd@tinh-mau.example');
  });
});

test.each([
  ['text', 'txt'],
  ['md', 'md'],
  ['html', 'html'],
])('%s', async (format, ending) => {
  const { files, read } = await written(format);
  expect(files.every((name) => name.endsWith(`.${ending}`))).toBe(true);
  expect(strFromU8(read(`so-gd.${ending}`))).toContain('Sở Giáo dục Mẫu');
});

describe('refusals', () => {
  const argv = ['remind', '--as-of', '2021-12-31', '--format', 'docx', '--lang', 'en', '--output'];

  test('a folder that holds something stays as it is', async () => {
    const folder = planWith();
    const place = join(folder, besides(folder));
    mkdirSync(place);
    writeFileSync(join(place, 'cua-toi.txt'), 'của tôi');
    const { code, stderr } = await run([...argv, place], { folder });
    expect([code, stderr]).toEqual([
      2,
      `dondoc: --output: "${place}" is no empty folder\n  hint: choose a folder that is empty or not there yet; with remind, --force replaces what was written there before\n`,
    ]);
    expect(readdirSync(place)).toEqual(['cua-toi.txt']);
  });

  test.each(['thu', '.', 'progress/thu'])('%s in the plan folder', async (place) => {
    const folder = planWith();
    const empty = place === '.' ? 'moi' : place;
    const { code, stderr } = await run([...argv, empty], { folder });
    expect([code, stderr]).toEqual([
      2,
      `dondoc: --output: "${empty}" lies in the plan folder\n  hint: choose a place outside it, such as ../answers: nothing is put over or among the files of the plan\n`,
    ]);
    expect(readdirSync(folder)).not.toContain(empty);
  });

  test('--force without a folder', async () => {
    const { code, stderr } = await run(['remind', '--force', '--lang', 'en'], { folder: planWith() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--output')]);
  });

  test.each(['docx', 'eml', 'ics', 'xlsx'])('%s is no answer that is printed', async (format) => {
    const { code, stdout, stderr } = await run(['remind', '--format', format, '--lang', 'en'], { folder: planWith() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--output');
  });

  test('a form that has no file for each agency', async () => {
    const { code, stderr } = await run([...argv.slice(0, 3), '--format', 'json', '--output', '../thu'], {
      folder: planWith(),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('docx')]);
  });

  test('nothing to say, nothing written', async () => {
    const folder = planWith();
    const { code, stderr } = await run(
      ['remind', '--as-of', '2021-01-05', '--format', 'docx', '--output', besides(folder)],
      { folder },
    );
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'dondoc: Không có nhiệm vụ quá hạn hoặc sắp đến hạn.']);
    expect(existsSync(join(folder, besides(folder)))).toBe(false);
  });
});

describe('--force', () => {
  const force = (format: string, day: string, folder: string) =>
    run(['remind', '--as-of', day, '--format', format, '--force', '--output', besides(folder)], { folder });

  test('replaces what was written before, removes the rest of it, and keeps what is somebody else’s', async () => {
    const folder = planWith();
    const place = join(folder, besides(folder));
    expect((await force('docx', '2021-12-31', folder)).code).toBe(0);
    const before = readdirSync(place);
    mkdirSync(join(place, 'ky'));
    writeFileSync(join(place, 'ky/so-gd.docx'), 'đã ký');
    writeFileSync(join(place, 'ghi-chu.docx'), 'của tôi');
    expect((await force('csv', '2021-12-31', folder)).code).toBe(0);
    expect(readdirSync(place).toSorted()).toEqual(
      [...before.map((name) => name.replace('.docx', '.csv')), 'ghi-chu.docx', 'ky', 'mail-merge.csv'].toSorted(),
    );
    expect(readFileSync(join(place, 'ky/so-gd.docx'), 'utf8')).toBe('đã ký');
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('.dondoc-'))).toEqual([]);
  });

  test('makes a folder that is not there', async () => {
    const folder = planWith();
    expect((await force('csv', '2021-12-31', folder)).code).toBe(0);
    expect(readdirSync(join(folder, besides(folder)))).toContain('so-gd.csv');
  });

  test('does not take the place of a folder that somebody stands in', async () => {
    const folder = planWith();
    const { code } = await run(['remind', '--plan', folder, '--force', '--output', '.'], { folder: planCopy() });
    expect(code).toBe(2);
  });
});

/** Line breaks, headers of mails, markup, formulas, controls, a turned reading direction, and very long. */
const hostile =
  `=HYPERLINK("http://x")\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script><img src=x> ]]> \u0000\u0007\u001b[31m \u202egnp.exe {{x}} ${'dài '.repeat(2500)}`.replace(
    /\u0000/,
    '',
  );

describe('hostile text in a task', () => {
  test('stays text in a letter, whose XML stays in order', async () => {
    const bytes = (await written('docx', planWith(hostile.replaceAll('\u001b', '').replaceAll('\u0007', '')))).read(
      'so-gd.docx',
    );
    const { markup, texts } = wordText(bytes);
    const xml = { fileName: 'document.xml', contents: markup };
    expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
    expect(texts.join('\n')).toContain('<script>alert(1)</script>');
    expect(markup).not.toContain('\u202e');
  });

  test('brings no header into a mail and no markup into its page', async () => {
    const mail = await simpleParser((await written('eml', planWith(hostile))).read('so-gd.eml'));
    expect([mail.bcc, [...mail.headers.keys()].includes('bcc')]).toEqual([undefined, false]);
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(`${mail.text}${mail.html}`).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test('makes no property in a calendar', async () => {
    const bytes = (await written('ics', planWith(hostile))).read('so-gd.ics');
    expect(strFromU8(bytes)).not.toMatch(/^Bcc|[\u0007\u001b\u202e]/m);
    expect(eventsOf(bytes).some(({ summary }) => summary.includes('<script>'))).toBe(true);
  });

  test('runs in no cell and on no page', async () => {
    const folder = planWith(hostile);
    expect(strFromU8((await written('csv', folder)).read('so-gd.csv'))).toContain(`"'=HYPERLINK(`);
    const page = strFromU8((await written('html', planWith(hostile))).read('so-gd.html'));
    expect(page).not.toMatch(/<script|<img|[\u0007\u001b\u202e]/);
    const cells = unzipSync((await written('xlsx', planWith(hostile))).read('so-gd.xlsx'));
    expect(
      Object.values(cells)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('<f>');
  });
});
