/** Roman numbers, as sections and quarters bear them. */

const digits: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The number in capitals; in Arabic digits above 3999. */
export function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, text] = [value, ''];
  for (const [letters, worth] of digits) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** What the capitals are worth; null where they are no Roman number as it is written. */
export function romanValue(text: string): number | null {
  let [rest, value] = [text, 0];
  for (const [letters, worth] of digits) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value > 0 && romanNumber(value) === text ? value : null;
}
