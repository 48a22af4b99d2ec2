/** A plan from somebody who means harm: nothing in it reaches a terminal, a spreadsheet or a web page as a command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

/** As YAML escapes, so that the files hold plain text and the values hold the characters. */
const nasty = [
  'a title \\e]0;pwned\\a',
  'clear \\e[2J\\e[H',
  'C1 \\x9b31m',
  'bidi \\u202e\\u2066',
  'hidden \\u200b\\u2060\\ufeff',
  'line\\u2028break',
  'tag \\U000e0041',
].join(' ');

/** What a terminal obeys or hides, besides line ends and the colours and marks that the program itself writes. */
const dangerous =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

function hostilePlan(text: string): string {
  const folder = planCopy();
  const within = (file: string, from: string, to: string) => {
    const path = join(folder, file);
    const written = readFileSync(path, 'utf8');
    expect(written).toContain(from);
    writeFileSync(path, written.replace(from, to));
  };
  within('plan.yaml', 'title: KẾ HOẠCH MẪU', `title: "${text}"\n  # `);
  within('plan.yaml', 'place: Mẫu', `place: "${text}"`);
  within('plan.yaml', 'closing: ', `closing: "${text}"\n# `);
  within('appendix.yaml', 'text: Xây dựng kho học liệu mẫu', `text: "${text}"`);
  within('agencies.yaml', 'name: Sở Thông tin Mẫu', `name: "${text}"`);
  within('progress/PL.03.yaml', 'obstacle: ', `note: "${text}"\n    obstacle: `);
  within('amendments.yaml', 'reason: Đã có hướng dẫn kỹ thuật.', `reason: "${text}"`);
  return folder;
}

const commands = [
  'status',
  'status --format json',
  'status --format csv',
  'status --format md',
  'status --by agency',
  'status --by lead --format json',
  'status --by lead --format csv',
  'status --by lead --format md',
  'overdue',
  'overdue --format json',
  'overdue --format csv',
  'overdue --format md',
  'remind',
  'remind --format table',
  'remind --format json',
  'remind --format csv',
  'remind --format md',
  'show PL.03',
  'show PL.03 --format json',
  'show PL.03 --format md',
  'print',
  'print --format md',
  'check',
  'check --format json',
  'check --format github',
  'check --format gitlab',
  'check --format sarif',
  'check --format junit',
];

const now = '2022-04-01T02:00:00Z';
const asOf = ['--as-of', '2021-12-31'];

