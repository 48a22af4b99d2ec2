/** The words of a finding for services that show it at a path: of what is gone, the words name the revision that had it. */
import type { LocatedFinding } from '../../../report/check-answer.ts';
import type { Advised } from '../advice.ts';
import type { InBoth, Language } from '../language.ts';
import { shortRevision } from '../revision.ts';
import { findingText } from './finding-words.ts';

/** The message and help of the finding. */
export function placedText(finding: LocatedFinding, language: Language): Advised {
  const { message, help } = findingText(finding, language);
  const { revision } = finding.location;
  if (revision === undefined) return { message, help };
  return { message: `${message} (${atRevision[language](shortRevision(revision))})`, help };
}

const atRevision: InBoth<(revision: string) => string> = {
  vi: (revision) => `ở phiên bản ${revision}`,
  en: (revision) => `at revision ${revision}`,
};
