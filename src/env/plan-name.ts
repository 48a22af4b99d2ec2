/** The names that a write into a plan folder may have. A journal may have come with the plan: it says nothing of others. */

/** The files with a fixed name, as the loader knows them (`fixedFiles`; a test compares the two). */
export const fixedNames: readonly string[] = [
  'plan.yaml',
  'appendix.yaml',
  'agencies.yaml',
  'amendments.yaml',
  'days-off.yaml',
  'exceptions.yaml',
  'baseline.yaml',
  'reminders.yaml',
];

/** Names that Windows gives to a device, whatever their case and ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu;

/**
 * Whether the name, relative to the folder, is that of a file of a plan: a fixed one, a further appendix,
 * `progress/<task id>.yaml` or `reminders/<year>.yaml`.
 */
export function isPlanName(name: string): boolean {
  if (/^reminders\/\d{4}\.yaml$/.test(name)) return true;
  const task = /^progress\/(.*)\.yaml$/su.exec(name)?.[1];
  if (task !== undefined) return isFileStem(task);
  return fixedNames.includes(name) || /^appendix-(?:[2-9]|[1-9]\d{1,2})\.yaml$/.test(name);
}

/**
 * Whether this, with an ending, names a file in the folder on every system, and none that other programs obey: nothing
 * hidden, no drive, no stream, no device. The same rule as `canNameFile` (a test compares the two).
 */
export function isFileStem(stem: string): boolean {
  return /^[^.\s~:\\/*?"<>|\p{Cc}][^~:\\/*?"<>|\p{Cc}]*$/u.test(stem) && !device.test(stem);
}
