/** `remind --output DIR` over several plans: a file for each agency, with what it owes in every plan. */
import type { DigestsOfPlans } from '../../output/plans/reminders.ts';
import { visible } from '../../output/text/visible.ts';
import { plansWords } from '../../output/words/plans.ts';
import { type Addressed, byLetter } from '../../report/addressed.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { gatheredReminders } from '../../report/gathered-reminders.ts';
import { type LetteredPlan, type LetterFolder, writeLetters } from '../answer/letter-files.ts';
import { type LetterFormat, letterRenderers } from '../answer/letter-renderers.ts';
import { type Content, type Manner, mannerOver } from '../answer/rendered.ts';
import type { Invocation } from '../invocation.ts';
import { say } from '../say.ts';

/** What was gathered of the plans. */
interface Gathered extends DigestsOfPlans {
  readonly addressed: readonly Addressed[];
  readonly plans: readonly LetteredPlan[];
  /** In the order of the plans. */
  readonly manners: readonly Manner[];
}

/** Writes the files and says for how many agencies there are any. */
export async function writeLettersOfPlans(
  invocation: Invocation,
  folder: LetterFolder,
  { summed, addressed, plans, manners }: Gathered,
): Promise<number> {
  const letters = byLetter(addressed, () => '');
  const ids = plans.map(({ id }) => id);
  const render = async (answers: readonly RemindersAnswer[]) => {
    const told = ids.map((id, index) => answers.some(({ plan }) => plan.id === id) && manners[index]);
    return await renderers(summed)[folder.format](answers, mannerOver(told.filter((manner) => manner !== false)));
  };
  tellAddressesApart(invocation, letters);
  return await writeLetters(invocation, folder, { letters, render, manner: mannerOver(manners), plans });
}

/** Says on standard error which agencies have several addresses, since they get several letters. */
export function tellAddressesApart(
  invocation: Pick<Invocation, 'env' | 'language' | 'options'>,
  letters: readonly (readonly Addressed[])[],
): void {
  const known = new Map<string, Set<string>>();
  for (const [first] of letters) {
    const { id = null, email = null } = first?.recipient ?? {};
    if (id !== null && email !== null) known.set(id, (known.get(id) ?? new Set()).add(email.toLowerCase()));
  }
  for (const [id, addresses] of known)
    if (addresses.size > 1)
      say(invocation, plansWords.addressesApart[invocation.language](visible(id), [...addresses].map(visible)));
}

type RenderLetter = (answers: readonly RemindersAnswer[], manner: Manner) => Promise<Content>;

/** The letters' own formats, and lists of tasks as they are printed. */
function renderers(summed: DigestsOfPlans['summed']): Readonly<Record<LetterFormat, RenderLetter>> {
  const digestsIn = (answers: readonly RemindersAnswer[]): DigestsOfPlans => {
    const gathered = gatheredReminders();
    for (const answer of answers) gathered.add(answer);
    return { summed, digests: gathered.digests() };
  };
  return {
    ...letterRenderers,
    csv: async (answers, { language }) =>
      (await import('../../output/plans/reminders.ts')).digestsCsv(digestsIn(answers), language),
    md: async (answers, { language }) =>
      (await import('../../output/plans/reminders.ts')).digestsMarkdown(digestsIn(answers), language),
  };
}
