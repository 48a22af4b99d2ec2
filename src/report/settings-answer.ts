/** `settings`: what is settled, and where. */

/** Where a value stands: in a variable, or in a line of a file as people see its name. */
export type SettingSource = { readonly variable: string } | { readonly file: string; readonly line: number };

/** A setting; `value` and `from` are null where nobody settled it, and the program's own value holds. */
export interface SettledValue {
  readonly name: string;
  readonly value: string | null;
  readonly from: SettingSource | null;
}

/** The settings of the user and of the plan here. */
export interface SettingsAnswer {
  readonly kind: 'settings';
  /** The file in which a user may settle things; null where the system has no place for it. */
  readonly file: string | null;
  readonly user: readonly SettledValue[];
  /** Null where there is no plan here. A value that nobody settled is told as it holds, with `from: null`. */
  readonly plan: { readonly folder: string; readonly settings: readonly SettledValue[] } | null;
}
