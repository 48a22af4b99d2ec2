/** The schedules of docs/reminders.md: the script run against a real server and a real origin, the others read by their services. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { dayInZone } from '../../src/calendar/today.ts';
import { builtProgram } from '../built/program.ts';
import { mailbox } from '../main/mail-server.ts';
import { mailedPlan } from '../main/mailing.ts';
import { newFolder } from '../main/new-folder.ts';
import { githubFindings } from './github-findings.ts';
import { gitlabJobs } from './gitlab-findings.ts';

const program = builtProgram();
const page = readFileSync('docs/reminders.md', 'utf8');

/** The block of this language under the heading. */
function block(heading: string, language: string, which = 0): string {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))][which]?.[1] ?? '';
}

/** A clone of a plan one task of which is due in so many days, the script of the page for it, and a mail server. */
async function morning(days = 5) {
  const { folder } = newFolder();
  const [origin, clone, tools] = [join(folder, 'origin.git'), join(folder, 'ke-hoach'), join(folder, 'bin')];
  const due = addDays(dayInZone('Asia/Ho_Chi_Minh', new Date()), days);
  const env = { PATH: `${tools}:${process.env['PATH']}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Mẫu', '-c', 'user.email=mau@example.org', ...args], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(folder, 'clone', '--quiet', origin, clone);
  mkdirSync(join(clone, 'plan'));
  const files = {
    ...mailedPlan,
    'appendix.yaml': `rows:\n  - {number: "01", text: Việc một, lead: [so-mot], due: ${due}}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(clone, 'plan', name), text);
  git(clone, 'checkout', '--quiet', '-B', 'main');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '-m', 'Kế hoạch');
  git(clone, 'push', '--quiet', '-u', 'origin', 'main');
  mkdirSync(tools);
  writeFileSync(
    join(tools, 'dondoc'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(program.folder, 'bin/dondoc.js')}" "$@"\n`,
    { mode: 0o755 },
  );
  const script = join(folder, 'remind.sh');
  writeFileSync(script, block('cron', 'sh').replaceAll('/srv/ke-hoach', clone), { mode: 0o755 });
  const box = await mailbox();
  const runScript = () =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn('sh', [script], { cwd: folder, env: { ...env, ...box.variables } });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part) => {
          said += part;
        });
      child.on('close', (code) => resolve({ code, said }));
    });
  const pushed = () => git(origin, 'log', '--format=%s', 'main').split('\n');
  /** Somebody else pushes meanwhile. */
  const others = () => {
    const other = join(folder, 'may-khac');
    git(folder, 'clone', '--quiet', origin, other);
    writeFileSync(join(other, 'ghi-chu.md'), 'ghi chú\n');
    git(other, 'add', '--all');
    git(other, 'commit', '--quiet', '-m', 'Việc khác');
    git(other, 'push', '--quiet');
  };
  /** The lines of a service in one shell, as it runs them: it stops at the first that fails. */
  const runLines = (lines: string) => {
    const places = { origin, PUSH_TOKEN: '', CI_COMMIT_BRANCH: 'main' };
    return spawnSync('bash', ['-eo', 'pipefail', '-c', lines], {
      cwd: clone,
      env: { ...env, ...places },
      encoding: 'utf8',
    });
  };
  const here = (...args: string[]) => git(clone, ...args);
  return { runScript, runLines, others, box, pushed, git: here, clone };
}

describe('the script of cron', () => {
  test('sends, commits the ledger and pushes it; the second time it says and does nothing', async () => {
    const { runScript, box, pushed } = await morning();
    const first = await runScript();
    expect([first.code, box.mails.length, first.said]).toEqual([0, 1, expect.stringContaining('Đã gửi: 01 thư')]);
    expect(pushed()[0]).toMatch(/^Reminders of \d{4}-\d\d-\d\d$/);
    expect(await runScript()).toEqual({ code: 0, said: '' });
    expect([box.mails.length, pushed().length]).toEqual([1, 2]);
  }, 120_000);

  test('ends with what the program ended with, and commits what it knows', async () => {
    const { runScript, box, pushed } = await morning();
    box.behave = () => 'refuse';
    expect(await runScript()).toEqual({ code: 3, said: expect.stringContaining('550') });
    expect(pushed()).toHaveLength(2);
  }, 120_000);

  test('of two at once one yields', async () => {
    const { runScript, box } = await morning();
    const codes = (await Promise.all([runScript(), runScript()])).map(({ code }) => code).toSorted();
    expect([codes[0], box.mails.length]).toEqual([0, 1]);
  }, 120_000);

  test('says nothing as long as nothing was ever to be sent', async () => {
    const { runScript, box } = await morning(200);
    expect([await runScript(), box.mails.length]).toEqual([{ code: 0, said: '' }, 0]);
  }, 120_000);

  test('keeps and pushes what a run that was cut off has recorded, and goes on', async () => {
    const { runScript, box, pushed, git, clone } = await morning();
    await runScript();
    git('reset', '--quiet', '--soft', 'HEAD~1');
    git('reset', '--quiet');
    git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    expect(existsSync(join(clone, 'plan/reminders'))).toBe(true);
    expect(await runScript()).toEqual({ code: 0, said: '' });
    expect([box.mails.length, pushed().length, git('status', '--short')]).toEqual([1, 2, '']);
  }, 120_000);

  test('keeps what it pushed and somebody took back, and sends nothing again', async () => {
    const { runScript, box, pushed, git } = await morning();
    await runScript();
    git('push', '--quiet', '--force', 'origin', 'HEAD~1:main');
    expect(await runScript()).toEqual({ code: 0, said: '' });
    expect([box.mails.length, pushed().length, git('status', '--short')]).toEqual([1, 2, '']);
  }, 120_000);

  test('goes on from what others pushed meanwhile', async () => {
    const { runScript, box, pushed, git, clone } = await morning();
    await runScript();
    git('reset', '--quiet', '--hard', 'HEAD');
    writeFileSync(join(clone, 'ghi-chu.md'), 'ghi chú\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Ghi chú');
    expect([(await runScript()).code, box.mails.length, pushed().length]).toEqual([0, 1, 3]);
  }, 120_000);
});

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd takes the units', () => {
  const { folder } = newFolder();
  const [service, timer, failed] = [
    join(folder, 'dondoc.service'),
    join(folder, 'dondoc.timer'),
    join(folder, 'dondoc-failed.service'),
  ];
  writeFileSync(
    service,
    block('systemd', 'ini', 0).replace('/opt/dondoc/remind.sh', '/bin/true').replace('User=dondoc', 'User=root'),
  );
  writeFileSync(timer, block('systemd', 'ini', 1));
  writeFileSync(failed, block('systemd', 'ini', 2));
  const verified = spawnSync('systemd-analyze', ['verify', service, timer, failed], { encoding: 'utf8' });
  const about = `${verified.stdout}${verified.stderr}`.split('\n').filter((line) => line.includes('dondoc.'));
  expect(about).toEqual([]);
  const when = /OnCalendar=(.*)/.exec(block('systemd', 'ini', 1))?.[1] ?? '';
  expect(spawnSync('systemd-analyze', ['calendar', when], { encoding: 'utf8' }).status).toBe(0);
});

