/** `dondoc remind --send` over several plans: one mail an agency, every ledger its own, nothing twice and nothing left out unsaid. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { mailingPlans, otherOffice, recipients, recorded, register, sharedOffice } from './mailing-plans.ts';

const plansIn = (text = '') => [...text.matchAll(/số (0\d)\/KH-UBND ngày/g)].map(([, number]) => number);

describe('a morning', () => {
  test('tells an agency in one mail what it owes in every plan, due or told along, and records it in each', async () => {
    const { send, box, ledger } = await mailingPlans();
    const { code, stdout } = await send('2021-03-20');
    expect([code, recipients(box.mails)]).toEqual([0, ['mot@mau.example', 'hai@mau.example']]);
    expect(stdout).toBe(
      'Đã gửi: 02 thư\n- Sở Một <mot@mau.example> · trước hạn 30 ngày · 02 nhiệm vụ (kh-a, kh-b) · gửi bù, muộn 19 ngày\n- Sở Hai <hai@mau.example> · trước hạn 30 ngày · 01 nhiệm vụ (kh-b) · gửi bù, muộn 4 ngày\nBỏ qua: 01 thư\n- Sở Ba · trước hạn 30 ngày · 01 nhiệm vụ (kh-c) · chưa có địa chỉ\n',
    );
    const [mail] = box.mails;
    expect(mail?.subject).toBe('V/v đôn đốc thực hiện nhiệm vụ tại 02 kế hoạch của UBND tỉnh Mẫu');
    expect(mail?.text).toContain(
      'Theo 02 kế hoạch của UBND tỉnh Mẫu, tính đến ngày 20/3/2021, Sở Một có 02 nhiệm vụ sắp đến hạn, cụ thể như sau:',
    );
    expect(mail?.text).toContain(
      '\n2. Kế hoạch số 02/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu về việc b: 01 nhiệm vụ sắp đến hạn\n',
    );
    expect(mail?.html ? mail.html.match(/<table/g) : null).toHaveLength(2);
    expect(recorded(await ledger('a'))).toEqual(['so-mot before-30 intended', 'so-mot before-30 sent']);
    expect(recorded(await ledger('b'))).toEqual([
      'so-mot before-30 intended',
      'so-mot before-30 sent',
      'so-hai before-30 intended',
      'so-hai before-30 sent',
    ]);
    expect(recorded(await ledger('c'))).toEqual(['so-ba before-30 skipped']);
    const ids = [...(await ledger('a')), ...(await ledger('b'))].filter(({ agency }) => agency === 'so-mot');
    expect(new Set(ids.map(({ messageId }) => messageId)).size).toBe(1);
    expect([(await send('2021-03-20')).code, box.mails.length]).toEqual([0, 2]);
  });

  test('each plan by its own stages; what is not due yet is told along, and its own stage not again', async () => {
    const { send, box, ledger } = await mailingPlans({
      'b/reminders.yaml': sharedOffice.replace('[30, 7, 0]', '[60, 3]'),
    });
    await send('2021-03-01');
    expect(recorded(await ledger('a')).at(-1)).toBe('so-mot before-30 sent');
    expect(
      recorded(await ledger('b'))
        .filter((line) => line.startsWith('so-mot'))
        .at(-1),
    ).toBe('so-mot before-60 sent');
    await send('2021-03-24');
    expect(
      recorded(await ledger('b'))
        .filter((line) => line.startsWith('so-mot'))
        .at(-1),
    ).toBe('so-mot with-2021-03-24 sent');
    expect(recipients(box.mails)).toEqual(['mot@mau.example', 'hai@mau.example', 'mot@mau.example']);
  });

  test('open-ended duties are asked for by the interval of their plan', async () => {
    const { send, box } = await mailingPlans({ 'c/reminders.yaml': sharedOffice });
    await send('2021-02-10');
    expect(plansIn(box.mails[0]?.text)).toEqual(['03']);
    expect(box.mails[0]?.text).toContain('Nhiệm vụ thường xuyên, đề nghị báo cáo tình hình thực hiện:');
    await send('2021-03-01');
    expect(plansIn(box.mails[1]?.text)).toEqual(['01']);
  });

  test('the owner gets one digest of all plans', async () => {
    const { send, box, ledger } = await mailingPlans();
    await send('2021-05-20');
    const digest = box.mails.at(-1);
    expect(recipients(box.mails)).toEqual(['mot@mau.example', 'hai@mau.example', 'cvp@mau.example']);
    expect(digest?.subject).toBe('V/v nhiệm vụ quá hạn kéo dài tại 03 kế hoạch của UBND tỉnh Mẫu');
    expect(digest?.text).toContain('có 04 nhiệm vụ quá hạn kéo dài thuộc trách nhiệm của 03 cơ quan');
    expect(plansIn(digest?.text)).toEqual(['01', '02', '03']);
    for (const plan of ['a', 'b', 'c'])
      expect(recorded(await ledger(plan)).filter((line) => line.includes('escalated-')).length).toBeGreaterThan(0);
    await send('2021-05-20');
    expect(box.mails).toHaveLength(3);
  });

  test('--dry-run shows it and sends nothing, nor writes', async () => {
    const { send, box, files } = await mailingPlans();
    const before = files();
    const { code, stdout } = await send('2021-03-20', '--dry-run', '--lang', 'en');
    expect([code, box.mails.length, files()]).toEqual([0, 0, before]);
    expect(stdout).toContain(
      'To be sent: 2 mails\n- Sở Một <mot@mau.example> · 30 days before · 2 tasks (kh-a, kh-b)\n',
    );
    expect(stdout).toContain('Only shown, nothing was sent.\n');
  });

  test('as JSON: each task of a mail with its plan', async () => {
    const { send } = await mailingPlans();
    const answer = JSON.parse((await send('2021-03-20', '--format', 'json')).stdout);
    expect([answer.plan, answer.plans.length, answer.leftOut, answer.dryRun]).toEqual([null, 3, [], false]);
    expect(answer.sent[0].tasks).toEqual([
      { plan: { id: 'kh-a', title: 'Việc a' }, id: 'PL.01' },
      { plan: { id: 'kh-b', title: 'Việc b' }, id: 'PL.01' },
    ]);
    expect(answer.agencies.map(({ agency }: { agency: { id: string } }) => agency.id)).toEqual([
      'so-mot',
      'so-hai',
      'so-ba',
    ]);
  });

  test('two at once send each mail once', async () => {
    const { send, box } = await mailingPlans();
    const runs = await Promise.all([send('2021-03-20'), send('2021-03-20'), send('2021-03-20')]);
    const codes = runs.map(({ code }) => code);
    expect(recipients(box.mails).toSorted()).toEqual(['hai@mau.example', 'mot@mau.example']);
    expect(codes).toContain(0);
    expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
  });

  test('a plan that somebody else is writing stops it all, by its folder', async () => {
    const { send, box, folder } = await mailingPlans();
    const { lockFolder } = await import('../../src/env/lock-folder.ts');
    const lock = await lockFolder(join(folder, 'b'), 'done', 200);
    const { code, stderr } = await send('2021-03-20');
    if ('release' in lock) lock.release();
    expect([code, box.mails.length]).toEqual([2, 0]);
    expect(stderr).toContain('b/.');
    expect([(await send('2021-03-20')).code, box.mails.length]).toEqual([0, 2]);
  });
});

describe('settings that differ', () => {
  test('another sender writes mails of its own', async () => {
    const { send, box } = await mailingPlans({ 'b/reminders.yaml': otherOffice });
    await send('2021-03-20');
    const told = box.mails.map(({ from, text }) => [from?.value[0]?.address, ...plansIn(text)]);
    expect(told).toEqual([
      ['vanphong@mau.example', '01'],
      ['noivu@mau.example', '02'],
      ['noivu@mau.example', '02'],
    ]);
  });

  test('another address gets a mail of its own, and standard error names both; capitals are no matter', async () => {
    const { over, box } = await mailingPlans({ 'b/agencies.yaml': register(', email: khac@mau.example') });
    const { stderr } = await over('2021-03-20', '--send');
    expect(recipients(box.mails)).toEqual(['mot@mau.example', 'khac@mau.example', 'hai@mau.example']);
    expect(stderr).toContain(
      'dondoc: cơ quan so-mot có địa chỉ khác nhau giữa các kế hoạch: mot@mau.example, khac@mau.example; mỗi địa chỉ nhận một thư riêng\n',
    );
    const same = await mailingPlans({ 'b/agencies.yaml': register(', email: MOT@mau.example') });
    await same.send('2021-03-20');
    expect(recipients(same.box.mails)).toEqual(['mot@mau.example', 'hai@mau.example']);
  });

  test('an agency with an address in one register only is written to about all', async () => {
    const { send, box } = await mailingPlans({ 'a/agencies.yaml': register('') });
    await send('2021-03-20');
    expect([recipients(box.mails)[0], ...plansIn(box.mails[0]?.text)]).toEqual(['mot@mau.example', '01', '02']);
  });

  test('each plan lets be written to whom it names: another part stays out, and is told', async () => {
    const { send, box, ledger } = await mailingPlans({
      'b/reminders.yaml': sharedOffice.replace('domains: [mau', 'domains: [khac'),
    });
    const { code, stdout } = await send('2021-03-20');
    expect([code, recipients(box.mails), plansIn(box.mails[0]?.text)]).toEqual([0, ['mot@mau.example'], ['01']]);
    expect(stdout).toContain(
      '- Sở Một <mot@mau.example> · trước hạn 30 ngày · 01 nhiệm vụ (kh-b) · tên miền không có trong reminders.yaml (domains)\n',
    );
    expect(recorded(await ledger('b'))).toEqual(['so-mot before-30 skipped', 'so-hai before-30 skipped']);
  });

  test('a mail counts for each plan in it; the rest is left for the next run', async () => {
    const { send, box } = await mailingPlans({ 'b/reminders.yaml': `${sharedOffice}mostMails: 1\n` });
    const { code, stdout } = await send('2021-03-20');
    expect([code, recipients(box.mails)]).toEqual([3, ['mot@mau.example']]);
    expect(stdout).toContain('Còn 01 thư để lần sau');
    expect([(await send('2021-03-20')).code, recipients(box.mails)[1]]).toEqual([0, 'hai@mau.example']);
  });

  test('whom to answer, plan by plan where they do not name the same', async () => {
    const answerTo = (name: string) => `answerTo: {name: ${name}, email: a@mau.example, within: 7 days}\n`;
    const { send, box } = await mailingPlans({
      'a/reminders.yaml': sharedOffice + answerTo('Phòng Một'),
      'b/reminders.yaml': sharedOffice + answerTo('Phòng Hai'),
    });
    await send('2021-03-20');
    expect(box.mails[0]?.text).toContain(
      'Báo cáo về nhiệm vụ tại Kế hoạch số 02/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu: gửi Phòng Hai (thư điện tử: a@mau.example) trước ngày 27/3/2021.',
    );
    expect(box.mails[0]?.text?.match(/Phòng (?:Một|Hai)/g)).toEqual(['Phòng Một', 'Phòng Hai']);
  });

  test('the letter and the calendar go along where any of the plans asks for them', async () => {
    const { send, box } = await mailingPlans({ 'b/reminders.yaml': `${sharedOffice}attach: [docx, ics]\n` });
    await send('2021-03-20');
    const files = box.mails[0]?.attachments ?? [];
    expect(files.map(({ filename }) => filename)).toEqual(['so-mot.docx', 'so-mot.ics']);
    const calendar = files[1]?.content.toString() ?? '';
    expect(calendar.match(/^UID:\S+/gm)).toEqual([
      'UID:kh-a/PL.01/so-mot@dondoc.invalid',
      'UID:kh-b/PL.01/so-mot@dondoc.invalid',
    ]);
  });
});

describe('what goes wrong', () => {
  test('a drop after the mail was taken is unknown in every ledger, told once, and sent again only when asked', async () => {
    const { send, box, ledger } = await mailingPlans();
    box.behave = (address) => (address === 'mot@mau.example' ? 'drop' : 'take');
    expect((await send('2021-03-20')).code).toBe(3);
    for (const plan of ['a', 'b']) expect(recorded(await ledger(plan))).toContain('so-mot before-30 unknown');
    box.behave = () => 'take';
    const next = await send('2021-03-21');
    expect([next.code, box.mails.length]).toEqual([3, 2]);
    expect(next.stdout.match(/- Sở Một .*/g)).toEqual([expect.stringContaining('02 nhiệm vụ (kh-a, kh-b)')]);
    expect([(await send('2021-03-21', '--retry-unknown')).code, box.mails.length]).toEqual([0, 3]);
    expect(box.mails[2]?.messageId).toBe(box.mails[0]?.messageId);
    expect((await send('2021-03-22')).code).toBe(0);
  });

  test('a refusal is one, and not asked for again by any plan of the mail', async () => {
    const { send, box } = await mailingPlans();
    box.behave = (address) => (address === 'mot@mau.example' ? 'refuse' : 'take');
    expect([(await send('2021-03-20')).code, box.tries('mot@mau.example')]).toEqual([3, 1]);
    expect([(await send('2021-03-21')).code, box.tries('mot@mau.example')]).toEqual([3, 1]);
  });

  test.each<[cut: string, a: number, b: number, mails: number]>([
    ['after the first intent', 1, 0, 0],
    ['after both intents', 1, 1, 0],
    ['after the mail was recorded in the first', 2, 1, 1],
  ])('cut off %s: nothing twice, and told as unknown', async (_, a, b, mails) => {
    const { send, box, folder, ledger } = await mailingPlans();
    await send('2021-03-20');
    // As the kill leaves them: the lines that were not written are not there.
    for (const [plan, kept] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const file = join(folder, plan, 'reminders/2021.yaml');
      const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
      const own = lines.filter((line) => line.includes('so-mot')).slice(0, kept);
      const others = lines.filter((line) => !line.includes('so-mot'));
      writeFileSync(file, [head, ...own, ...others].map((line) => `${line}\n`).join(''));
    }
    const before = box.mails.length;
    const { code, stdout } = await send('2021-03-20');
    const isDueStill = b === 0;
    expect([code, box.mails.length - before]).toEqual([isDueStill ? 0 : 3, isDueStill ? 1 : 0]);
    expect(stdout.includes('Không rõ: 01 thư\n- Sở Một')).toBe(!isDueStill);
    expect(mails).toBeLessThanOrEqual(1);
    for (const plan of ['a', 'b']) {
      const last = new Map((await ledger(plan)).map(({ key, outcome }) => [key, outcome]));
      expect([...last.values()]).not.toContain('intended');
    }
    await send('2021-03-20', '--retry-unknown');
    expect((await send('2021-03-20')).code).toBe(0);
  });

  test('a ledger that cannot be read in one of the plans: nothing is sent', async () => {
    const { send, box, put } = await mailingPlans();
    put('c/reminders/2021.yaml', 'reminders: 5\n');
    const { code, stdout, stderr } = await send('2021-03-20');
    expect([code, stdout, box.mails.length]).toEqual([2, '', 0]);
    expect(stderr).toContain('c/reminders/2021.yaml:1:12: lỗi: ');
  });

  test('--keep-going sends from the rest, names what it left out in the answer, and ends with 2', async () => {
    const { send, box, folder } = await mailingPlans();
    appendFileSync(join(folder, 'a/plan.yaml'), '  x: [\n');
    expect([(await send('2021-03-20')).code, box.mails.length]).toEqual([2, 0]);
    const { code, stdout } = await send('2021-03-20', '--keep-going');
    expect([code, recipients(box.mails), plansIn(box.mails[0]?.text)]).toEqual([
      2,
      ['mot@mau.example', 'hai@mau.example'],
      ['02'],
    ]);
    expect(stdout).toMatch(/^Chưa tính kế hoạch ở a: không đọc được, có 1 lỗi/);
    // Also where nothing is due any more.
    expect((await send('2021-03-20', '--keep-going')).stdout).toMatch(/^Chưa tính kế hoạch ở a/);
  });

  test('a ledger that is no file in one of the plans: nothing is sent, and nothing recorded in the others', async () => {
    const { send, box, folder } = await mailingPlans();
    mkdirSync(join(folder, 'b/reminders/2021.yaml'), { recursive: true });
    const { code } = await send('2021-03-20');
    expect([code, box.mails.length, existsSync(join(folder, 'a/reminders'))]).toEqual([2, 0, false]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'without an address of the sender',
      { 'b/reminders.yaml': 'domains: [mau.example]\n' },
      'dondoc: reminders.yaml names no address of the sender: b\n  hint: add sender: {name: ..., email: ...}\n',
    ],
  ])('refuses %s, by the folders', async (_, changed, message) => {
    const { over, box } = await mailingPlans(changed);
    const { code, stdout, stderr } = await over('2021-03-20', '--send', '--lang', 'en');
    expect([code, stdout, stderr, box.mails.length]).toEqual([2, '', message, 0]);
  });

  test('refuses a server that is named in any of the plans', async () => {
    const { folder, put } = await mailingPlans();
    put('c/smtp.txt', 'smtp://a:secret@b\n');
    const { code, stderr } = await run(['remind', '--plan', '.', '--send', '--as-of', '2021-03-20', '--lang', 'en'], {
      folder,
      variables: { DONDOC_SMTP_FILE: 'c/smtp.txt' },
    });
    expect([code, stderr]).toEqual([
      2,
      'dondoc: the file of DONDOC_SMTP_FILE lies in the plan folder\n  hint: move it out: a password is no part of a plan\n',
    ]);
  });
});

