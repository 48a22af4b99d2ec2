/**
 * Every fault that dondoc can find, by name. A rule is named for its fault and never renamed: its name is on
 * screen, in JSON, in the file that judges it, in its page under docs/rules and in its test folder.
 */

/** How much a finding weighs: an error fails `check`; a warning or info only with `--strict`. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule is about; the order is that of the documentation. */
export type RuleGroup =
  | 'files'
  | 'shape'
  | 'names'
  | 'deadlines'
  | 'progress'
  | 'amendments'
  | 'document'
  | 'changes'
  | 'suppressions';

export const catalogue = {
  'unreadable-file': { group: 'files', severity: 'error' },
  'misnamed-file': { group: 'files', severity: 'error' },
  'not-utf8': { group: 'files', severity: 'error' },
  'yaml-syntax': { group: 'files', severity: 'error' },
  'duplicate-key': { group: 'files', severity: 'error' },
  'forbidden-yaml': { group: 'files', severity: 'error' },
  'control-character': { group: 'files', severity: 'error' },
  'not-nfc': { group: 'files', severity: 'warning' },

  'missing-key': { group: 'shape', severity: 'error' },
  'unknown-key': { group: 'shape', severity: 'error' },
  'wrong-type': { group: 'shape', severity: 'error' },
  'invalid-value': { group: 'shape', severity: 'error' },
  'invalid-date': { group: 'shape', severity: 'error' },
  'invalid-deadline': { group: 'shape', severity: 'error' },

  'duplicate-id': { group: 'names', severity: 'error' },
  'unknown-agency': { group: 'names', severity: 'error' },
  'unknown-task': { group: 'names', severity: 'error' },
  'duplicate-agency': { group: 'names', severity: 'error' },
  'unknown-successor': { group: 'names', severity: 'error' },
  'successor-cycle': { group: 'names', severity: 'error' },
  'group-without-members': { group: 'names', severity: 'error' },

  'missing-deadline': { group: 'deadlines', severity: 'error' },
  'unreadable-wording': { group: 'deadlines', severity: 'warning' },
  'wording-mismatch': { group: 'deadlines', severity: 'error' },
  'deadline-before-issue': { group: 'deadlines', severity: 'error' },

  'report-in-future': { group: 'progress', severity: 'error' },
  'report-out-of-order': { group: 'progress', severity: 'error' },
  'report-by-stranger': { group: 'progress', severity: 'error' },
  'done-without-evidence': { group: 'progress', severity: 'error' },
  'placeholder-evidence': { group: 'progress', severity: 'error' },
  'evidence-in-future': { group: 'progress', severity: 'error' },
  'reopened-without-reason': { group: 'progress', severity: 'error' },
  'unknown-period': { group: 'progress', severity: 'error' },
  'unknown-correction': { group: 'progress', severity: 'error' },
  'repeated-report': { group: 'progress', severity: 'warning' },
  'repeated-correction': { group: 'progress', severity: 'warning' },

  'amendment-without-instrument': { group: 'amendments', severity: 'error' },
  'amendment-in-future': { group: 'amendments', severity: 'error' },
  'amendment-mismatch': { group: 'amendments', severity: 'error' },
  'extension-not-later': { group: 'amendments', severity: 'error' },
  'amended-after-withdrawal': { group: 'amendments', severity: 'error' },

  'numbering-gap': { group: 'document', severity: 'warning' },
  'several-leads': { group: 'document', severity: 'info' },
  'agency-not-in-office': { group: 'document', severity: 'warning' },

  'issued-text-changed': { group: 'changes', severity: 'error' },
  'task-removed': { group: 'changes', severity: 'error' },
  'task-added': { group: 'changes', severity: 'error' },
  'id-changed': { group: 'changes', severity: 'error' },
  'deadline-moved': { group: 'changes', severity: 'error' },
  'lead-changed': { group: 'changes', severity: 'error' },
  'report-edited': { group: 'changes', severity: 'error' },
  'report-removed': { group: 'changes', severity: 'error' },
  'evidence-removed': { group: 'changes', severity: 'error' },
  'backdated-report': { group: 'changes', severity: 'warning' },
  'amendment-edited': { group: 'changes', severity: 'error' },
  'amendment-removed': { group: 'changes', severity: 'error' },
  'member-dropped': { group: 'changes', severity: 'error' },
  'agency-renamed': { group: 'changes', severity: 'error' },
  'unused-exception': { group: 'changes', severity: 'warning' },

  'invalid-suppression': { group: 'suppressions', severity: 'error' },
  'unused-suppression': { group: 'suppressions', severity: 'warning' },
  'unused-baseline-entry': { group: 'suppressions', severity: 'info' },
} as const satisfies Record<string, { group: RuleGroup; severity: Severity }>;

/** The name of a rule. */
export type RuleName = keyof typeof catalogue;

/** The rules about changes that an approved entry in exceptions.yaml can let pass. */
export const exceptableRules = [
  'issued-text-changed',
  'task-removed',
  'task-added',
  'id-changed',
  'deadline-moved',
  'lead-changed',
  'report-edited',
  'report-removed',
  'evidence-removed',
  'backdated-report',
  'amendment-edited',
  'amendment-removed',
  'member-dropped',
  'agency-renamed',
] as const satisfies RuleName[];

export type ExceptableRule = (typeof exceptableRules)[number];

export const ruleNames = Object.keys(catalogue) as readonly RuleName[];

/**
 * The groups whose findings may be left out, by a suppression or by baseline.yaml. What cannot be read must be mended,
 * and a change of the issued plan takes an approved exception.
 */
const silenceable: ReadonlySet<RuleGroup> = new Set(['names', 'deadlines', 'progress', 'amendments', 'document']);

/** The rules whose findings may be left out. */
export const silenceableRules = ruleNames.filter((rule) => silenceable.has(catalogue[rule].group));
