/**
 * Makes plans as large as wanted, with a fixed seed, so that cost can be measured: a third of the tasks reported on, some
 * extended, group duties among them. All of it is invented.
 *
 *     node scripts/make-plans.js FOLDER --tasks 10000               # one plan
 *     node scripts/make-plans.js FOLDER --tasks 50000 --each 50     # a folder of 1,000 plans
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Words that tasks are made of. */
const actions = [
  'Tham mưu UBND tỉnh ban hành',
  'Xây dựng',
  'Rà soát, sửa đổi',
  'Tổ chức thực hiện',
  'Kiểm tra, giám sát',
];
const things = ['Kế hoạch', 'Đề án', 'Quy chế', 'Chương trình', 'bộ tiêu chí', 'cơ sở dữ liệu', 'báo cáo chuyên đề'];
const fields = [
  'giáo dục thường xuyên',
  'chuyển đổi số',
  'cải cách hành chính',
  'đào tạo nghề',
  'đất đai',
  'y tế cơ sở',
];

/** What there is of each beside the tasks: members of the group, and what a plan has of a kind only where it is asked for. */
const facts = { members: 10, reports: 0, amendments: 0, agencies: 0, successors: 0, findings: 0 };

/** Writes plans of `each` tasks into the folder; with one plan, the folder is it. */
export function makePlans(folder, { tasks, each = tasks, ...asked }) {
  const random = seeded(20210305);
  const plans = Math.ceil(tasks / each);
  for (let index = 0; index < plans; index += 1) {
    const place = plans === 1 ? folder : join(folder, `kh-${String(index + 1).padStart(4, '0')}`);
    const size = { tasks: Math.min(each, tasks - index * each), ...facts, ...asked };
    makePlan(place, { id: `ke-hoach-mau-${index + 1}`, ...size, random });
  }
}

function makePlan(folder, { id, tasks, members, agencies, successors, reports, amendments, findings, random }) {
  mkdirSync(join(folder, 'progress'), { recursive: true });
  const put = (name, text) => writeFileSync(join(folder, name), text);
  const departments = numbered(20, (number) => `so-${number}`);
  const communes = numbered(members, (number) => `xa-${number}`);
  put('plan.yaml', planText(id));
  put('agencies.yaml', registerText(departments, communes, othersText(agencies, successors)));
  const rows = numbered(tasks, (number) => rowOf(number, departments, random));
  const wrong = (text, index) => (index < findings ? text.replace(/(?<=wording: ).*/, 'Quý I năm 2031') : text);
  put('appendix.yaml', `heading: PHỤ LỤC\ntitle: Danh mục nhiệm vụ\nrows:\n${rows.map(rowText).map(wrong).join('')}`);
  for (const row of rows) {
    if (random() < 1 / 3 || reports > 0)
      put(`progress/PL.${row.number}.yaml`, progressText(row, random) + moreReports(row, reports / tasks));
  }
  const moved = rows.filter(() => random() < 1 / 20);
  const further = rows.filter((row) => !moved.includes(row)).flatMap((row) => dayByDay(row, amendments / tasks));
  const amended = [...moved.map(amendmentText), ...further];
  if (amended.length > 0) put('amendments.yaml', `amendments:\n${amended.join('')}`);
}

const planText = (id) => `id: ${id}
document:
  type: KẾ HOẠCH
  number: 01/KH-UBND
  place: Mẫu
  dateline: ngày 05 tháng 01 năm 2021
  issued: 2021-01-05
  title: Kế hoạch mẫu ${id}
  issuer: ubnd-tinh
body:
  - {number: I, heading: NHIỆM VỤ}
`;

const registerText = (departments, communes, others) => `agencies:
  - {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
${departments.map((one) => `  - {id: ${one}, name: Sở Mẫu ${one.slice(3)}, kind: department}\n`).join('')}\
${communes.map((one) => `  - {id: ${one}, name: UBND xã Mẫu ${one.slice(3)}, kind: commune}\n`).join('')}\
${others}groups:
  - {id: cac-xa, name: UBND các xã, members: [${communes.join(', ')}]}
`;