test('GitHub reads the workflow', async () => {
  expect(await githubFindings(`name: remind\n${block('GitHub', 'yaml')}`)).toEqual([]);
});

test('GitLab reads the job', () => {
  const [job] = gitlabJobs({ '.gitlab-ci.yml': block('GitLab', 'yaml') });
  expect(job).toMatchObject({ name: 'remind', rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }] });
});

/** What a run of the service leaves in its clone, not committed; somebody else has pushed meanwhile. */
async function sentOnService() {
  const world = await morning();
  await world.runScript();
  world.git('reset', '--quiet', '--soft', 'HEAD~1');
  world.git('reset', '--quiet');
  world.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
  world.others();
  return world;
}

/** The lines from the one that begins so, without the indent of the page. */
function linesFrom(text: string, start: RegExp): string[] {
  const lines = text.split('\n');
  return lines.slice(lines.findIndex((line) => start.test(line)));
}

test('what GitHub runs pushes the ledger, whoever pushed meanwhile; where nothing was sent it ends well', async () => {
  const { runLines, pushed } = await sentOnService();
  const lines = linesFrom(block('GitHub', 'yaml'), /\[ ! -d/).join('\n');
  expect(runLines(lines).status).toBe(0);
  expect([pushed().length, pushed()[0]]).toEqual([3, expect.stringMatching(/^Reminders of /)]);
  expect(runLines(lines).status).toBe(0);
  const quiet = await morning(200);
  expect([quiet.runLines(lines).status, quiet.pushed().length]).toEqual([0, 1]);
}, 120_000);

test('what GitLab runs pushes the ledger and ends with what the program ended with', async () => {
  const { runLines, pushed } = await sentOnService();
  const lines = linesFrom(block('GitLab', 'yaml'), /- code=0/)
    .map((line) => line.replace(/^ {4}- /, ''))
    .map((line) => line.replace(/npx .* --send/, 'bash -c "exit 3"').replace(/^origin=.*/, ''))
    .join('\n');
  expect(lines).toContain('bash -c "exit 3" || code=$?');
  expect(runLines(lines).status).toBe(3);
  expect([pushed().length, pushed()[0]]).toEqual([3, expect.stringMatching(/^Reminders of /)]);
}, 120_000);

test('the task of Windows is one in XML, with the zone of its hour, and is caught up', async () => {
  const xml = block('Windows', 'xml');
  const { validateXML } = await import('xmllint-wasm');
  const read = await validateXML({ xml: [{ fileName: 'dondoc.xml', contents: xml }], normalization: 'format' });
  expect(read.errors).toEqual([]);
  expect(xml).toContain('T07:30:00+07:00</StartBoundary>');
  expect(xml).toContain('<StartWhenAvailable>true</StartWhenAvailable>');
});

const wine = '/usr/lib/wine/wine64';
test.skipIf(!existsSync(wine))(
  'the Task Scheduler of Wine takes it, and not what is none',
  () => {
    const { folder } = newFolder();
    const made = (text: string) => {
      writeFileSync(join(folder, 'dondoc.xml'), text);
      const args = [
        'schtasks',
        '/create',
        '/tn',
        'dondoc',
        '/xml',
        `Z:${join(folder, 'dondoc.xml').replaceAll('/', '\\')}`,
        '/f',
      ];
      return spawnSync(wine, args, { env: { HOME: folder, WINEDEBUG: '-all', WINEPREFIX: join(folder, 'wine') } })
        .status;
    };
    expect(made(block('Windows', 'xml'))).toBe(0);
    expect(made(block('Windows', 'xml').replace('CalendarTrigger>', 'Calendar>'))).not.toBe(0);
  },
  200_000,
);

test('the crontab names the hour’s zone, and whom to write to', () => {
  const line = block('cron', 'crontab');
  expect(line).toMatch(/^CRON_TZ=Asia\/Ho_Chi_Minh$/m);
  expect(line).toMatch(/^MAILTO=\S+@\S+$/m);
  expect(line).toMatch(/^30 7 \* \* 1-5 {2}\/opt\/dondoc\/remind\.sh$/m);
});