describe('characters that a terminal obeys', () => {
  test.each(commands)('are shown, not sent, by %s', async (command) => {
    const folder = hostilePlan(nasty);
    const argv = command.split(' ');
    const day = argv[0] === 'print' ? [] : asOf;
    const { code, stdout, stderr } = await run([...argv, ...day], { folder, now });
    expect(code).toBeLessThan(2);
    const own = argv[0] === 'print' ? stdout.replaceAll('\t', ' ') : stdout;
    const text = own.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    expect(dangerous.exec(text + stderr)).toBeNull();
  });

  test('are shown when they stand in the files as they are, and check names them', async () => {
    const folder = hostilePlan('raw \u001b[2J \u202e');
    const { code, stdout, stderr } = await run(['show', 'PL.03'], { folder, now });
    expect(code).toBe(0);
    expect(stdout).toContain('\nraw <U+001B>[2J <U+202E>\n');
    expect(stderr).toMatch(/^dondoc: kế hoạch có \d+ lỗi; xem bằng: dondoc check\n$/);
    const checked = await run(['check'], { folder, now });
    expect(checked.code).toBe(1);
    const { stdout: json } = await run(['check', '--format', 'json'], { folder, now });
    expect(json.match(/"control-character"/g)?.length).toBeGreaterThanOrEqual(7);
    expect(dangerous.exec(stdout + checked.stdout + json)).toBeNull();
  });

  test.each(['\u001b[2J', '\u202egpj', 'a\u0007b'])('are shown in what was typed: %j', async (typed) => {
    for (const argv of [[typed], ['show', typed], ['overdue', '--agency', typed], ['overdue', '--plan', typed]]) {
      const { code, stdout, stderr } = await run(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('<U+');
      expect(dangerous.exec(stderr)).toBeNull();
    }
  });

  test('are shown in a phrase that is read as a deadline', async () => {
    const { stdout } = await run(['deadline', 'Quý I năm 2021 \u001b[2J']);
    expect(dangerous.exec(stdout)).toBeNull();
  });
});

test.each(['=HYPERLINK(0)', '+1+cmd|0', '@SUM(A1)', '-2+3', ' =1+1'])(
  'the formula %s is text in a spreadsheet',
  async (formula) => {
    const folder = hostilePlan(formula);
    for (const command of [['status'], ['overdue'], ['remind'], ['status', '--by', 'lead']]) {
      const { stdout } = await run([...command, '--format', 'csv', ...asOf], { folder, now });
      expect(stdout).toMatch(/"'/);
      expect(stdout).not.toMatch(/(?:^|,)"\s*(?:[=+@]|-\d)/m);
    }
  },
);

test.each(['status', 'overdue', 'remind', 'show PL.03', 'print', 'status --by lead'])(
  'markup is text in the Markdown of %s',
  async (command) => {
    const folder = hostilePlan('<script>x</script> [l](http://e) @all #1 **b** | c');
    const day = command === 'print' ? [] : asOf;
    const { stdout } = await run([...command.split(' '), '--format', 'md', ...day], { folder, now });
    expect(stdout).toContain(
      '&lt;script&gt;x&lt;/script&gt; \\[l\\](http://e) @<!-- -->all #<!-- -->1 \\*\\*b\\*\\* \\| c',
    );
    expect(stdout).not.toMatch(/<script|[^\\]\]\(|@all|#1/);
  },
);

describe('commands to the runner of a CI job', () => {
  /** In YAML's double quotes: at the start of a text, of a line in it, within it; as GitHub, Azure and TeamCity write them. */
  const texts = [
    '::error::pwned',
    '  ::set-output name=x::pwned',
    'một\\n::error file=a::pwned\\n \\u00a0::stop-commands::x',
    'x ##[error]pwned',
    "##vso[task.setvariable variable=x]pwned ##teamcity[message text='pwned']",
    'mã: ::add-mask::pwned',
  ];
  const variables = { GITHUB_ACTIONS: 'true' };

  /** As the runners read a line. */
  const isCommand = (line: string) =>
    /^\s*::.*::/.test(line) || /##(?:\[|vso\[)/.test(line) || /^\s*##teamcity\[/.test(line);
  const commandsIn = (text: string) => text.split(/\r\n|\r|\n/).filter(isCommand);
  const plain = (text: string) => text.replaceAll('\u200b', '').replaceAll('\\u0023', '#');

  test.each(commands)('are none in %s, which reads as it did', async (command) => {
    for (const text of texts) {
      const folder = hostilePlan(text);
      const argv = [...command.split(' '), ...(command.startsWith('print') ? [] : asOf)];
      const inJob = await run(argv, { folder, now, variables });
      const elsewhere = await run(argv, { folder, now });
      const own = argv.includes('github') ? elsewhere.stdout.split('\n').filter((line) => line.startsWith('::')) : [];
      expect(commandsIn(inJob.stdout + inJob.stderr).filter((line) => !own.includes(line))).toEqual([]);
      expect(own.filter((line) => line.startsWith('::') && !/^::(?:error|warning|notice) file=/.test(line))).toEqual(
        [],
      );
      expect({ ...inJob, stdout: plain(inJob.stdout) }).toEqual(elsewhere);
      if (argv.includes('json')) expect(JSON.parse(inJob.stdout)).toEqual(JSON.parse(elsewhere.stdout));
    }
  });

  test('would be some elsewhere, so that this is worth its while', async () => {
    const folder = hostilePlan('::error::pwned');
    expect(commandsIn((await run(['show', 'PL.03'], { folder, now })).stdout)).toEqual(['::error::pwned']);
  });

  test.each(['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION'])(
    'are none where %s is set',
    async (name) => {
      const folder = hostilePlan('::error::pwned ##[x]');
      const { stdout } = await run(['show', 'PL.03'], { folder, now, variables: { [name]: 'True' } });
      expect(commandsIn(stdout)).toEqual([]);
      expect(stdout).toContain('\n:\u200b:error::pwned ##\u200b[x]\n');
    },
  );

  test('are text in a file, which no runner reads', async () => {
    const folder = hostilePlan('::error::pwned');
    const inFile = await run(['print', '--format', 'md'], { folder, now, variables, isFile: true });
    expect(inFile).toEqual(await run(['print', '--format', 'md'], { folder, now }));
  });

  test('are none in what was typed', async () => {
    const { stderr } = await run(['show', '##[error]pwned'], { variables });
    expect(stderr).toContain('##\u200b[error]pwned');
  });

  test('GitLab folds by escapes, which are shown', async () => {
    const folder = hostilePlan('section_start:1:x\\r\\e[0Kpwned');
    const { stdout } = await run(['show', 'PL.03'], { folder, now, variables: { GITLAB_CI: 'true' } });
    expect(stdout).toContain('section_start:1:x<U+000D><U+001B>[0Kpwned');
  });
});
