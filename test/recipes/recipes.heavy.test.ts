/**
 * The recipes for CI as files in docs/recipes: what `dondoc init --ci` writes, and what the services' own readers accept.
 * After a wanted change, `npm run test:heavy -- test/recipes -u` writes the files anew; review them as a diff.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayFrom } from '../../src/calendar/day.ts';
import { ciServices, type NewPlan } from '../../src/output/templates/new-plan.ts';
import { recipe } from '../../src/output/templates/plan-files.ts';
import { languages } from '../../src/output/words/language.ts';
import { githubFindings } from './github-findings.ts';
import { gitlabJobs } from './gitlab-findings.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const plan: NewPlan = {
  language: 'vi',
  title: null,
  today: dayFrom(2021, 12, 15),
  folder: 'plan',
  version,
  ci: ciServices,
};

/** The names in docs/recipes: a dot in front would hide them. */
const shownAs: Readonly<Record<string, string>> = {
  '.github/workflows/dondoc.yml': 'github.yml',
  '.gitlab-ci.yml': 'gitlab.yml',
  '.githooks/pre-commit': 'pre-commit.sh',
  '.pre-commit-config.yaml': 'pre-commit-config.yaml',
};

const recipes = ciServices.flatMap((service) => recipe(service, plan, false));

test.each(recipes)('docs/recipes shows $path', async ({ path, content }) => {
  await expect(content).toMatchFileSnapshot(`../../docs/recipes/${shownAs[path]}`);
});

test('docs/recipes/README.md names each of them', () => {
  const page = readFileSync('docs/recipes/README.md', 'utf8');
  for (const { path } of recipes) expect(page).toContain(`](${shownAs[path]})`);
});

describe.each(languages)('in %s', (language) => {
  const textOf = (name: string, folder = 'plan') => {
    const files = ciServices.flatMap((service) => recipe(service, { ...plan, language, folder }, false));
    return files.find(({ path }) => path === name)?.content.toString() ?? '';
  };

  test('GitHub reads the workflow', async () => {
    expect(await githubFindings(textOf('.github/workflows/dondoc.yml'))).toEqual([]);
  });

  test('GitLab reads the jobs', () => {
    expect(gitlabJobs({ '.gitlab-ci.yml': textOf('.gitlab-ci.yml') })).toMatchObject([
      {
        name: 'dondoc check',
        rules: [
          { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
          { if: '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
        ],
      },
      { name: 'dondoc remind', rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }] },
    ]);
  });

  test('GitLab reads them as a file that is included', () => {
    const [included] = recipe('gitlab', { ...plan, language }, true);
    const jobs = gitlabJobs({
      '.gitlab-ci.yml': `include: [{local: ${included?.path}}]\nbuild: {script: [make]}\n`,
      [included?.path ?? '']: included?.content.toString() ?? '',
    });
    expect((Array.isArray(jobs) ? jobs : []).map(({ name }) => name).sort()).toEqual([
      'build',
      'dondoc check',
      'dondoc remind',
    ]);
  });

  test('the configuration of pre-commit has one hook, which is the script', () => {
    expect(parse(textOf('.pre-commit-config.yaml')).repos).toEqual([
      {
        repo: 'local',
        hooks: [
          {
            id: 'dondoc',
            name: 'dondoc check',
            entry: '.githooks/pre-commit',
            language: 'script',
            always_run: true,
            pass_filenames: false,
          },
        ],
      },
    ]);
  });

  test('a folder with blanks and Vietnamese letters stays one word', async () => {
    const folder = 'kế hoạch/năm 2021';
    const workflow = textOf('.github/workflows/dondoc.yml', folder);
    expect(parse(workflow).env.DONDOC_PLAN).toBe(folder);
    expect(await githubFindings(workflow)).toEqual([]);
    expect(parse(textOf('.gitlab-ci.yml', folder))['.dondoc'].variables.DONDOC_PLAN).toBe(folder);
    expect(textOf('.githooks/pre-commit', folder)).toContain(`\nplan='${folder}'\n`);
  });
});

describe('the readers are worth asking:', () => {
  const workflow = recipe('github', plan, false)[0]?.content.toString() ?? '';
  const jobs = recipe('gitlab', plan, false)[0]?.content.toString() ?? '';

  test.each([
    ['an unknown key', 'runs-on:', 'run-on:', "Unexpected value 'run-on'"],
    ['an unknown event', 'pull_request:', 'pull_requests:', "Unexpected value 'pull_requests'"],
    ['an unknown permission', 'security-events:', 'security-event:', "Unexpected value 'security-event'"],
    ['an unknown function', 'hashFiles', 'hashFile', "Unrecognized function: 'hashFile'"],
    ['a minute that there is not', '30 0 * * 1-5', '70 0 * * 1-5', 'Invalid cron expression'],
  ])('GitHub refuses %s', async (_, from, to, said) => {
    expect(workflow).toContain(from);
    expect((await githubFindings(workflow.replace(from, to))).join('\n')).toContain(said);
  });

  test.each([
    ['an unknown report', 'codequality:', 'codequalities:', "'codequalities' property is not expected to be here"],
    ['a job without a script', '  script:', '  scripts:', 'dondoc check must have script specified'],
    ['an unknown moment', 'when: always', 'when: ever', '(found ever) at dondoc check.artifacts.when'],
  ])('GitLab refuses %s', (_, from, to, said) => {
    expect(jobs).toContain(from);
    expect(gitlabJobs({ '.gitlab-ci.yml': jobs.replace(from, to) })).toContain(said);
  });
});
