/** What reaches the plan's owner, and the open-ended duties: each once, in mails, in the log, in files. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import type { Mailbox } from './mail-server.ts';
import { mailing, office } from './mailing.ts';

const withOwner = `${office.replace('endAfter: 60', 'escalateAfter: 30, endAfter: 60')}owner: {name: Chánh Văn phòng, email: cvp@mau.example}\n`;
const got = ({ mails }: Mailbox) => mails.map(({ to }) => (Array.isArray(to) ? to[0] : to)?.value[0]?.address);
/** A folder beside the plan's. */
const besides = (folder: string) => `../${basename(folder)}-thu`;
const toOwner = ({ mails }: Mailbox) => mails.filter(({ to }) => JSON.stringify(to).includes('cvp@mau.example'));

describe('the owner', () => {
  test('gets one digest of what is more than so many days overdue, and the next when agencies are told again', async () => {
    const { send, box, ledger } = await mailing({ 'reminders.yaml': withOwner });
    await send('2021-04-30');
    expect(toOwner(box)).toEqual([]);
    const first = await send('2021-05-01');
    expect([first.code, toOwner(box).length]).toEqual([0, 1]);
    expect(first.stdout).toContain(
      '- Chánh Văn phòng <cvp@mau.example> · báo lãnh đạo, quá hạn 31 ngày · 02 nhiệm vụ\n',
    );
    const [mail] = toOwner(box);
    expect(mail?.subject).toBe(
      'V/v nhiệm vụ quá hạn kéo dài tại Kế hoạch số 01/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu',
    );
    expect(mail?.text).toBe(
      [
        'Kính gửi: Chánh Văn phòng\n',
        'Theo Kế hoạch số 01/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu về mẫu, tính đến ngày 01/5/2021, có 02 nhiệm vụ quá hạn kéo dài thuộc trách nhiệm của 02 cơ quan, cụ thể như sau:\n',
        'Sở Một',
        '1. Việc một (Phụ lục, số TT 01; mã PL.01)\n   Thời hạn: 31/3/2021; quá hạn 31 ngày.\n   Đã nhắc lần 01, ngày 30/4/2021.\n',
        'Sở Ba',
        '1. Việc ba (Phụ lục, số TT 03; mã PL.03)\n   Thời hạn: 31/3/2021; quá hạn 31 ngày.\n',
        'Kính báo cáo Chánh Văn phòng xem xét, cho ý kiến chỉ đạo./.\n',
        'Văn phòng Mẫu\n',
      ].join('\n'),
    );
    await send('2021-05-01');
    await send('2021-05-07');
    expect(toOwner(box)).toHaveLength(1);
    await send('2021-05-08');
    expect(toOwner(box)).toHaveLength(2);
    await send('2021-06-05');
    expect(toOwner(box)).toHaveLength(3);
    // What was told to the owner is no reminder of the agency, and the other way round.
    const stages = (await ledger()).flatMap(({ stage, outcome, task }) =>
      outcome === 'sent' ? `${task} ${stage}` : [],
    );
    expect(stages).toEqual(expect.arrayContaining(['PL.01 escalated-31', 'PL.01 escalated-38', 'PL.02 escalated-51']));
    expect(new Set(stages).size).toBe(stages.length);
  });

  test('is in the rehearsal and in the log', async () => {
    const { send, folder } = await mailing({ 'reminders.yaml': withOwner });
    const shown = await send('2021-05-01', '--dry-run', '--lang', 'en');
    expect(shown.stdout).toContain('- Chánh Văn phòng <cvp@mau.example> · to the owner, 31 days overdue · 2 tasks\n');
    await send('2021-05-01');
    const log = await run(['remind', '--log', 'so-ba'], { folder });
    expect(log.stdout).toContain(
      '01/05/2021 · PL.03 · Sở Ba <cvp@mau.example> · báo lãnh đạo, quá hạn 31 ngày · Đã gửi\n',
    );
  });

  test.each(['docx', 'eml', 'ics', 'xlsx', 'csv', 'md', 'html', 'text'])(
    'has a file of its own as %s',
    async (format) => {
      const { folder } = await mailing({ 'reminders.yaml': withOwner });
      const argv = ['remind', '--as-of', '2021-05-01', '--format', format, '--output', besides(folder)];
      expect((await run(argv, { folder })).code).toBe(0);
      const names = readdirSync(join(folder, besides(folder)));
      const own = names.find((name) => name.startsWith('owner.')) ?? '';
      expect(names.some((name) => name.startsWith('so-mot.'))).toBe(true);
      const text = readFileSync(join(folder, besides(folder), own), 'utf8');
      if (!['docx', 'xlsx', 'eml'].includes(format)) expect(text).toContain('Việc một');
      if (format === 'text') expect(text).toContain('Kính gửi: Chánh Văn phòng');
    },
  );

  test('whose address is refused is not asked again, and the agencies are told all the same', async () => {
    const { send, box } = await mailing({ 'reminders.yaml': withOwner });
    box.behave = (address) => (address === 'cvp@mau.example' ? 'refuse' : 'take');
    expect((await send('2021-05-01')).code).toBe(3);
    expect((await send('2021-05-02')).code).toBe(3);
    expect([box.tries('cvp@mau.example'), got(box).includes('mot@mau.example')]).toEqual([1, true]);
  });
});

