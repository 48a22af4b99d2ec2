/** What the officer added under one heading, as it stands in the report. */
import type { ReportPart } from '../../report/periodic/answer.ts';
import type { Language } from '../words/language.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { nameIn, withoutNumber } from './own-text.ts';
import { type Block, headed, paragraph } from './paper.ts';
import type { ToldReport } from './told-report.ts';

/** The paragraphs of the part; a heading of her own once above those that stand under it, and of several plans which one they are about. */
export function ownBlocks(
  { paragraphs }: Pick<ToldReport, 'paragraphs'>,
  part: ReportPart,
  language: Language,
): readonly Block[] {
  const blocks: Block[] = [];
  let above: Pick<ToldReport['paragraphs'][number], 'heading' | 'of'> = { heading: null, of: null };
  for (const { heading, of, isItem, text } of paragraphs.filter((one) => one.part === part)) {
    const isElsewhere = heading !== above.heading || of !== above.of;
    if (heading !== null && isElsewhere) blocks.push(headed(withoutNumber(heading)));
    if (of !== null && isElsewhere) blocks.push(paragraph(reportPlansWords.about[language](of)));
    above = { heading, of };
    const last = blocks.at(-1);
    if (!isItem) blocks.push({ kind: 'paragraph', text });
    else if (last?.kind === 'items') blocks[blocks.length - 1] = { kind: 'items', items: [...last.items, text] };
    else blocks.push({ kind: 'items', items: [text] });
  }
  return blocks;
}

/** What stands under one heading of a part. */
interface Headed {
  readonly name: string | null;
  readonly blocks: Block[];
}

/** The blocks of a part, what the officer wrote under a heading that is printed there behind what the report says under it. */
export function gathered(blocks: readonly Block[]): readonly Block[] {
  const under: Headed[] = [{ name: null, blocks: [] }];
  let here = under[0] as Headed;
  for (const block of blocks) {
    if (block.kind !== 'heading') here.blocks.push(block);
    else {
      const name = nameIn(block.text);
      const known = under.find((one) => one.name !== null && isCalled(one.name, name));
      here = known ?? { name, blocks: [block] };
      if (known === undefined) under.push(here);
    }
  }
  return under.flatMap((one) => one.blocks);
}

/** By the whole name, or by its beginning where that is no single word or two of many headings. */
function isCalled(printed: string, typed: string): boolean {
  return printed === typed || (typed.split(' ').length > 3 && `${printed} `.startsWith(`${typed} `));
}
