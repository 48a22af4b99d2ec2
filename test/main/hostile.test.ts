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
    expect(checked.stdout.match(/\[control-character\]/g)?.length).toBeGreaterThanOrEqual(7);
    expect(dangerous.exec(stdout + checked.stdout)).toBeNull();
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
