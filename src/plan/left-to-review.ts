/** What a person must still look at in a file: comments that say so, and blanks of a new plan's template that nobody filled in. */
import { commentsIn } from '../source/comments.ts';
import type { SourceNode, Span } from '../source/tree.ts';
import type { SourceFile } from './source-file.ts';

/** A place to look at, with what is said there. */
interface LeftOver {
  readonly of: 'comment' | 'blank';
  readonly text: string;
  readonly span: Span;
}

/** The mark of what is still to be looked at, in whatever language the rest is. */
export const reviewMark = '# xem lại:';

/** As people type it too: in capitals, with other blanks. */
const mark = new RegExp(`${reviewMark.replace(' ', '\\s*')}\\s*`, 'iu');

/** The blanks of `init`'s template (a test compares them): other brackets of an issued text are its own. */
export const templateBlanks: readonly string[] = [
  '[Tên tỉnh]',
  '[Về việc gì, ở đâu, trong thời gian nào]',
  '[tên, số, ngày của văn bản]',
  '[cơ quan]',
  '[Kế hoạch nhằm đạt được điều gì.]',
  '[Việc thực hiện phải bảo đảm điều gì.]',
  '[làm việc gì]',
  '[về việc gì]',
  '[đơn vị soạn thảo]',
  '[Họ và tên]',
  '[văn bản gì]',
  '[tên xã]',
  '[tên phường]',
];

/** How one of them begins: most files hold none, nor the mark, and need not be walked. */
const opening = new RegExp(templateBlanks.map((blank) => `\\${blank.split(/[ \]]/)[0]}`).join('|'), 'u');

/** All that is left in the file, in its order; none in one that could not be read. */
export function leftToReview({ text, root, readable }: SourceFile): LeftOver[] {
  if (!readable) return [];
  const composed = text.normalize('NFC');
  const marked = mark.test(composed) ? comments(text, root) : [];
  const unfilled = opening.test(composed) ? blanks(root) : [];
  return [...marked, ...unfilled].toSorted((a, b) => a.span.start - b.span.start);
}

function comments(text: string, root: SourceNode | null): LeftOver[] {
  return [...commentsIn(text, root)].flatMap(({ start, end }): LeftOver[] => {
    const comment = text.slice(start, end).normalize('NFC');
    return comment.search(mark) === 0 ? [{ of: 'comment', text: comment.replace(mark, ''), span: { start, end } }] : [];
  });
}

function blanks(node: SourceNode | null): LeftOver[] {
  switch (node?.kind) {
    case 'scalar': {
      const blank = templateBlanks.find((one) => node.value.normalize('NFC').includes(one));
      return blank === undefined ? [] : [{ of: 'blank', text: blank, span: { start: node.start, end: node.end } }];
    }
    case 'sequence':
      return node.items.flatMap(blanks);
    case 'mapping':
      return node.entries.flatMap(({ value }) => blanks(value));
    default:
      return [];
  }
}
