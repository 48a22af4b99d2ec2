/** What the commands are measured on, made once a run: plans, repositories, and the same tasks as other programs keep them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePlans } from '../make-plans.js';
import { dondoc } from './cost.js';
import { writeTable } from './office-table.js';

/** Folders and files below `home`, each made when it is first asked for. */
export function inputsIn(home) {
  const known = new Map();
  const once = (name, make) => {
    if (!known.has(name)) {
      make(join(home, name));
      known.set(name, join(home, name));
    }
    return known.get(name);
  };
  mkdirSync(home, { recursive: true });
  const inputs = {
    plan: (tasks, facts = {}) =>
      once(['plan', tasks, ...Object.entries(facts).flat()].join('-'), (folder) =>
        makePlans(folder, { tasks, ...facts }),
      ),
    sheet: (tasks, rows, form) =>
      once(`sheet-${tasks}-${rows}.${form}`, (file) => makeSheet(file, inputs.plan(tasks), rows)),
    document: (rows) => (form) => once(`appendix-${rows}.${form}`, (file) => makeAppendix(file, inputs.plan(rows))),
    recorded: (plan, words) => once(`${basename(plan)}-recorded`, (folder) => makeRecorded(folder, plan, words)),
    plans: (tasks, each) => once(`plans-${tasks}`, (folder) => makePlans(folder, { tasks, each })),
    journal: (tasks) => once(`${tasks}.journal`, (file) => makeJournal(file, tasks)),
    taskwarrior: (tasks) => once(`task-${tasks}`, (folder) => makeTaskwarrior(folder, inputs.plan(tasks))),
    edited: (tasks, files) => once(`edited-${tasks}`, (folder) => makeEdited(folder, tasks, files)),
    history: (commits) => once(`history-${commits}`, (folder) => makeHistory(folder, commits)),
  };
  return inputs;
}

/** A return that says of so many tasks of the plan that they are in hand. */
function makeSheet(file, plan, rows) {
  const row = ({ number, lead }) => [
    `PL.${number}`,
    lead === 'cac-xa' ? 'xa-1' : lead,
    'Đang thực hiện',
    '15/11/2021',
    `Lần ${number}`,
  ];
  const head = ['Mã nhiệm vụ', 'Mã cơ quan', 'Tình hình thực hiện', 'Ngày báo cáo', 'Ghi chú'];
  writeTable(file, [head, ...dutiesOf(plan).slice(0, rows).map(row)]);
}

/** The appendix of the plan as an issued table. */
function makeAppendix(file, plan) {
  const row = ({ number, text, lead, wording }) => [number, text, `Sở Mẫu ${lead.replace(/\D+/, '')}`, wording];
  const head = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
  writeTable(file, [head, ...dutiesOf(plan).map(row)]);
}

/** The rows of a plan's appendix as it is written. */
function dutiesOf(plan) {
  const row =
    /number: "(?<number>\d+)"\n +text: (?<text>.*)\n +lead: \[(?<lead>.+)\]\n(?: +with.*\n)? +due.*\n +wording: (?<wording>.*)/g;
  return [...readFileSync(join(plan, 'appendix.yaml'), 'utf8').matchAll(row)].map(({ groups }) => groups);
}

/** The same plan, with something recorded in it that can be taken back. */
function makeRecorded(folder, plan, words) {
  cpSync(plan, folder, { recursive: true });
  const [node, ...rest] = dondoc(...words, '--yes', '--plan', folder);
  execFileSync(node, rest, { stdio: 'ignore' });
}

/** As many transactions as tasks. */
function makeJournal(file, tasks) {
  const entry = (_, index) =>
    `2021-${String(1 + (index % 12)).padStart(2, '0')}-28 * PL.${index + 1} Xây dựng đề án giai đoạn ${index + 1}\n` +
    `    viec:so-${1 + (index % 20)}    1\n    han:quy-${1 + (index % 4)}\n\n`;
  writeFileSync(file, Array.from({ length: tasks }, entry).join(''));
}

/** The same tasks as Taskwarrior keeps them, as many of them overdue. */
function makeTaskwarrior(folder, plan) {
  const [node, ...rest] = dondoc('status', '--plan', plan, '--as-of', '2021-12-15', '--format', 'jsonl', '-q');
  const { stdout } = spawnSync(node, rest, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const lines = stdout.trimEnd().split('\n').map(JSON.parse);
  const due = (standing) => (standing === 'overdue' ? 1_617_148_800 : 4_102_444_800);
  const line = ({ standing, text, id }, index) =>
    `[description:"${text.replaceAll('"', '')}" due:"${due(standing)}" entry:"1609804800" project:"${id}" status:"pending" ` +
    `uuid:"00000000-0000-4000-8000-${String(index).padStart(12, '0')}"]\n`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'pending.data'), lines.map(line).join(''));
  writeFileSync(join(folder, 'taskrc'), `data.location=${folder}\nhooks=off\ngc=off\nconfirmation=off\n`);
}

/** A plan of so many tasks in a repository of its own, with the names of its progress files. */
function makeCommitted(folder, tasks) {
  makePlans(folder, { tasks });
  const git = gitIn(folder);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Plan');
  const names = git('ls-files', 'progress').trimEnd().split('\n');
  return { git, names };
}

/** A committed plan in which so many of the progress files have one report more since. */
function makeEdited(folder, tasks, files) {
  const { names } = makeCommitted(folder, tasks);
  for (const name of names.slice(0, files))
    appendFileSync(join(folder, name), laterReport(readFileSync(join(folder, name), 'utf8')));
}

const laterReport = (text) =>
  `  - {date: 2021-11-30, agency: ${/agency: ([^,}]+)/.exec(text)[1]}, state: in-progress, note: Đang trình}\n`;

/** The real commits of an imagined office: each but the first brings one report. */
function makeHistory(folder, commits) {
  const { git, names } = makeCommitted(folder, 60);
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const brought = Array.from({ length: commits - 1 }, (_, index) => {
    const name = names[index % names.length];
    texts.set(name, texts.get(name) + laterReport(texts.get(name)).replace('Đang trình', `Lần ${index + 1}`));
    return commitText(index, name, texts.get(name));
  });
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: brought.join('') });
  git('reset', '--quiet', '--hard', 'refs/heads/years');
}

const commitText = (index, name, text) => {
  const message = `Báo cáo ${index + 1}`;
  const from = index === 0 ? 'from HEAD\n' : '';
  const seconds = 1_609_900_000 + index * 600;
  return (
    `commit refs/heads/years\ncommitter Office <office@example.vn> ${seconds} +0700\n` +
    `data ${Buffer.byteLength(message)}\n${message}\n${from}M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  );
};

function gitIn(folder) {
  const who = ['-c', 'user.name=Office', '-c', 'user.email=office@example.vn'];
  // When the plan was issued, which is before whatever follows.
  const env = { ...process.env, GIT_COMMITTER_DATE: '2021-01-05T08:00:00+0700' };
  return (...args) =>
    execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28, env });
}
