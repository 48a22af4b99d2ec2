/** What stands above what is told of one of several plans. */
import type { AnswerHead } from '../../report/answers.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { planName } from '../words/plan-name.ts';

/** The plan's name, its folder for the commands that come next, and its count. */
export function planHead(answer: Pick<AnswerHead, 'plan'>, folder: string, count: string, page: Page): string {
  const name = paragraph(planName(answer), page, '', page.paint.strong);
  return name + paragraph(`${folder} · ${count}`, page, '', page.paint.muted);
}
