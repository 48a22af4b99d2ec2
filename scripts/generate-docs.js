/**
 * Writes what the documents take from the program: the example on each rule's page, the list of rules, the JSON Schemas of
 * files and answers, the tables of docs/json.md, the chart of docs/performance.md, the manual; and THIRD-PARTY.md. With `--check` it writes nothing, and exits 1 naming the files that differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerSchemas } from './answer-schemas.js';
import { growthChart } from './bench/growth-chart.js';
import { dondoc } from './built-dondoc.js';
import { withReference } from './json-reference.js';
import { manuals } from './manual.js';
import { ruleExample } from './rule-example.js';
import { thirdParty } from './third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The two sets of pages. */
const sets = [
  {
    language: 'en',
    folder: 'docs/rules',
    title: 'Rules',
    intro:
      'What `dondoc check` can find, by name. `dondoc explain RULE` prints a page on the terminal.\n([Tiếng Việt](vi/README.md))',
    columns: '| rule | severity | what it finds |',
  },
  {
    language: 'vi',
    folder: 'docs/rules/vi',
    title: 'Các lỗi được kiểm tra',
    intro:
      'Những lỗi mà `dondoc check` phát hiện, theo tên. Lệnh `dondoc explain TÊN-LỖI` hiện từng trang trên màn hình.\n([English](../README.md))',
    columns: '| tên lỗi | mức độ | nội dung |',
  },
];

/** Every file to write, as pairs of name and text. */
async function documents() {
  const rules = [];
  for (const set of sets) rules.push(await ruleList(set), ...(await rulePages(set)));
  const chart = growthChart(JSON.parse(readFileSync(`${root}docs/performance/growth.json`, 'utf8')));
  return [
    ...rules,
    ['docs/performance/growth.svg', chart],
    ...(await schemas()),
    ...(await manuals(root)),
    ['THIRD-PARTY.md', await thirdParty()],
  ];
}

/** The list of rules by group, as `dondoc explain` gives it. */
async function ruleList({ language, folder, title, intro, columns }) {
  const listed = await dondoc(['explain', '--lang', language], root);
  const groups = listed.trimEnd().split('\n\n');
  const sections = groups.map((group) => {
    const [heading, ...lines] = group.split('\n');
    return `## ${heading}\n\n${columns}\n|---|---|---|\n${lines.map(ruleRow).join('')}`;
  });
  return [`${folder}/README.md`, `# ${title}\n\n${intro}\n\n${sections.join('\n')}`];
}

function ruleRow(line) {
  const cells = /^ {2}(\S+) {2,}(.{9}) (.+)$/.exec(line);
  if (cells === null) throw new Error(`the list of rules has a line of another form: ${line}`);
  const [, rule, severity, found] = cells;
  return `| [${rule}](${rule}.md) | ${severity.trimEnd()} | ${found} |\n`;
}

/** Each rule's page with its example filled in, between `<!-- example: CASE -->` and `<!-- /example -->`. */
async function rulePages({ language, folder }) {
  const pages = readdirSync(root + folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const written = pages.map(async (name) => {
    const file = `${folder}/${name}`;
    const page = readFileSync(root + file, 'utf8');
    const marked = /<!-- example: ([a-z0-9-]+) -->\n[\s\S]*?<!-- \/example -->/;
    const example = marked.exec(page)?.[1];
    if (example === undefined) throw new Error(`${file} does not say which case it shows: <!-- example: CASE -->`);
    const shown = await ruleExample(name.slice(0, -'.md'.length), example, language);
    return [file, page.replace(marked, () => `<!-- example: ${example} -->\n\n${shown}\n<!-- /example -->`)];
  });
  return await Promise.all(written);
}

/** What `dondoc schema` lists: of a file its name, of an answer the command that prints it. */
async function listedSchemas() {
  const listed = await dondoc(['schema', '--lang', 'en'], root);
  const lines = listed.trimEnd().split('\n');
  return lines.map((line) => {
    const [, name, where, purpose] = /^(\S+) +(.+?): (.+)$/.exec(line) ?? [];
    return { name, isAnswer: where.endsWith('--format json'), command: where, purpose };
  });
}

/** The JSON Schemas: of files in the language of those who edit the plan, of answers in English; and the page about these. */
async function schemas() {
  const listed = await listedSchemas();
  const files = [];
  for (const { name } of listed.filter(({ isAnswer }) => !isAnswer))
    files.push([`docs/schema/${name}.json`, await dondoc(['schema', name, '--lang', 'vi'], root)]);
  const answers = new Map(answerSchemas());
  const reference = { listed: listed.filter(({ isAnswer }) => isAnswer), schemas: answers };
  return [
    ...files,
    ...[...answers].map(([kind, schema]) => [
      `docs/schema/answers/${kind}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    ['docs/json.md', withReference(readFileSync(`${root}docs/json.md`, 'utf8'), reference)],
  ];
}

const all = await documents();
const differing = all.filter(([file, text]) => !existsSync(root + file) || readFileSync(root + file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of differing) console.error(`${file} is not what the program gives now: run npm run docs`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of differing) {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, text);
    console.log(file);
  }
}
