/** The words of a finding for services that show it at a path: of what is gone, the words name the revision that had it. */
import type { LocatedFinding } from '../../../report/check-answer.ts';
import type { Language } from '../language.ts';
import { shortRevision } from '../revision.ts';
import { type FindingText, findingText } from './finding-words.ts';

/** The message and help of the finding. */
export function placedText(finding: LocatedFinding, language: Language): FindingText {
  const { message, help } = findingText(finding, language);
  const { revision } = finding.location;
  if (revision === undefined) return { message, help };
  const place = `${language === 'vi' ? 'ở phiên bản' : 'at revision'} ${shortRevision(revision)}`;
  return { message: `${message} (${place})`, help };
}
