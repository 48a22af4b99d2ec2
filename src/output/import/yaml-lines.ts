/** YAML in block style, made line by line, with what is to be looked at as comments above the lines that it is about. */
import { scalarText } from '../../edit/scalar-text.ts';
import type { Review } from '../../import/review.ts';
import { reviewMark } from '../../plan/left-to-review.ts';

export type YamlValue =
  | { readonly is: 'text'; readonly text: string }
  /** Flow YAML that is right as it stands: `[so-gddt]`, `2021-Q1`. */
  | { readonly is: 'raw'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly YamlItem[] }
  | { readonly is: 'map'; readonly entries: readonly YamlEntry[] };

/** A key with its value; without one only its comments are written. */
export interface YamlEntry {
  readonly key: string;
  readonly value: YamlValue | null;
  readonly reviews: readonly Review[];
}

/** A text, or a mapping. */
export interface YamlItem {
  readonly value: Exclude<YamlValue, { is: 'list' }>;
  readonly reviews: readonly Review[];
}

/** Lines of a file, and on which of them (from 1) each thing to look at is. */
export interface YamlLines {
  readonly lines: readonly string[];
  readonly placed: ReadonlyMap<Review, number>;
}

/** What a review says, on one line. */
export type SayReview = (review: Review) => string;

const width = 100;

export function text(value: string): YamlValue & { is: 'text' } {
  return { is: 'text', text: value };
}

export function raw(value: string): YamlValue & { is: 'raw' } {
  return { is: 'raw', text: value };
}

/** An entry; of a value of null only the comments. */
export function entry(key: string, value: YamlValue | null, reviews: readonly Review[] = []): YamlEntry {
  return { key, value, reviews };
}

/** An entry of text; where there is none, only its comments. */
export function textEntry(key: string, value: string | null, reviews: readonly Review[] = []): YamlEntry {
  return entry(key, value === null ? null : text(value), reviews);
}

/** The lines of a mapping. */
export function yamlLines(entries: readonly YamlEntry[], say: SayReview): YamlLines {
  const writer = new LineWriter(say);
  writer.map(entries, '', '');
  return { lines: writer.lines, placed: writer.placed };
}

/** The lines of a list whose dashes stand at the margin. */
export function yamlItems(items: readonly YamlItem[], margin: string, say: SayReview): YamlLines {
  const writer = new LineWriter(say);
  for (const item of items) writer.item(item, margin);
  return { lines: writer.lines, placed: writer.placed };
}

class LineWriter {
  readonly lines: string[] = [];
  readonly placed = new Map<Review, number>();
  private readonly say: SayReview;

  constructor(say: SayReview) {
    this.say = say;
  }

  /** The entries at the margin; `first` stands before the first key instead of it. */
  map(entries: readonly YamlEntry[], margin: string, first: string): void {
    let lead = first;
    for (const { key, value, reviews } of entries) {
      // Behind a dash the key comes first: a comment would part them.
      if (lead === margin || value === null) this.comments(reviews, margin);
      else this.comments(reviews, lead.replace('-', ' ').slice(0, lead.lastIndexOf('-')));
      if (value === null) continue;
      this.value(`${lead}${key}:`, value, margin);
      lead = margin;
    }
  }

  item({ value, reviews }: YamlItem, margin: string): void {
    this.comments(reviews, margin);
    if (value.is === 'map') this.map(value.entries, `${margin}  `, `${margin}- `);
    else this.value(`${margin}-`, value, margin);
  }

  private value(head: string, value: YamlValue, margin: string): void {
    if (value.is === 'raw') this.lines.push(`${head} ${value.text}`);
    else if (value.is === 'text')
      for (const line of scalarLines(head, value.text, `${margin}  `)) this.lines.push(line);
    else if (value.is === 'map') {
      this.lines.push(head);
      this.map(value.entries, `${margin}  `, `${margin}  `);
    } else {
      this.lines.push(head);
      for (const item of value.items) this.item(item, `${margin}  `);
    }
  }

  private comments(reviews: readonly Review[], margin: string): void {
    for (const review of reviews) {
      this.lines.push(`${margin}${reviewMark} ${this.say(review)}`);
      this.placed.set(review, this.lines.length);
    }
  }
}

/** The text behind its key: on its line, or folded below it; several paragraphs a line each. */
function scalarLines(head: string, value: string, margin: string): readonly string[] {
  const plain = `${head} ${scalarText(value)}`;
  const isFoldable = !/\s{2}|^\s|\s$|[^\S\n ]/.test(value) && !/\n[ \n]/.test(value) && scalarsMayBlock(value);
  if (!isFoldable || (plain.length <= width && !value.includes('\n'))) return [plain];
  if (value.includes('\n')) return [`${head} |-`, ...value.split('\n').map((line) => `${margin}${line}`)];
  return [`${head} >-`, ...folded(value, width - margin.length).map((line) => `${margin}${line}`)];
}

/** A block shows its text as it is: nothing in it may be invisible. */
function scalarsMayBlock(value: string): boolean {
  return !/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u.test(value);
}

function folded(value: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
