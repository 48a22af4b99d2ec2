/** English words for the rules about the issued document. */
import { dayText } from '../day-text.ts';
import { listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const documentEn: GroupWords<'document'> = {
  'numbering-gap': {
    message: ({ number, previous, expected }) =>
      previous === null
        ? `${quoted(number)} comes first, expected ${quoted(expected)}`
        : `${quoted(number)} follows ${quoted(previous)}, expected ${quoted(expected)}`,
    help: () => 'leave it if the document was issued so',
  },
  'several-leads': {
    message: ({ leads }) => `the task has ${leads.length} leads: ${listed(leads)}`,
    help: () => 'one lead with supporting agencies is better; leave it if the document was issued so',
  },
  'agency-not-in-office': {
    message: ({ agency, until }) =>
      `the lead ${quoted(agency)} was in office until ${dayText(until, 'en')}, and the task is open`,
    help: ({ successors }) =>
      `${successors.length === 0 ? '' : `successors: ${listed(successors)}; `}change the lead by an amendment in amendments.yaml`,
  },
};
