/** English words for the rules about what is left out of the findings. */
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const suppressionsEn: GroupWords<'suppressions'> = {
  'invalid-suppression': {
    message: ({ fault, rule }) => {
      switch (fault) {
        case 'no-rule':
          return 'the dondoc-ignore comment names no rule';
        case 'no-reason':
          return `the comment that suppresses ${quoted(rule ?? '')} gives no reason`;
        case 'unknown-rule':
          return `there is no rule ${quoted(rule ?? '')} to suppress`;
        case 'must-be-mended':
        case 'needs-exception':
          return `the rule ${quoted(rule ?? '')} cannot be suppressed by a comment`;
      }
    },
    help: ({ fault, rule, nearest }) => {
      switch (fault) {
        case 'no-rule':
          return 'name the rule and the reason: # dondoc-ignore RULE: reason';
        case 'no-reason':
          return `write the reason behind a colon: # dondoc-ignore ${rule}: reason`;
        case 'unknown-rule':
          return didYouMean(nearest, 'en') ?? 'see the rules: dondoc explain';
        case 'must-be-mended':
          return 'mend what it finds, and delete the name from the comment';
        case 'needs-exception':
          return 'a change of the issued plan must be approved and written in exceptions.yaml';
      }
    },
  },
  'unused-suppression': {
    message: ({ rule }) => `there is no finding of ${quoted(rule)} here to suppress`,
    help: () =>
      'delete the comment, or put it where it holds: at the end of the line of the finding, or on a line of its own right before it',
  },
  'unused-baseline-entry': {
    message: ({ rule, file }) => `this entry matches no finding: ${rule} in ${quoted(file)}`,
    help: () => 'delete the entry, or write the whole list anew: dondoc check --write-baseline',
  },
};
