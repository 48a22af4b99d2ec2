/** The colours on which standings stand in a workbook; they say nothing that the words on them do not. */
import type { Standing } from '../../view/view.ts';

export const standingFills: { readonly [Name in Standing]?: string } = {
  overdue: '#f8cbc6',
  'due-soon': '#fff0c2',
  'done-late': '#fbe0c8',
  'done-on-time': '#d5ecd4',
  suspended: '#e4e4e4',
  withdrawn: '#e4e4e4',
};