const openEnded = {
  'plan.yaml':
    'id: ke-hoach\nsettings: {reviewMonths: 6}\ndocument: {type: KẾ HOẠCH, number: 01/KH-UBND, place: Mẫu, dateline: ngày 05 tháng 01 năm 2021, issued: 2021-01-05, title: Mẫu, issuer: ubnd}\nbody:\n  - {number: I, text: Tuyên truyền., task: {lead: [so-mot, so-hai], due: ongoing, wording: thường xuyên}}\n',
  'appendix.yaml': 'rows:\n  - {number: "01", text: Việc xa, lead: [so-mot], due: 2030}\n',
};

describe('open-ended duties', () => {
  test('are asked for when the review interval is over, once, and again after it', async () => {
    const { send, box, ledger } = await mailing(openEnded);
    await send('2021-07-05');
    expect(box.mails).toEqual([]);
    const first = await send('2021-07-06');
    expect([first.code, got(box).toSorted()]).toEqual([0, ['mot@mau.example', 'tu@mau.example']]);
    expect(first.stdout).toContain('rà soát nhiệm vụ thường xuyên');
    expect(box.mails[0]?.text).toContain('Sở Một có 01 nhiệm vụ thường xuyên chưa có báo cáo, cụ thể như sau:');
    expect(box.mails[0]?.text).toContain('Thời hạn: Thường xuyên; chưa có báo cáo từ ngày 05/01/2021.');
    expect(box.mails[0]?.text).toContain(
      'Đề nghị Sở Một báo cáo tình hình, kết quả thực hiện các nhiệm vụ nêu trên (nêu rõ số, ngày văn bản) và khó khăn, vướng mắc, kiến nghị (nếu có) để tổng hợp, báo cáo UBND tỉnh Mẫu./.',
    );
    await send('2021-07-07');
    await send('2022-01-05');
    expect(box.mails).toHaveLength(2);
    await send('2022-01-06');
    expect(box.mails).toHaveLength(4);
    expect((await ledger())[0]).toMatchObject({ stage: 'review-2021-07-06', deadline: null });
  });

  test('a report of one agency puts off its own question, not that of the others', async () => {
    const { send, box } = await mailing({
      ...openEnded,
      'progress/I.yaml':
        'task: I\nreports:\n  - {date: 2021-06-01, agency: so-mot, state: in-progress, note: Đã làm}\n',
    });
    await send('2021-07-06');
    expect(got(box)).toEqual(['tu@mau.example']);
    await send('2021-12-02');
    expect(got(box)).toEqual(['tu@mau.example', 'mot@mau.example']);
  });

  test.each([
    ['reviewEvery: 0', 0],
    ['reviewEvery: 30', 2],
  ])('%s', async (setting, mails) => {
    const { send, box } = await mailing({ ...openEnded, 'reminders.yaml': office.replace('endAfter: 60', setting) });
    await send('2021-02-04');
    expect(box.mails).toHaveLength(0);
    await send('2021-02-05');
    expect(box.mails).toHaveLength(mails);
  });

  test('stand in letters as well, and nowhere where the office has not said who is reminded', async () => {
    const { folder } = await mailing(openEnded);
    const argv = ['remind', '--as-of', '2021-07-06', '--agency', 'so-mot', '-q'];
    expect((await run(argv, { folder })).stdout).toContain(
      'Nhiệm vụ thường xuyên, đề nghị báo cáo tình hình thực hiện:',
    );
    const { agencies } = JSON.parse((await run([...argv, '--format', 'json'], { folder })).stdout);
    expect(agencies[0].review[0]).toMatchObject({ id: 'I', silentSince: '2021-01-05', escalated: false });
    const without = await mailing({ ...openEnded, 'reminders.yaml': '{}\n' });
    expect((await run(argv, { folder: without.folder })).stdout).toContain('thường xuyên');
  });
});

