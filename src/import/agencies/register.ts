/** The register of the bodies that a document names: each once, under however many spellings, with an id. */
import type { SourcePlace } from '../described.ts';
import { type Review, review } from '../review.ts';
import { agencyIdOf, agencyKindOf } from './agency-id.ts';
import { isGroupName } from './heads.ts';
import { isAbbreviation, nameKey, spelledOut } from './name-key.ts';
import { bare } from './sectors.ts';
import type { NamedBody } from './split-names.ts';
import { standsFor, wordsOf } from './stands-for.ts';

/** A body or group of the register. */
export interface DraftAgency {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly aliases: readonly string[];
  /** Null for a group. */
  readonly kind: string | null;
  /** Whether the register that was given has it already. */
  readonly isKnown: boolean;
  readonly reviews: readonly Review[];
}

/** A body of a register that exists. */
export interface KnownAgency {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Each is compared with each: a register that is longer is none of a plan. */
const mostCompared = 2000;

interface Entry {
  readonly key: string;
  readonly known: KnownAgency | null;
  /** Where it was named first; null for one that was given. */
  readonly place: SourcePlace | null;
  name: string;
  readonly spellings: Set<string>;
  readonly reviews: Review[];
}

export class Register {
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, Entry>();
  private readonly told = new Set<string>();
  private readonly place: string | null;
  private readonly hasKnown: boolean;

  /** `place` is where the document was issued; `known` the register that was given. */
  constructor(place: string | null, known: readonly KnownAgency[]) {
    this.place = place;
    this.hasKnown = known.length > 0;
    for (const agency of known) {
      const entry: Entry = {
        key: `= ${agency.id}`,
        known: agency,
        place: null,
        name: agency.name,
        spellings: new Set(),
        reviews: [],
      };
      this.entries.push(entry);
      for (const name of [agency.name, ...agency.others]) this.setKey(nameKey(name, this.place), entry);
    }
  }

  /** The two names are of one body, of which the second is the one that the document goes on with. */
  define(full: string, short: string): void {
    const entry = this.entryOf(short, null);
    this.setKey(nameKey(full, this.place), entry);
    entry.spellings.add(capitalised(full));
    if (entry.known === null && !isGroupName(short) && shortenings(short) > 0) entry.name = capitalised(full);
  }

  /** The key of the body, which is in the register from now on; `isUnsure` ones are there to be looked at. */
  keyOf({ name }: Pick<NamedBody, 'name'>, place: SourcePlace | null): string {
    return this.entryOf(name, place).key;
  }

  /** Whether this is said of the name for the first time: what repeats in each row is told once. */
  isNews(said: string): boolean {
    const isNew = !this.told.has(said);
    this.told.add(said);
    return isNew;
  }

  /** Everybody with an id, by each key, in the order in which they were named; those that were given first. */
  agencies(): ReadonlyMap<string, DraftAgency> {
    const taken = new Set(this.entries.flatMap(({ known }) => (known === null ? [] : [known.id])));
    const full = this.abbreviated();
    const alike = this.alike();
    const found = new Map<string, DraftAgency>();
    for (const entry of this.entries) {
      if (full.has(entry)) continue;
      const { known, key, reviews, spellings } = entry;
      const id = known?.id ?? freeId(agencyIdOf(entry.name), taken);
      taken.add(id);
      const open = reviews.filter(({ why, maybe }) => why !== 'agency-abbreviated' || !spellings.has(maybe ?? ''));
      const shorts = [...full].flatMap(([short, other]) =>
        other === entry ? [review('agency-abbreviated', short.place, { text: short.name, maybe: entry.name })] : [],
      );
      found.set(key, { ...this.agencyOf(entry, id), reviews: [...open, ...shorts, ...(alike.get(key) ?? [])] });
    }
    for (const [{ key }, other] of full) found.set(key, found.get(other.key) as DraftAgency);
    return found;
  }

