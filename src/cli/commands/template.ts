/** `dondoc template --agency ID`: the return that the agency fills in. Load, look, report, render, write. */
import { visible } from '../../output/text/visible.ts';
import { returnSheetWords } from '../../output/words/return-sheet.ts';
import { returnAnswer } from '../../report/return.ts';
import type { GivenReturn } from '../../report/return-answer.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { print } from '../answer/print.ts';
import { mannerOf, rendered } from '../answer/rendered.ts';
import { returnRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { onlyAgency } from '../option-values.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  refuseOthers(invocation);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const answer = returnAnswer(listing.view, listing.selection.agencies[0] ?? '', listing.around);
  await writeReturn(invocation, answer);
  await remark(invocation, listing);
  return 0;
}

/** A sheet goes to one agency or group. */
export function refuseOthers({ options }: Invocation): void {
  if (onlyAgency(options) === null)
    throw new UsageError({ fault: 'needed-option', option: '--agency', command: 'template' });
}

/** Writes the sheet, and says beside it how much it asks for. */
export async function writeReturn(invocation: Invocation, answer: GivenReturn): Promise<void> {
  const { file, format, language } = invocation;
  await print(invocation, await rendered(returnRenderers, answer, format, mannerOf(invocation)));
  const { agency, asOf, owed } = answer;
  if (owed.length === 0) say(invocation, returnSheetWords.nothingOwed[language](visible(agency.name), asOf));
  if (file !== null) say(invocation, returnSheetWords.written[language](owed.length, visible(file.given)));
}
