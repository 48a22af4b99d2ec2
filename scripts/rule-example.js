/** A rule's example for its page: some lines of a fixture's file, and what the built `dondoc check` says of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dondoc } from './built-dondoc.js';
import { isEdit, withEdit } from './edit-example.js';
import { withPlan } from './rule-case.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The day that every fixture is checked as of. */
const asOf = '2021-12-15';

/** The example as Markdown: what the fixture has in one block (none where it is no readable text), the findings in another. */
export async function ruleExample(rule, name, language) {
  const folder = `${root}test/rules/${rule}/${name}`;
  if (!isEdit(folder)) {
    return await withPlan(folder, (plan) =>
      shown(rule, name, language, plan, [], (findings) => linesAround(plan, findings)),
    );
  }
  return await withEdit(folder, (repository, diff) =>
    shown(rule, name, language, repository, ['--against', 'HEAD'], () => changedLines(diff)),
  );
}

async function shown(rule, name, language, folder, options, excerpt) {
  const checked = await dondoc(['check', ...options, '--as-of', asOf, '--lang', language, '--quiet'], folder);
  const findings = checked
    .trimEnd()
    .split('\n\n')
    .filter((finding) => finding.includes(`[${rule}]`));
  if (findings.length === 0) throw new Error(`${rule}/${name} shows no finding of its rule`);
  const lines = excerpt(findings);
  const block = options.length === 0 ? 'yaml' : 'diff';
  return `${lines === '' ? '' : fenced(block, lines)}${fenced('text', findings.join('\n\n'))}`.trimEnd();
}

/** The diff without git's own headers: each file's name, then its lines. */
function changedLines(diff) {
  return diff
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const file = /^diff --git a\/\S+ b\/(\S+)$/.exec(line);
      if (file !== null) return [`# ${file[1]}`];
      return /^(?:index|---|\+\+\+|@@|new file|deleted file) ?/.test(line) ? [] : [line];
    })
    .join('\n');
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\`\n\n`;
}

/** The entries of the file that the findings are about, under its name; empty where there is no text to show. */
function linesAround(folder, findings) {
  const places = findings.flatMap((finding) => [...finding.matchAll(/^(?: {2}note: )?(\S+?):(\d+):\d+: /gm)]);
  const file = places[0][1];
  const text = textOf(`${folder}/${file}`);
  if (text === null) return '';
  const lines = text.trimEnd().split(/\r?\n/);
  const numbers = places.filter((place) => place[1] === file).map((place) => Number(place[2]) - 1);
  const shown = lines.length <= short ? lines : entriesAround(lines, Math.min(...numbers), Math.max(...numbers));
  return [`# ${file}`, ...dedented(shown)].map(visible).join('\n');
}

/** A file of no more lines is shown whole; of a longer one at most so many lines before and after the fault. */
const short = 12;
const around = 6;

/** Null where nothing is there, or it is no UTF-8. */
function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}

/** The lines from the dash that begins the entry of the first fault to the end of the entry of the last. */
function entriesAround(lines, first, last) {
  let start = first;
  while (start > first - around && start > 0 && !/^\s*- /.test(lines[start])) start -= 1;
  const inside = indentOf(lines[start]);
  let end = last;
  while (end < last + around && end + 1 < lines.length && indentOf(lines[end + 1]) >= inside) end += 1;
  return lines.slice(start, end + 1);
}

function indentOf(line) {
  return line.search(/\S|$/);
}

function dedented(lines) {
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf));
  return lines.map((line) => line.slice(indent));
}

/** The line with hidden characters as the program shows them. */
function visible(line) {
  return line.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