/** Bodies that owe nothing: some for themselves, and some each of which went over into the next. */
const othersText = (agencies, successors) =>
  [
    ...numbered(agencies, (number) => `  - {id: hoi-${number}, name: Hội Mẫu ${number}, kind: association}\n`),
    ...numbered(successors, (number) => {
      const gone = number === successors ? '' : `, until: 2021-06-30, successors: [ban-${number + 1}]`;
      return `  - {id: ban-${number}, name: Ban Mẫu ${number}, kind: association${gone}}\n`;
    }),
  ].join('');

/** One in twenty is owed by the group. */
function rowOf(number, departments, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const year = 2021 + Math.floor(random() * 2);
  return {
    number: String(number).padStart(2, '0'),
    text: `${pick(actions)} ${pick(things)} ${pick(fields)} giai đoạn ${number}`,
    lead: random() < 1 / 20 ? 'cac-xa' : pick(departments),
    with: pick(departments),
    due: { year, quarter: 1 + Math.floor(random() * 4) },
  };
}

const rowText = (row) => `  - number: "${row.number}"
    text: ${row.text}
    lead: [${row.lead}]
${row.with === row.lead ? '' : `    with: [${row.with}]\n`}    due: ${row.due.year}-Q${row.due.quarter}
    wording: Quý ${['I', 'II', 'III', 'IV'][row.due.quarter - 1]} năm ${row.due.year}
`;

/** Under way, and for every second done as well. */
function progressText({ number, lead }, random) {
  const agency = lead === 'cac-xa' ? 'xa-1' : lead;
  const day = `2021-0${2 + Math.floor(random() * 7)}-1${Math.floor(random() * 9)}`;
  const done = `  - {date: 2021-10-20, agency: ${agency}, state: done, evidence: {number: ${Number(number)}/BC-MAU, date: 2021-10-15}}\n`;
  return `task: PL.${number}
reports:
  - {date: ${day}, agency: ${agency}, state: in-progress, note: Đang lấy ý kiến các đơn vị}
${random() < 0.5 ? done : ''}`;
}

/** So many reports more, a day each. */
const moreReports = ({ lead }, count) =>
  numbered(
    Math.round(count),
    (number) =>
      `  - {date: ${dayAfter(Date.UTC(2021, 0, 5), number)}, agency: ${lead === 'cac-xa' ? 'xa-1' : lead}, state: in-progress, note: Lần ${number}}\n`,
  ).join('');

/** So many extensions of one task, each by a day. */
function dayByDay({ number, due }, count) {
  const first = Date.UTC(due.year, due.quarter * 3, 0);
  const day = (later) => dayAfter(first, later);
  return numbered(
    Math.round(count),
    (
      step,
    ) => `  - instrument: {number: ${Number(number) * 1_000_000 + step}/UBND-VX, date: 2021-02-20, issuer: ubnd-tinh}
    changes:
      - {task: PL.${number}, due: {from: ${step === 1 ? `${due.year}-Q${due.quarter}` : day(step - 1)}, to: ${day(step)}}}
`,
  );
}

const amendmentText = ({
  number,
  due,
}) => `  - instrument: {number: ${Number(number)}/UBND-VX, date: 2021-02-20, issuer: ubnd-tinh}
    changes:
      - {task: PL.${number}, due: {from: ${due.year}-Q${due.quarter}, to: ${due.year + 2}-Q${due.quarter}}}
`;

function dayAfter(instant, days) {
  return new Date(instant + days * 86_400_000).toISOString().slice(0, 10);
}

function numbered(count, of) {
  return Array.from({ length: count }, (_, index) => of(index + 1));
}

/** Numbers from 0 up to 1, the same each time. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = ['each', ...Object.keys(facts)];
  const options = {
    tasks: { type: 'string', default: '60' },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  };
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  if (positionals.length !== 1) throw new Error('name the folder to write to');
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
  makePlans(positionals[0], given);
}