  /** Of each name that some other one in the register alone spells out, that one, which has its spellings from now on. */
  private abbreviated(): ReadonlyMap<Entry, Entry> {
    const found = new Map<Entry, Entry>();
    if (this.entries.length > mostCompared) return found;
    const words = this.entries.map((entry) => ({ entry, words: wordsOf(entry.name) }));
    for (const entry of this.entries) {
      const isShortFor = standsFor(entry.name);
      if (isShortFor === null || entry.known !== null) continue;
      const [other, ...more] = words.flatMap((one) =>
        one.entry !== entry && isShortFor(one.words) ? [one.entry] : [],
      );
      if (other === undefined || more.length > 0 || found.has(other)) continue;
      found.set(entry, other);
      for (const spelling of entry.spellings) other.spellings.add(spelling);
    }
    return found;
  }

  private agencyOf({ name, spellings, known }: Entry, id: string): Omit<DraftAgency, 'reviews'> {
    const others = [...spellings].filter((one) => one.toLowerCase() !== name.toLowerCase());
    const short = others.find(isAbbreviation) ?? null;
    const aliases = others.filter((one) => one !== short);
    return { id, name, short, aliases, kind: isGroupName(name) ? null : agencyKindOf(name), isKnown: known !== null };
  }

  private entryOf(typed: string, place: SourcePlace | null): Entry {
    const name = capitalised(typed.trim());
    const key = nameKey(name, this.place);
    const there = this.byKey.get(key);
    if (there === undefined) return this.newEntry(key, name, place);
    there.spellings.add(name);
    if (there.known === null && shortenings(name) < shortenings(there.name)) there.name = name;
    return there;
  }

  private newEntry(key: string, typed: string, place: SourcePlace | null): Entry {
    const name = spelledOut(typed);
    const entry: Entry = { key, known: null, place, name, spellings: new Set([typed]), reviews: [] };
    if (bare(name) !== bare(typed))
      entry.reviews.push(review('agency-abbreviated', place, { text: typed, maybe: name }));
    if (this.hasKnown) entry.reviews.push(review('agency-new', place, { text: name }));
    if (isGroupName(name) && isCountable(name))
      entry.reviews.push(review('group-without-members', place, { text: name }));
    this.entries.push(entry);
    this.setKey(key, entry);
    return entry;
  }

  private setKey(key: string, entry: Entry): void {
    if (!this.byKey.has(key)) this.byKey.set(key, entry);
  }

  /** *Hội Khuyến học* and *Hội Khuyến học tỉnh* may be one, or not: a person says. */
  private alike(): ReadonlyMap<string, readonly Review[]> {
    const found = new Map<string, readonly Review[]>();
    for (const entry of this.entries) {
      const longer = this.byKey.get(`${entry.key} tinh`) ?? this.byKey.get(levelKey(entry.key) ?? '');
      if (longer === undefined || longer === entry || entry.known !== null) continue;
      found.set(entry.key, [review('agencies-alike', null, { text: entry.name, maybe: longer.name })]);
    }
    return found;
  }
}

const communes = '(?:xa|phuong|thi tran|dac khu)';
const districts = '(?:huyen|thi xa|thanh pho|quan)';

/** *UBND các xã, phường* may be *UBND cấp xã*, whose key is given. */
function levelKey(key: string): string | null {
  const isOf = (units: string) => new RegExp(`^uy ban nhan dan cac ${units}(?: ${units})*$`).test(key);
  if (isOf(communes)) return 'uy ban nhan dan cap xa';
  return isOf(districts) ? 'uy ban nhan dan cap huyen' : null;
}

/** A group whose members somebody could list: those of one level, and not *the agencies concerned*. */
function isCountable(name: string): boolean {
  return /cấp (?:huyện|xã)|^UBND các|^Ủy ban nhân dân các/iu.test(name) && !/liên quan/iu.test(name);
}

/** How many words are abbreviated: *Đài KTTV tỉnh*, *Cty Cấp nước*; *UBND cấp xã* says what it is. */
function shortenings(name: string): number {
  return name
    .split(' ')
    .filter((word) => /^Cty$/iu.test(word) || (isAbbreviation(word) && !/^(?:UBND|HĐND)$/u.test(word))).length;
}

/** With a capital at the start. */
export function capitalised(name: string): string {
  return name === '' ? name : `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
