/** The recipes that publish the page: read by the services' own readers, their scripts run with bash. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtProgram } from '../built/program.ts';
import { githubFindings } from './github-findings.ts';
import { gitlabJobs } from './gitlab-findings.ts';
import { issuedPlan } from './issued-plan.ts';

const built = builtProgram();
const github = readFileSync('docs/recipes/page-github.yml', 'utf8');
const gitlab = readFileSync('docs/recipes/page-gitlab.yml', 'utf8');

test('GitHub reads the workflow, GitLab the jobs', async () => {
  expect(await githubFindings(github)).toEqual([]);
  expect(gitlabJobs({ '.gitlab-ci.yml': gitlab })).toMatchObject([{ name: 'pages' }, { name: 'dondoc report' }]);
});

test('they name the program as the other recipes do', () => {
  const usual = parse(readFileSync('docs/recipes/github.yml', 'utf8')).env;
  expect(parse(github).env).toEqual(usual);
  expect(parse(gitlab)['.dondoc-page'].variables).toEqual(usual);
  const page = readFileSync('docs/recipes/README.md', 'utf8');
  for (const name of ['page-github.yml', 'page-gitlab.yml']) expect(page).toContain(`](${name})`);
});

interface Step {
  readonly run?: string;
}

const scripts = [
  ['GitHub', 'trang/index.html', (parse(github).jobs.page.steps as Step[]).flatMap(({ run = '' }) => run).join('\n')],
  ['GitLab', 'public/index.html', parse(gitlab).pages.script.join('\n')],
] as const;

test.each(scripts)('on %s the page of the plan is made', (_, file, script) => {
  const made = issuedPlan(built);
  const runner = made.checkout(made.author.git('rev-parse', 'HEAD'));
  const { status, stderr } = made.script(runner, script, parse(github).env);
  expect(stderr).toContain('dondoc: ');
  expect(status).toBe(0);
  expect(readFileSync(path.join(runner, file), 'utf8')).toMatch(/^<!DOCTYPE html>/);
});

const reports = [
  ['GitHub', (parse(github).jobs.report.steps as Step[]).flatMap(({ run = '' }) => run).join('\n')],
  ['GitLab', parse(gitlab)['dondoc report'].script.join('\n')],
] as const;

test.each(reports)('on %s the report is made on the 14th alone', (_, script) => {
  for (const [day, isMade] of [
    ['14', true],
    ['15', false],
  ] as const) {
    const made = issuedPlan(built);
    const runner = made.checkout(made.author.git('rev-parse', 'HEAD'));
    const { status } = made.script(runner, `date() { echo ${day}; }\n${script}`, parse(github).env);
    expect(status).toBe(0);
    expect(existsSync(path.join(runner, 'bao-cao.docx'))).toBe(isMade);
  }
});