describe('what the ledger knows', () => {
  test('stands in printed and saved letters', async () => {
    const { send, folder, put } = await mailing();
    await send('2021-03-01');
    await send('2021-03-24');
    const argv = ['remind', '--as-of', '2021-03-25', '--agency', 'so-mot', '-q'];
    expect((await run(argv, { folder })).stdout).toContain('Đã nhắc lần 02, ngày 24/3/2021.');
    // What was sent later than the day asked had not been sent.
    expect((await run([...argv, '--as-of', '2021-03-02'].slice(0, -2), { folder })).code).toBe(0);
    const earlier = await run(['remind', '--as-of', '2021-03-02', '--agency', 'so-mot', '-q'], { folder });
    expect(earlier.stdout).toContain('Đã nhắc lần 01, ngày 01/3/2021.');
    put(
      'amendments.yaml',
      'amendments:\n  - {instrument: {number: 5/UBND, date: 2021-03-26}, changes: [{task: PL.01, due: {from: 2021-03-31, to: 2021-04-01}}]}\n',
    );
    const moved = [
      'remind',
      '--as-of',
      '2021-03-27',
      '--agency',
      'so-mot',
      '--format',
      'text',
      '--output',
      besides(folder),
    ];
    expect((await run(moved, { folder })).code).toBe(0);
    expect(readFileSync(join(folder, besides(folder), 'so-mot.txt'), 'utf8')).toContain(
      'Thời hạn đã thay đổi so với lần nhắc trước (31/3/2021).',
    );
  });

  test('is checked: its shape, tasks and agencies that the plan does not have', async () => {
    const line = (task: string, agency: string) =>
      `  - {key: ${task}/-/${agency}/before-30/2021-03-31, task: ${task}, period: null, agency: ${agency}, stage: before-30, deadline: 2021-03-31, asOf: 2021-03-01, outcome: sent, sentAt: 2021-03-01T00:30:05Z, address: null, messageId: null, reason: null}\n`;
    const { folder, put } = await mailing();
    put('reminders/2021.yaml', `reminders:\n${line('PL.01', 'so-mot')}${line('PL.09', 'so-mott')}`);
    const { code, stdout } = await run(['check', '--as-of', '2021-03-02'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain('reminders/2021.yaml:3:55: lỗi: ');
    expect(stdout).toContain('[unknown-task]');
    expect(stdout).toContain('[unknown-agency]');
    put('reminders/2021.yaml', `reminders:\n${line('PL.01', 'so-mot').replace('outcome: sent', 'outcome: gui')}`);
    const shape = await run(['check', '--as-of', '2021-03-02'], { folder });
    expect([shape.code, shape.stdout]).toEqual([1, expect.stringContaining('[invalid-value]')]);
    // Other answers do not need it.
    expect((await run(['status'], { folder })).code).toBe(0);
    expect((await run(['remind', '--as-of', '2021-03-02'], { folder })).code).toBe(2);
  });
});

test('what nobody is sure of is told no more once the next reminder has arrived, or once the task is done', async () => {
  const { send, box, put } = await mailing();
  box.behave = () => 'drop';
  expect((await send('2021-03-01')).code).toBe(3);
  expect((await send('2021-03-20')).code).toBe(3);
  box.behave = () => 'take';
  expect((await send('2021-03-24')).stdout).toContain('Không rõ: 01 thư\n- Sở Hai');
  expect((await send('2021-04-08')).code).toBe(0);
  box.behave = () => 'drop';
  expect((await send('2021-04-15')).code).toBe(3);
  put(
    'progress/PL.02.yaml',
    'task: PL.02\nreports:\n  - {date: 2021-04-16, agency: so-hai, state: done, evidence: {number: 5/BC, date: 2021-04-15}}\n',
  );
  put(
    'progress/PL.01.yaml',
    'task: PL.01\nreports:\n  - {date: 2021-04-16, agency: so-mot, state: done, evidence: {number: 6/BC, date: 2021-04-15}}\n',
  );
  expect((await send('2021-04-16')).code).toBe(0);
});

test('--retry-unknown sends again what is not due by its stage, under its key', async () => {
  const { send, box, ledger } = await mailing();
  await send('2021-03-01');
  box.behave = () => 'drop';
  await send('2021-04-01');
  await send('2021-04-08');
  box.behave = () => 'take';
  const before = (await ledger()).filter(({ outcome }) => outcome === 'unknown').map(({ key }) => key);
  expect((await send('2021-04-10', '--retry-unknown')).code).toBe(0);
  const after = new Map((await ledger()).map(({ key, outcome }) => [key, outcome]));
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBeLessThan(box.mails.length);
  expect((await send('2021-04-11')).code).toBe(0);
  expect([...after.values()]).toContain('sent');
});

test('a body that is gone and has no successor is told in the answer, and not written to', async () => {
  const { send, box, folder, put } = await mailing();
  put(
    'agencies.yaml',
    'agencies:\n  - {id: ubnd, name: UBND tỉnh Mẫu, kind: province}\n  - {id: so-mot, name: Sở Một, kind: department, email: mot@mau.example, until: 2021-02-01}\n  - {id: so-hai, name: Sở Hai, kind: department, email: hai@mau.example}\n  - {id: so-ba, name: Sở Ba, kind: department}\n',
  );
  const { code, stdout } = await send('2021-03-01');
  expect([code, box.mails]).toEqual([0, []]);
  expect(stdout).toContain(
    'Sở Một <mot@mau.example> · trước hạn 30 ngày · 01 nhiệm vụ · đã kết thúc hoạt động, chưa xác định cơ quan tiếp nhận nhiệm vụ',
  );
  const { stderr } = await run(['remind', '--as-of', '2021-03-01', '-q'], { folder });
  expect(stderr).toBe('dondoc: có lời nhắc gửi cơ quan không còn hoạt động, cần xác định cơ quan nhận thay: Sở Một\n');
});
