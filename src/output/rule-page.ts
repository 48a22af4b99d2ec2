/** `explain`: a rule's page of the documents on a terminal, and the list of all rules. */
import { catalogue, type RuleName, ruleNames } from '../diagnostics/catalogue.ts';
import type { RuleGroup } from '../diagnostics/stated-rule.ts';
import { displayWidth } from './terminal/display-width.ts';
import { listItem, type Page, paragraph } from './terminal/page.ts';
import { severityStyle } from './terminal/paint.ts';
import { visible } from './text/visible.ts';
import { ruleTitle } from './words/findings/finding-words.ts';
import { groupTitles } from './words/rule-groups.ts';
import { severityNames } from './words/standing.ts';

/** The page: headings stand out, running text is wrapped to the page, code blocks stay as they are. */
export function renderRulePage(markdown: string, page: Page): string {
  const text = markdown.replace(/^<!--.*-->\n/gm, '').trim();
  return text
    .split(/^(```.*\n[\s\S]*?^```)$/m)
    .flatMap((part) => (part.startsWith('```') ? [codeBlock(part)] : paragraphs(part, page)))
    .join('\n');
}

/** A fenced block without its fences, set in. */
function codeBlock(part: string): string {
  const lines = part.split('\n').slice(1, -1);
  return lines.map((line) => (line === '' ? '\n' : `    ${visible(line)}\n`)).join('');
}

/** What stands between blank lines: a heading, a list, or a paragraph, whose lines are joined before they are wrapped. */
function paragraphs(part: string, page: Page): string[] {
  const blocks = part.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const text = block.trim().replace(/`([^`]+)`/g, '$1');
    if (text.startsWith('#')) return paragraph(text.replace(/^#+ /, ''), page, '', page.paint.strong);
    const items = text.split(/\n(?=- |\d+\. )/).map((item) => item.replace(/\s*\n\s*/g, ' '));
    return items
      .map((item) => {
        const mark = /^(?:- |\d+\. )/.exec(item)?.[0] ?? '';
        return listItem(mark, item.slice(mark.length), page);
      })
      .join('');
  });
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
    const label = severityNames[severity].one[language];
    const padded = label + ' '.repeat(Math.max(0, 9 - displayWidth(label)));
    return `  ${name.padEnd(width)}  ${severityStyle(paint, severity)(padded)} ${ruleTitle(name, language)}\n`;
  };
  return `${paint.strong(groupTitles[group][language])}\n${names.map(line).join('')}`;
}
