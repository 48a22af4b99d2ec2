/** A return of a thousand rows, taken into a plan of ten thousand tasks: neither is looked at once for each of the other. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../env/temporary-repository.ts';
import { run } from '../../main/environment.ts';
import { planFiles } from '../../plans/written-plan.ts';

const tasks = 10_000;
const returned = 1_000;

const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));

/** The plan's folder. Every task has a report already. */
function largePlan(): string {
  const folder = temporaryFolder();
  const report = '- {date: 2021-03-01, agency: so-mot, state: in-progress}';
  const files = planFiles({
    rows: lines(tasks, (at) => `- {number: "${at + 1}", text: Việc ${at}, lead: [so-mot], due: 2021-Q4}`).join('\n'),
    progress: Object.fromEntries(lines(tasks, (at) => `PL.${at + 1}`).map((id) => [id, report])),
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test('a thousand rows, each about another of ten thousand tasks', async () => {
  const folder = largePlan();
  const rows = lines(returned, (at) => `PL.${((at * 7) % tasks) + 1},Hoàn thành,4/11/2021,${at + 1}/QĐ-SM,3/11/2021`);
  const headers = 'Mã nhiệm vụ,Tình hình thực hiện,Ngày báo cáo,Số văn bản minh chứng,Ngày văn bản minh chứng';
  writeFileSync(join(folder, 'bang.csv'), [headers, ...rows].join('\n'));
  const { code, stderr } = await run(['record', 'bang.csv', '--agency', 'so-mot', '--yes', '--lang', 'en'], { folder });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'progress'))).toHaveLength(tasks);
  const { stdout } = await run(['status', '--format', 'json'], { folder });
  expect(JSON.parse(stdout).totals).toMatchObject({ tasks, done: returned, doneOnTime: returned });
});
