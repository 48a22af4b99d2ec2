/** `show ID` for people: everything about one task, top to bottom. */
import type { ShowAnswer } from '../../report/answers.ts';
import { printedNumber } from '../document/text.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { type Style, standingStyle } from '../terminal/paint.ts';
import { wrapText } from '../terminal/wrap.ts';
import { visible } from '../text/visible.ts';
import { asOfLine } from '../words/sentences.ts';
import { placeText, taskFacts, taskLists } from './facts.ts';

/** The task with its context, deadline, members, occurrences, amendments and reports. */
export function renderTask(answer: ShowAnswer, page: Page): string {
  const { task, context } = answer;
  const { paint, language } = page;
  const above = context
    .map(({ number, text }) => paragraph(`${printedNumber(number)} ${text}`, page, '', paint.muted))
    .join('');
  const title = paragraph(placeText(task), page, '', paint.strong);
  const text = task.text
    .split('\n')
    .map((part) => paragraph(part, page))
    .join('');
  const asOf = paragraph(asOfLine(answer, language), page, '', paint.muted);
  return `${title}${above}\n${text}\n${facts(answer, page)}${lists(answer, page)}\n${asOf}`;
}

/** One line or more a fact, labels in a column of their own; the standing, which is the first, in its colour. */
function facts(answer: ShowAnswer, page: Page): string {
  const known = taskFacts(answer, page.language);
  const width = Math.max(...known.map(([label]) => displayWidth(label)));
  const style = standingStyle(page.paint, answer.task.standing);
  return known
    .map(([label, text], index) => labelled(label, visible(text), width, page, index === 0 ? style : undefined))
    .join('');
}

function labelled(label: string, text: string, width: number, { textWidth, paint }: Page, style?: Style): string {
  const padded = label + ' '.repeat(width - displayWidth(label) + 2);
  return wrapText(text, Math.max(20, textWidth - width - 2))
    .map((line, index) => (index === 0 ? paint.muted(padded) : ' '.repeat(width + 2)) + (style?.(line) ?? line))
    .map((line) => `${line}\n`)
    .join('');
}

function lists(answer: ShowAnswer, page: Page): string {
  return taskLists(answer, page.language)
    .map(([heading, items]) => {
      const shown = items.map((item) => listItem('  - ', item, page)).join('');
      return `\n${page.paint.strong(heading)}\n${shown}`;
    })
    .join('');
}
