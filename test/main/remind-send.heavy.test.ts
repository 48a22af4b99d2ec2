/** `dondoc remind --send` against a real mail server: every reminder once, whatever happens on the way, or told as unknown. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { run } from './environment.ts';
import type { Mailbox } from './mail-server.ts';
import { mailedPlan, mailing, office } from './mailing.ts';

const told = (entries: readonly LedgerEntry[]) =>
  entries.map(({ agency, stage, outcome }) => `${agency} ${stage} ${outcome}`);
const got = ({ mails }: Mailbox) => mails.map(({ to }) => (Array.isArray(to) ? to[0] : to)?.value[0]?.address);

describe('a morning', () => {
  test('sends what is due, once, and records it before and after', async () => {
    const { send, box, ledger } = await mailing();
    const { code, stdout } = await send('2021-03-01');
    expect([code, got(box)]).toEqual([0, ['mot@mau.example']]);
    expect(told(await ledger())).toEqual([
      'so-mot before-30 intended',
      'so-mot before-30 sent',
      'so-ba before-30 skipped',
    ]);
    expect(stdout).toBe(
      'Đã gửi: 01 thư\n- Sở Một <mot@mau.example> · trước hạn 30 ngày · 01 nhiệm vụ\nBỏ qua: 01 thư\n- Sở Ba · trước hạn 30 ngày · 01 nhiệm vụ · chưa có địa chỉ\n',
    );
    const [mail] = box.mails;
    expect([mail?.subject, mail?.from?.text]).toEqual([
      'V/v đôn đốc thực hiện nhiệm vụ tại Kế hoạch số 01/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu',
      '"Văn phòng Mẫu" <vanphong@mau.example>',
    ]);
    expect(mail?.text).toContain('Kính gửi: Sở Một');
    expect(mail?.text?.trimEnd().split('\n').slice(-2)).toEqual(['', 'Văn phòng Mẫu']);
    expect(mail?.html).toContain('<p><strong>Văn phòng Mẫu</strong></p>');
    const again = await send('2021-03-01');
    expect([again.code, got(box)]).toEqual([0, ['mot@mau.example']]);
  });

  test('a missed one is caught up, and marked late', async () => {
    const { send, box, ledger } = await mailing();
    await send('2021-03-04');
    expect((await ledger()).find(({ outcome }) => outcome === 'sent')).toMatchObject({
      stage: 'before-30',
      reason: '3 days late',
    });
    await send('2021-03-24');
    expect(got(box).toSorted()).toEqual(['hai@mau.example', 'mot@mau.example', 'mot@mau.example']);
    expect(box.mails.slice(1).some(({ text }) => text?.includes('Đã nhắc lần 01, ngày 04/3/2021.'))).toBe(true);
  });

  test('--dry-run shows it and sends nothing, nor writes', async () => {
    const { send, box, files: now } = await mailing();
    const before = now();
    const { code, stdout } = await send('2021-03-01', '--dry-run', '--lang', 'en');
    expect([code, box.mails.length, now()]).toEqual([0, 0, before]);
    expect(stdout).toBe(
      'To be sent: 1 mail\n- Sở Một <mot@mau.example> · 30 days before · 1 task\nSkipped: 1 mail\n- Sở Ba · 30 days before · 1 task · no address\nOnly shown, nothing was sent.\n',
    );
  });

  test('two at once send each mail once', async () => {
    const { send, box } = await mailing();
    const codes = (await Promise.all([send('2021-03-20'), send('2021-03-20'), send('2021-03-20')])).map(
      ({ code }) => code,
    );
    expect(got(box).toSorted()).toEqual(['hai@mau.example', 'mot@mau.example']);
    expect(codes).toContain(0);
    expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
  });

  test('no more than the plan allows a run; the rest is left for the next', async () => {
    const { send, box } = await mailing({ 'reminders.yaml': `${office}mostMails: 1\n` });
    expect([(await send('2021-03-20')).code, got(box).length]).toEqual([3, 1]);
    expect([(await send('2021-03-20')).code, got(box).length]).toEqual([0, 2]);
  });

  test('nobody outside of the domains is written to', async () => {
    const { send, box, ledger } = await mailing({ 'reminders.yaml': office.replace('mau.example]', 'khac.example]') });
    expect([(await send('2021-03-01')).code, box.mails.length]).toEqual([0, 0]);
    expect((await ledger()).map(({ reason }) => reason)).toEqual(['not-allowed', 'no-address']);
  });
});

test('settings that cannot be read whole stop it: nobody is written to by half of what the office said', async () => {
  const { send, box, ledger, folder } = await mailing();
  writeFileSync(join(folder, 'reminders.yaml'), office.replace('overdueEvery: 7', 'overdueEvery: mỗi tuần'));
  const { code, stdout, stderr } = await send('2021-03-01');
  expect({ code, stdout, mails: box.mails.length, ledger: await ledger() }).toEqual({
    code: 2,
    stdout: '',
    mails: 0,
    ledger: [],
  });
  expect(stderr).toContain('reminders.yaml:3:');
  expect((await run(['remind', '--as-of', '2021-03-01'], { folder })).code).toBe(2);
  expect((await run(['status', '--as-of', '2021-03-01'], { folder })).code).toBe(0);
});

describe('a server that', () => {
  test('refuses is not asked again until the address changes', async () => {
    const { send, box, put } = await mailing();
    box.behave = () => 'refuse';
    expect((await send('2021-03-01')).code).toBe(3);
    const again = await send('2021-03-02');
    expect([again.code, box.tries('mot@mau.example')]).toEqual([3, 1]);
    expect(again.stdout).toContain('máy chủ đã từ chối địa chỉ này');
    box.behave = () => 'take';
    put('agencies.yaml', (mailedPlan['agencies.yaml'] ?? '').replace('mot@mau', 'moi@mau'));
    expect([(await send('2021-03-03')).code, got(box)]).toEqual([0, ['moi@mau.example']]);
  });

  test('cannot now is tried again in the run, and the next day', async () => {
    const { send, box } = await mailing();
    box.behave = () => 'not-now';
    expect([(await send('2021-03-01')).code, box.tries('mot@mau.example')]).toEqual([3, 3]);
    box.behave = () => 'take';
    expect([(await send('2021-03-02')).code, got(box)]).toEqual([0, ['mot@mau.example']]);
  });

  test('takes the mail and breaks off leaves it unknown: told, and sent again only when asked, with the same Message-ID', async () => {
    const { send, box, ledger } = await mailing();
    box.behave = () => 'drop';
    expect((await send('2021-03-01')).code).toBe(3);
    expect(told(await ledger())).toContain('so-mot before-30 unknown');
    box.behave = () => 'take';
    const next = await send('2021-03-02');
    expect([next.code, box.mails.length]).toEqual([3, 1]);
    expect(next.stdout).toContain('Không rõ: 01 thư\n- Sở Một <mot@mau.example>');
    expect([(await send('2021-03-02', '--retry-unknown')).code, box.mails.length]).toEqual([0, 2]);
    expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect((await send('2021-03-03')).code).toBe(0);
  });

  test('is not there', async () => {
    const { folder } = await mailing();
    const { code, stdout } = await run(['remind', '--send', '--as-of', '2021-03-01', '-q'], {
      folder,
      variables: { DONDOC_SMTP: 'smtp://nguoi:matkhau@127.0.0.1:9' },
    });
    expect([code, stdout.includes('Không gửi được: 01 thư'), stdout.includes('matkhau')]).toEqual([3, true, false]);
  });
});

test('a run that was cut off between sending and recording is told as unknown', async () => {
  const { send, box, folder } = await mailing();
  await send('2021-03-01');
  const file = join(folder, 'reminders/2021.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${lines.slice(0, 2).join('\n')}\n`);
  const { code, stdout } = await send('2021-03-01');
  expect([code, box.mails.length, stdout.includes('Không rõ: 01 thư')]).toEqual([3, 1, true]);
});

test('a moved deadline starts anew, and the letter says so', async () => {
  const { send, box, put } = await mailing();
  await send('2021-03-01');
  put(
    'amendments.yaml',
    'amendments:\n  - {instrument: {number: 5/UBND, date: 2021-03-02}, changes: [{task: PL.01, due: {from: 2021-03-31, to: 2021-04-01}}]}\n',
  );
  await send('2021-03-03');
  const mail = box.mails.at(-1)?.text ?? '';
  expect(mail).toContain('Thời hạn đã thay đổi so với lần nhắc trước (31/3/2021).');
  expect(mail).toContain('Đã gia hạn 01 lần, gần nhất tại Văn bản số 5/UBND ngày 02/3/2021.');
});

describe('a letter sent by hand', () => {
  test('is taken back by undo, and nothing that was recorded before it', async () => {
    const { folder } = await mailing();
    const update = ['update', 'PL.01', '--state', 'in-progress', '--agency', 'so-mot', '--note', 'Đang soạn', '--yes'];
    expect((await run(update, { folder })).code).toBe(0);
    const marked = ['remind', '--mark-sent', 'so-mot', '--as-of', '2021-03-01'];
    expect((await run(marked, { folder })).code).toBe(0);
    const undone = await run(['undo', '--yes'], { folder });
    expect([undone.code, undone.stderr]).toEqual([0, 'dondoc: đã hoàn tác: dondoc remind --mark-sent so-mot\n']);
    expect((await run(['remind', '--log', '--lang', 'en'], { folder })).stdout).toBe('Nobody has been reminded yet.\n');
    expect((await run(['show', 'PL.01'], { folder })).stdout).toContain('Đang soạn');
    // What was written before it is no longer the last, and stays.
    const again = await run(['undo', '--yes', '--lang', 'en'], { folder });
    expect([again.code, again.stderr.includes('nothing to undo')]).toEqual([2, true]);
    expect((await run(marked, { folder })).stderr).toContain('01 nhiệm vụ');
  });

  test('is recorded, and no mail repeats it', async () => {
    const { send, box, folder } = await mailing();
    const marked = await run(['remind', '--mark-sent', 'so-mot', '--as-of', '2021-03-01'], { folder });
    expect([marked.code, marked.stderr]).toEqual([
      0,
      'dondoc: đã ghi nhận: đã nhắc Sở Một 01 nhiệm vụ bằng công văn\n',
    ]);
    await send('2021-03-02');
    expect(box.mails).toEqual([]);
    const log = await run(['remind', '--log', 'so-mot'], { folder });
    expect([log.code, log.stdout]).toEqual([
      0,
      '01/03/2021 · PL.01 · Sở Một · trước hạn 30 ngày · Đã gửi · gửi công văn\n',
    ]);
    const english = await run(['remind', '--log', 'PL.02', '--lang', 'en'], { folder });
    expect(english.stdout).toBe('Nobody has been reminded yet.\n');
    const json = await run(['remind', '--log', '--format', 'json'], { folder });
    expect(JSON.parse(json.stdout).entries).toEqual([
      expect.objectContaining({ task: 'PL.01', agency: 'so-mot', outcome: 'sent', reason: 'by hand' }),
      expect.objectContaining({ task: 'PL.03', agency: 'so-ba', outcome: 'skipped', reason: 'no-address' }),
    ]);
  });
});

describe('refuses before anything is sent', () => {
  const argv = ['remind', '--send', '--as-of', '2021-03-01', '--lang', 'en'];

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['without a server', {}, {}, 'no mail server is set'],
    [
      'a server in another form',
      {},
      { DONDOC_SMTP: 'user:secret@host' },
      'the mail server is not set in the right form',
    ],
    [
      'a server named in the plan',
      { 'smtp.txt': 'smtp://a:secret@b' },
      { DONDOC_SMTP_FILE: 'smtp.txt' },
      'lies in the plan folder',
    ],
    ['a file that is not there', {}, { DONDOC_SMTP_FILE: '/nowhere/smtp' }, 'cannot be read'],
    [
      'no address of the sender',
      { 'reminders.yaml': 'domains: [mau.example]\n' },
      {},
      'names no address of the sender',
    ],
    [
      'a ledger that cannot be read',
      { 'reminders/2021.yaml': 'reminders: 5\n' },
      {},
      'reminders/2021.yaml:1:12: error: expected a list, found text [wrong-type]',
    ],
  ])('%s', async (_, changed, variables, message) => {
    const { folder } = await mailing(changed);
    const { code, stderr } = await run(argv, { folder, variables });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain('secret');
  });

  test('without reminders.yaml', async () => {
    const { folder } = await mailing();
    rmSync(join(folder, 'reminders.yaml'));
    expect((await run(argv, { folder })).stderr).toContain('there is no reminders.yaml');
  });
});

test('a ledger that git put together from two branches is one ledger', async () => {
  const { send, box, folder } = await mailing();
  await send('2021-03-01');
  const file = join(folder, 'reminders/2021.yaml');
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, [head, ...lines, ...lines].map((line) => `${line}\n`).join(''));
  expect([(await send('2021-03-01')).code, box.mails.length]).toEqual([0, 1]);
});