test('a plan that is named twice, also by a link, is told once', async () => {
  const { folder, box } = await mailingPlans();
  symlinkSync(join(folder, 'a'), join(folder, 'lien-ket'));
  const argv = ['remind', '--plan', 'a', '--plan', 'lien-ket', '--plan', 'b', '--send', '--as-of', '2021-03-20', '-q'];
  const { code } = await run(argv, { folder, variables: box.variables });
  expect([code, recipients(box.mails), plansIn(box.mails[0]?.text)]).toEqual([
    0,
    ['mot@mau.example', 'hai@mau.example'],
    ['01', '02'],
  ]);
});

describe('a letter sent by hand', () => {
  test('is recorded in the ledger of every plan that it told of, and no mail repeats it', async () => {
    const { over, send, box, ledger } = await mailingPlans();
    const marked = await over('2021-03-20', '--mark-sent', 'so-mot');
    expect([marked.code, marked.stderr]).toEqual([
      0,
      'dondoc: đã ghi nhận: đã nhắc Sở Một 02 nhiệm vụ bằng công văn\n',
    ]);
    expect(recorded(await ledger('b'))).toEqual(['so-mot before-30 sent']);
    await send('2021-03-20');
    expect(recipients(box.mails)).toEqual(['hai@mau.example']);
    const log = await over('2021-03-20', '--log', 'so-mot');
    expect(log.stdout).toBe(
      '20/03/2021 · kh-a · PL.01 · Sở Một · trước hạn 30 ngày · Đã gửi · gửi công văn\n20/03/2021 · kh-b · PL.01 · Sở Một · trước hạn 30 ngày · Đã gửi · gửi công văn\n',
    );
    const json = JSON.parse((await over('2021-03-20', '--log', 'so-mot', '--format', 'json')).stdout);
    expect(json.entries.map(({ plan }: { plan: { id: string } }) => plan.id)).toEqual(['kh-a', 'kh-b']);
  });

  test('is taken back in all of them by undo in one', async () => {
    const { over, ledger, folder } = await mailingPlans();
    expect((await over('2021-03-20', '--mark-sent', 'so-mot')).code).toBe(0);
    expect(recorded(await ledger('a'))).toEqual(['so-mot before-30 sent']);
    const { code } = await run(['undo', '--plan', 'b', '--yes'], { folder });
    expect([code, await ledger('a'), await ledger('b')]).toEqual([0, [], []]);
  });

  test('names an agency that no plan knows', async () => {
    const { over } = await mailingPlans();
    for (const argv of [
      ['--mark-sent', 'so-mott'],
      ['--log', 'so-mott'],
    ]) {
      const { code, stderr } = await over('2021-03-20', ...argv, '--lang', 'en');
      expect([code, stderr]).toEqual([2, expect.stringContaining('so-mott')]);
      expect(stderr).toContain('so-mot');
    }
  });
});
