/**
 * What `npm run bench` measures, a row each: a command of dondoc beside a yardstick (`ratio`, of processor time) or alone
 * (`peak`, in mebibytes), and the goal. `needs` is a program that may be missing. `rounds` is how often a pair is run.
 */
import { fileURLToPath } from 'node:url';
import { dondoc } from './cost.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yamlAlone = fileURLToPath(new URL('yaml-alone.js', import.meta.url));
const day = ['--as-of', '2021-12-15'];
const bare = () => [process.execPath, '-e', '0'];
const real = ['--plan', `${root}plan`, ...day];
const checked = (plan) => ['check', '--plan', plan, ...day];
const check = (plan) => dondoc(...checked(plan));
const yaml = (plan) => [process.execPath, yamlAlone, plan];
const evidence = ['--evidence', '812/KH-UBND', '--date', '25/3/2021', '--reported', '26/3/2021'];

export const rows = [
  {
    name: 'overdue, real plan / node -e 0',
    goal: 1.9,
    rounds: 30,
    ours: () => dondoc('overdue', ...real),
    other: bare,
  },
  { name: '--version / node -e 0', goal: 1.1, rounds: 30, ours: () => dondoc('--version'), other: bare },
  {
    name: 'TAB completion of an id / node -e 0',
    goal: 1.6,
    rounds: 30,
    ours: () => dondoc('complete', '--', 'show', 'PL.'),
    other: bare,
    cwd: () => root,
  },
  {
    name: 'done --dry-run / node -e 0',
    goal: 2.5,
    rounds: 30,
    ours: () => dondoc('done', 'PL.01', ...evidence, '--dry-run', '--plan', `${root}plan`),
    other: bare,
  },
  ...[
    [10_000, 0.25, 5],
    [100_000, 0.15, 3],
  ].map(([tasks, goal, rounds]) => ({
    name: `check ${tasks} tasks / yaml alone`,
    goal,
    rounds,
    ours: (inputs) => check(inputs.plan(tasks)),
    other: (inputs) => yaml(inputs.plan(tasks)),
  })),
  {
    name: 'check 100000 tasks / hledger check',
    goal: 1.0,
    rounds: 3,
    needs: 'hledger',
    ours: (inputs) => check(inputs.plan(100_000)),
    other: (inputs) => ['hledger', 'check', '-f', inputs.journal(100_000)],
  },
  {
    name: 'overdue --format csv 10000 tasks / task overdue',
    goal: 2,
    rounds: 5,
    needs: 'task',
    ours: (inputs) => dondoc('overdue', '--format', 'csv', '--plan', inputs.plan(10_000), ...day),
    other: (inputs) => ['task', `rc:${inputs.taskwarrior(10_000)}/taskrc`, 'overdue'],
  },
  { name: 'check 100000 tasks, peak', goal: 250, rounds: 2, peak: (inputs) => checked(inputs.plan(100_000)) },
  { name: 'check 2000 plans of 50, peak', goal: 150, rounds: 2, peak: (inputs) => checked(inputs.plans(100_000, 50)) },
  {
    name: 'check --against, 20 of 3000 files changed / check',
    goal: 0.3,
    rounds: 5,
    ours: () => dondoc('check', '--against', 'HEAD', ...day),
    other: () => dondoc('check', ...day),
    cwd: (inputs) => inputs.edited(8_850, 20),
  },
  {
    name: 'history, 1001 commits / git log --raw + cat-file',
    goal: 5,
    rounds: 5,
    ours: () => dondoc('history'),
    other: () => ['bash', '-c', gitAlone],
    cwd: (inputs) => inputs.history(1_001),
  },
];

/** Every file that some commit brought, given by git itself. */
const gitAlone = `git log --raw --no-abbrev --format= | cut -d' ' -f4 | sort -u | git cat-file --batch`;
