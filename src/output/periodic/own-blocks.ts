/** What the officer added under one heading, as it stands in the report. */
import type { PeriodicAnswer, ReportPart } from '../../report/periodic/answer.ts';
import { type Block, headed } from './paper.ts';

/** The paragraphs of the part; a heading of her own once above those that stand under it. */
export function ownBlocks({ paragraphs }: Pick<PeriodicAnswer, 'paragraphs'>, part: ReportPart): readonly Block[] {
  const blocks: Block[] = [];
  let above: string | null = null;
  for (const { heading, isItem, text } of paragraphs.filter((one) => one.part === part)) {
    if (heading !== null && heading !== above) blocks.push(headed(heading));
    above = heading;
    const last = blocks.at(-1);
    if (!isItem) blocks.push({ kind: 'paragraph', text });
    else if (last?.kind === 'items') blocks[blocks.length - 1] = { kind: 'items', items: [...last.items, text] };
    else blocks.push({ kind: 'items', items: [text] });
  }
  return blocks;
}
