/** The page of `status` and `overdue`: one file that loads nothing, whose charts are drawn from the numbers that stand beside them. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Totals } from '../../src/report/answers.ts';
import { separateCounts } from '../../src/report/totals.ts';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const plans = ['plan', 'test/plans/nam-2021'];

async function answer(plan: string, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run([...words, '--plan', plan, '--as-of', '2021-12-15', '-q']);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

const texts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map((found) => found[1] ?? '');

/** The rows of the table, cell by cell. */
function rowsOf(table: string): string[][] {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '';
  return texts(body, 'tr').map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) => cell[1] ?? ''));
}

interface Mark {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** What is as long as the value is great. */
  readonly length: number;
}

/** The marks of a figure: bars by their length, points of a line by how high they lie. */
function marksOf(figure: string): Mark[] {
  const base = Number(/y1="([\d.]+)" y2="[\d.]+" class="axis"/.exec(figure)?.[1] ?? Number.NaN);
  const isColumn = Number.isFinite(base);
  return [...figure.matchAll(/<(rect|circle) ([^>]*data-value[^>]*)>/g)].map(([, shape, attributes = '']) => {
    const at = (name: string) => Number(new RegExp(`(?:^| )${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    const length = shape === 'circle' ? base - at('cy') : at(isColumn ? 'height' : 'width');
    return { row: at('data-row'), column: at('data-column'), value: at('data-value'), length };
  });
}

const figuresOf = (html: string) => [...html.matchAll(/<figure id="(\w+)">[\s\S]*?<\/figure>/g)];

describe.each(plans)('%s', (plan) => {
  test.each(['vi', 'en'])('loads nothing, and allows nothing but its own style and script: %s', async (lang) => {
    const html = await answer(plan, 'status', '--format', 'html', '--lang', lang);
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${lang}">`));
    expect(html).not.toMatch(/ (?:src|srcset|data|action|style|on\w+)="/);
    expect(html.match(/href="(?!#)/g)).toBeNull();
    expect(html).not.toMatch(/url\(|@import/);
    const hash = (tag: string) =>
      createHash('sha256')
        .update(texts(html, tag)[0] ?? '')
        .digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('every chart is as its table, mark by mark and to scale', async () => {
    const figures = figuresOf(await answer(plan, 'status', '--format', 'html'));
    expect(figures.map(([, id]) => id)).toEqual(['standings', 'deadlines', 'course', 'late']);
    for (const [figure, id] of figures) {
      const rows = rowsOf(figure).map(([, ...values]) => values);
      const marks = marksOf(figure);
      const isLine = id === 'course';
      const told = rows.flatMap((values, row) =>
        values.flatMap((value, column) =>
          value === '' || (!isLine && value === '0') ? [] : [`${row} ${column} ${value}`],
        ),
      );
      expect(marks.map(({ row, column, value }) => `${row} ${column} ${value}`).toSorted(), id).toEqual(
        told.toSorted(),
      );
      const scale = Math.max(...marks.map(({ length }) => length)) / Math.max(...marks.map(({ value }) => value));
      for (const { value, length } of marks) expect(length, id).toBeCloseTo(value * scale, 0);
    }
  });

  test('every chart can be read without being seen', async () => {
    const html = await answer(plan, 'status', '--format', 'html');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [figure, id] of figuresOf(html)) {
      expect(figure).toContain(`role="img" aria-labelledby="${id}-title ${id}-description"`);
      expect(figure).toMatch(new RegExp(`<title id="${id}-title">.+</title>\n<desc id="${id}-description">.+</desc>`));
      expect(figure).toMatch(/<caption>.+<\/caption>/);
    }
    for (const table of texts(html, 'table')) expect(table).toMatch(/<caption>[\s\S]*<th scope="col">/);
  });

  test('the numbers are those of the answers as JSON', async () => {
    const html = await answer(plan, 'status', '--format', 'html');
    const json = async (...words: string[]) => JSON.parse(await answer(plan, 'status', ...words, '--format', 'json'));
    const [status, byAgency, byQuarter] = [await json(), await json('--by', 'agency'), await json('--by', 'quarter')];
    const figure = (id: string) => figuresOf(html).find((found) => found[1] === id)?.[0] ?? '';
    const numbers = (rows: string[][]) =>
      rows.map(([, ...cells]) => cells.filter((cell) => /^\d+$/.test(cell)).map(Number));
    const totals: Totals = status.totals;
    expect(numbers(rowsOf(figure('standings')))).toEqual([
      separateCounts.map((key) => totals[key]).filter((one) => one > 0),
    ]);
    const quarters = byQuarter.groups.filter(({ key }: { key: string | null }) => key !== null);
    expect(numbers(rowsOf(figure('deadlines'))).map((row) => row.reduce((sum, one) => sum + one, 0))).toEqual(
      quarters.map((group: { totals: Totals }) => group.totals.tasks),
    );
    const late = byAgency.groups
      .map((group: { totals: Totals }) => group.totals.overdue)
      .filter((one: number) => one > 0);
    expect(numbers(rowsOf(figure('late'))).flat()).toEqual(late.toSorted((a: number, b: number) => b - a));
    const agencies = rowsOf(/<table id="agencies-table">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '');
    expect(numbers(agencies).map(([tasks, done]) => [tasks, done])).toEqual(
      [...byAgency.groups, byAgency].map((group: { totals: Totals }) => [group.totals.tasks, group.totals.done]),
    );
    const heat = rowsOf(/<table class="heat">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '').flatMap(([, ...cells]) => cells);
    const open = (group: { totals: Totals }) => group.totals.overdue + group.totals.dueSoon + group.totals.inTerm;
    const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
    expect(sum(heat.map((cell) => Number.parseInt(cell, 10) || 0))).toBe(sum(byAgency.groups.map(open)));
    expect(sum(heat.map((cell) => Number(/\((\d+)/.exec(cell)?.[1] ?? 0)))).toBe(sum(late));
    const tasks = /<table class="tasks sortable">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    expect([...tasks.matchAll(/<tr data-standing="([^"]+)"/g)].map((found) => found[1])).toEqual(
      status.tasks.map(({ standing }: { standing: string }) => standing),
    );
    for (const { id } of status.tasks) expect(tasks).toContain(`<th scope="row" class="nowrap">${id}</th>`);
  });
});

test('the overdue alone, beside the charts of all', async () => {
  const html = await answer('plan', 'overdue', '--format', 'html', '--agency', 'so-gddt');
  expect([...html.matchAll(/<tr data-standing="([^"]+)"/g)].map((found) => found[1])).toEqual(Array(6).fill('overdue'));
});

test('nothing to show is said', async () => {
  const html = await answer('plan', 'status', '--format', 'html', 'khongconhiemvunao');
  expect(html).toContain('<p>Không có nhiệm vụ nào phù hợp.</p>');
  expect(html).not.toContain('<script>');
  expect(await answer('plan', 'overdue', '--format', 'html', '--due', '2030')).not.toContain('<script>');
});

test('a year mistyped by thousands makes no thousands of quarters', async () => {
  const folder = planCopy();
  const file = join(folder, 'appendix.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}  - {number: "99", text: Việc, lead: [so-gd], due: 9999}\n`);
  const { code, stdout } = await run(['status', '--format', 'html', '--as-of', '2021-12-15', '-q'], { folder });
  expect([code, stdout.length < 200_000, stdout.includes('9999')]).toEqual([0, true, true]);
});

test('what the files say stays text', async () => {
  const folder = planCopy();
  writeFileSync(
    join(folder, 'progress', 'PL.08.yaml'),
    `task: PL.08
reports:
  - date: 2021-12-01
    agency: so-gd
    state: in-progress
    note: "</script><script>alert(1)</script><img src=x onerror=alert(1)> \\u202e"
    obstacle: '" onmouseover="alert(1)'
`,
  );
  const { stdout } = await run(['status', '--format', 'html', '--as-of', '2021-12-15', '-q'], { folder });
  expect(stdout).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
  expect(stdout.match(/<script/g)).toHaveLength(1);
  expect(stdout).not.toContain('<img');
  expect(stdout).not.toContain('\u202e');
  expect(stdout).not.toMatch(/<[^>]* onmouseover=/);
});

test('what is asked for stands beside the deadline', async () => {
  const folder = planCopy();
  const file = join(folder, 'amendments.yaml');
  const asked = 'requests:\n  - {number: 9/SM, date: 2021-12-01, task: PL.03, to: 2022-Q2}\n';
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${asked}`);
  const { stdout } = await run(['status', '--format', 'html', '--as-of', '2021-12-15', '-q'], { folder });
  expect(stdout).toContain('15/11/2021<br>(gia hạn 01 lần)<br>(đề nghị gia hạn đến 30/06/2022)</td>');
});

test('a terminal is shown no page', async () => {
  for (const command of ['status', 'overdue', 'remind']) {
    const { code, stdout } = await run([command, '--format', 'html'], { columns: 80 });
    expect([code, stdout]).toEqual([2, '']);
  }
});

test('with --since the page begins with what changed', async () => {
  const words = ['status', '--format', 'html', '--since', '2021-11-30'] as const;
  const html = await answer('test/plans/nam-2021', ...words);
  const since = JSON.parse(await answer('test/plans/nam-2021', 'status', '--since', '2021-11-30', '--format', 'json'));
  expect(texts(html, 'nav')[0]).toMatch(/^<a href="#since">Thay đổi gần đây<\/a>/);
  const part = /<section id="since">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
  expect(rowsOf(part).map(([id]) => id)).toEqual(since.tasks.map(({ id }: { id: string }) => id));
  expect(part).toContain('<p class="lead">Từ ngày 30/11/2021 đến ngày 15/12/2021: ');
  expect(rowsOf(part).some(([, changes]) => changes?.includes('Sắp đến hạn, còn 16 ngày'))).toBe(true);
});
