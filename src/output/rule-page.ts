/** `explain`: a rule's page of the documents on a terminal, and the list of all rules. */
import { catalogue, type RuleGroup, type RuleName, ruleNames } from '../diagnostics/catalogue.ts';
import { displayWidth } from './display-width.ts';
import { type Page, paragraph } from './page.ts';
import { severityStyle } from './paint.ts';
import { ruleTitles } from './words/findings/rule-titles.ts';
import { groupTitles } from './words/rule-groups.ts';
import { severityNames } from './words/standing.ts';

/** The page: headings stand out, running text is wrapped, code blocks stay as they are. */
export function renderRulePage(markdown: string, page: Page): string {
  let isCode = false;
  const lines = markdown.split('\n').filter((line) => !/^<!--.*-->$/.test(line));
  const shown = lines.flatMap((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [`    ${line}\n`];
    if (line.startsWith('#')) return [page.paint.strong(line.replace(/^#+ /, '')), '\n'];
    return [line === '' ? '\n' : paragraph(line.replace(/`([^`]+)`/g, '$1'), page)];
  });
  return shown.join('').replace(/\n{3,}/g, '\n\n');
}

/** Every rule by group: name, severity, what it finds. */
export function renderRuleList(page: Page): string {
  const groups = [...new Set(ruleNames.map((name) => catalogue[name].group))];
  return groups.map((group) => groupList(group, page)).join('\n');
}

function groupList(group: RuleGroup, page: Page): string {
  const { language, paint } = page;
  const names = ruleNames.filter((name) => catalogue[name].group === group);
  const width = Math.max(...ruleNames.map((name) => name.length));
  const line = (name: RuleName) => {
    const { severity } = catalogue[name];
    const label = severityNames[language][severity].one;
    const padded = label + ' '.repeat(Math.max(0, 9 - displayWidth(label)));
    return `  ${name.padEnd(width)}  ${severityStyle(paint, severity)(padded)} ${ruleTitles[language][name]}\n`;
  };
  return `${paint.strong(groupTitles[language][group])}\n${names.map(line).join('')}`;
}
