/** What happens to the plan between the preview and the answer: nothing is written that was not shown. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Outcome, run } from '../../main/environment.ts';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';

const question = 'Ghi vào kế hoạch? [c = có / K = không] ';
const again = 'dondoc: kế hoạch vừa được người khác sửa; đây là nội dung sẽ ghi bây giờ\n';
const file = 'progress/PL.08.yaml';
const line = '  - {date: 2022-04-05, agency: so-gd, state: done, evidence: {number: 05/BC-MAU, date: 2022-04-04}}\n';

/** A command in a fresh copy, with somebody at work before the first yes; the answers after it are `more`. */
async function interrupted(
  argv: readonly string[],
  act: (copy: PlanCopy) => void,
  more: readonly string[] = [],
): Promise<Outcome & { readonly textOf: (name: string) => string }> {
  const copy = repositoryCopy('test/plans/nam-2021');
  const yes = () => {
    act(copy);
    return 'c';
  };
  const outcome = await run(
    argv,
    copy.world({ now: '2022-04-05T02:00:00Z', variables: { NO_COLOR: '1' }, answers: [yes, ...more] }),
  );
  return { ...outcome, textOf: (name) => readFileSync(join(copy.folder, 'plan', name), 'utf8') };
}

const done = ['done', 'PL.08', '--evidence', '05/BC-MAU', '--date', '4/4/2022'];

const appended = (text: string) => (copy: PlanCopy) => appendFileSync(join(copy.folder, 'plan', file), text);

function replaced(name: string, from: string, to: string) {
  return ({ folder }: PlanCopy) => {
    const path = join(folder, 'plan', name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
}

test('another report in the file: the new edit is shown and asked for again', async () => {
  const other = '  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: của người khác}\n';
  const { code, stdout, stderr, textOf } = await interrupted(done, appended(other), ['c']);
  expect({ code, shown: stdout.split(`+${line}`).length - 1 }).toEqual({ code: 0, shown: 2 });
  expect(stderr.split(question + again)).toHaveLength(2);
  expect(stderr).toContain('dondoc: đã ghi\ndondoc: hoàn tác (khi chưa ai ghi thêm): dondoc undo\n');
  expect(textOf(file).endsWith(other + line)).toBe(true);
});

test('refused the second time, nothing is written', async () => {
  const other = '  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: của người khác}\n';
  const { code, stderr, textOf } = await interrupted(done, appended(other), ['k']);
  expect(code).toBe(1);
  expect(stderr.endsWith(`${question}dondoc: không ghi gì\n`)).toBe(true);
  expect(textOf(file)).not.toContain('05/BC-MAU');
});

test('a comment elsewhere in the file is kept, and the edit shown again, since the file is another one', async () => {
  const { code, stderr, textOf } = await interrupted(done, replaced(file, 'task: PL.08', 'task: PL.08 # gấp'), ['c']);
  expect({ code, isShownAgain: stderr.includes(again) }).toEqual({ code: 0, isShownAgain: true });
  expect(textOf(file)).toContain('task: PL.08 # gấp\n');
  expect(textOf(file).endsWith(line)).toBe(true);
});

test('a change in another file that does not touch the edit asks for nothing', async () => {
  const { code, stderr } = await interrupted(done, replaced('plan.yaml', 'name: Nguyễn Văn Mẫu', 'name: Trần Thị Mẫu'));
  expect({ code, isShownAgain: stderr.includes(again) }).toEqual({ code: 0, isShownAgain: false });
});

test('a change in another file that makes the very same edit wrong refuses it', async () => {
  const now = replaced('appendix.yaml', 'lead: [so-gd]\n    with: [so-tt, hoi-kh]', 'lead: [so-tc]');
  const { code, stderr, textOf } = await interrupted([...done, '--agency', 'so-gd'], now);
  expect(code).toBe(1);
  expect(stderr).toContain(`${question}${again}plan/progress/PL.08.yaml:9:32: `);
  expect(stderr).toContain('[report-by-stranger]');
  expect(textOf(file)).not.toContain('05/BC-MAU');
});

test('one that gives the task another lead changes the edit, which is shown again', async () => {
  const now = replaced('appendix.yaml', 'lead: [so-gd]\n    with: [so-tt, hoi-kh]', 'lead: [so-tc]');
  const { code, stdout, textOf } = await interrupted(done, now, ['c']);
  const other = line.replace('so-gd', 'so-tc');
  expect({ code, shown: stdout.split('\n').filter((text) => text.includes('05/BC-MAU')) }).toEqual({
    code: 0,
    shown: [`+${line}`, `+${other}`].map((text) => text.trimEnd()),
  });
  expect(textOf(file).endsWith(other)).toBe(true);
});

test('a plan that cannot be read any more refuses it', async () => {
  const { code, stderr, textOf } = await interrupted(done, replaced('days-off.yaml', '2021', '"2021'));
  expect(code).toBe(2);
  expect(stderr).toContain(again);
  expect(stderr).toMatch(/\[yaml-syntax\][\s\S]*dondoc: không ghi gì, vì kế hoạch chưa đọc được đầy đủ/);
  expect(textOf(file)).not.toContain('05/BC-MAU');
});

test('a plan that is gone is a usage error', async () => {
  const { code, stderr } = await interrupted(done, ({ folder }) => rmSync(join(folder, 'plan'), { recursive: true }));
  expect(code).toBe(2);
  expect(stderr).toContain(`${question}dondoc: không tìm thấy kế hoạch (plan.yaml)`);
});

test('with --commit, changes that come into the file meanwhile are not committed unasked', async () => {
  const other = '  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: của người khác}\n';
  const { code, stderr, textOf } = await interrupted([...done, '--commit'], appended(other), ['c']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'dondoc: còn thay đổi chưa lưu vào git trong plan/progress/PL.08.yaml; chưa ghi gì\n  gợi ý: lưu các thay đổi đó vào git trước, hoặc bỏ --commit\n',
  );
  expect(textOf(file)).not.toContain('05/BC-MAU');
});
