/** The words of a finding, in the language asked for. */
import type { RuleName } from '../../../diagnostics/catalogue.ts';
import type { RuleFacts } from '../../../diagnostics/finding.ts';
import { visible } from '../../text/visible.ts';
import type { InBoth, Language } from '../language.ts';
import { amendmentsEn } from './amendments-en.ts';
import { amendmentsVi } from './amendments-vi.ts';
import { changesEn } from './changes-en.ts';
import { changesVi } from './changes-vi.ts';
import { deadlinesEn } from './deadlines-en.ts';
import { deadlinesVi } from './deadlines-vi.ts';
import { documentEn } from './document-en.ts';
import { documentVi } from './document-vi.ts';
import { filesEn } from './files-en.ts';
import { filesVi } from './files-vi.ts';
import { namesEn } from './names-en.ts';
import { namesVi } from './names-vi.ts';
import { progressEn } from './progress-en.ts';
import { progressVi } from './progress-vi.ts';
import type { WordsFor } from './rule-words.ts';
import { shapeEn } from './shape-en.ts';
import { shapeVi } from './shape-vi.ts';
import { suppressionsEn } from './suppressions-en.ts';
import { suppressionsVi } from './suppressions-vi.ts';

const words: InBoth<WordsFor<RuleName>> = {
  vi: {
    ...filesVi,
    ...shapeVi,
    ...namesVi,
    ...deadlinesVi,
    ...progressVi,
    ...amendmentsVi,
    ...documentVi,
    ...changesVi,
    ...suppressionsVi,
  },
  en: {
    ...filesEn,
    ...shapeEn,
    ...namesEn,
    ...deadlinesEn,
    ...progressEn,
    ...amendmentsEn,
    ...documentEn,
    ...changesEn,
    ...suppressionsEn,
  },
};

/** What is said of a finding: one line each, safe to print; `help` is null where the message says it all. */
export interface FindingText {
  readonly message: string;
  readonly help: string | null;
}

/** The message and the help of a finding. */
export function findingText<Rule extends RuleName>(
  { rule, facts }: { readonly rule: Rule; readonly facts: RuleFacts[Rule] },
  language: Language,
): FindingText {
  const { message, help } = words[language][rule];
  const remedy = help(facts);
  return { message: visible(message(facts)), help: remedy === null ? null : visible(remedy) };
}
