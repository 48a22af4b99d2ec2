/** The columns of the register: one entry each, for the screen, CSV and Markdown alike. */
import type { RegisteredAgency } from '../../report/agencies.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { agencyWords, kindName } from '../words/agencies.ts';
import { dayText } from '../words/day-text.ts';
import type { InBoth, Language } from '../words/language.ts';
import { totalsLabels } from '../words/totals.ts';

/** A column: what stands in it, and how it is laid out on a screen. */
interface AgencyColumn {
  readonly heading: InBoth<string>;
  readonly text: (agency: RegisteredAgency, language: Language) => string;
  readonly layout: ItemColumn<RegisteredAgency>['layout'];
}

const number = { weight: 'fit', align: 'right', whenNarrow: 'drop' } as const;

export const agencyColumns: readonly AgencyColumn[] = [
  { heading: agencyWords.id, text: ({ id }) => id, layout: { min: 12, weight: 'fit', max: 40, priority: 1 } },
  { heading: agencyWords.name, text: nameText, layout: { min: 20, weight: 3, priority: 2 } },
  {
    heading: agencyWords.kind,
    text: ({ kind, members, open }, language) =>
      kind === 'group' ? agencyWords.group[language](members.length, open) : kindName(kind, language),
    layout: { min: 8, weight: 'fit', max: 24, priority: 6 },
  },
  { heading: agencyWords.tasks, text: countOf('tasks'), layout: { ...number, min: 4, priority: 3 } },
  { heading: totalsLabels.overdue, text: countOf('overdue'), layout: { ...number, min: 4, priority: 4 } },
  { heading: totalsLabels.dueSoon, text: countOf('dueSoon'), layout: { ...number, min: 4, priority: 5 } },
];

/** With its short form; of a body that ended, until when and who follows. */
function nameText({ name, short, until, successors }: RegisteredAgency, language: Language): string {
  const called = short === null ? name : `${name} (${short})`;
  return until === null ? called : `${called}, ${agencyWords.ended[language](dayText(until, language), successors)}`;
}

/** A group with members owes nothing itself: each member does. */
function countOf(count: 'tasks' | 'overdue' | 'dueSoon') {
  return ({ totals, members }: RegisteredAgency) => (members.length > 0 ? '—' : String(totals[count]));
}
