/** A day or period typed as people write it, the year last, in the order in which the files have it. */

/** `31/12/2021` as `2021-12-31`; likewise `12/2021`, `Q4/2021`, `5.2.2021` and `q4-2021`. Any other text as it is, in capitals. */
export function yearFirst(typed: string): string {
  const text = typed.trim().toUpperCase();
  const parts = /^(?:(\d{1,2})([-/.]))?([QH]\d|\d{1,2})[-/.](\d{4})$/.exec(text);
  if (parts === null) return text;
  const [, day, , month = '', year] = parts;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part?.padStart(2, '0')).join('-');
}
