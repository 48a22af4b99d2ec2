/**
 * Every key of every file is compared: another text, a key or an item that comes or goes is told by a comparison, judged by
 * its rule, and shown by `diff`. A key that comes into a shape has to come into the sample, too (`described.test.ts`); here it is
 * expected to be told like its neighbours, or `expectations.ts` says why not.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { ChangeKind } from '../../src/compare/change.ts';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { renderDiff } from '../../src/output/diff/text.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import type { LoadedPlan } from '../../src/plan/load.ts';
import { diffAnswer } from '../../src/report/diff.ts';
import { judgeChanges } from '../../src/rules/judge-changes.ts';
import { look } from '../../src/view/look.ts';
import type { View } from '../../src/view/view.ts';
import { judgedBy, lawfulAt, nearest, sameInPlan, sameWithout, toldAs } from './expectations.ts';
import { loaded, sample, styles } from './sample.ts';
import { namesOf, places, placesNamed, variants, without } from './walked-sample.ts';

const asOf = '2021-12-15' as Day;
/** Places where another text may stand: `suspend: true` can only be left out. */
const leaves = namesOf(places.filter(({ isLeaf, schema }) => isLeaf && schema._zod.def.type !== 'literal'));

let base: LoadedPlan;
/** The sample beside itself, as `diff` shows it. */
let unchanged: string;
beforeAll(async () => {
  base = await loaded(sample);
  unchanged = shown(base, base);
});

/** The kinds of change from one version to the other, each once. */
function kindsBetween(before: LoadedPlan, after: LoadedPlan): ChangeKind[] {
  return [...new Set(comparePlans(before.plan, after.plan).map(({ kind }) => kind))];
}

/** The rules that judge the edit, but for what they say of the sample as it is. */
function rulesBreached({ plan: before }: LoadedPlan, { plan: after }: LoadedPlan): string[] {
  const changes = comparePlans(before, after);
  const found = judgeChanges({ before, after, changes, asOf, enteredOn: asOf }).map(({ rule }) => rule);
  return [...new Set(found)].filter((rule) => rule !== 'unused-exception');
}

const views = new WeakMap<LoadedPlan['plan'], View>();

/** The plan as it stands; most are asked for more than once. */
function viewOf(plan: LoadedPlan['plan']): View {
  const view = views.get(plan) ?? look(plan, asOf);
  views.set(plan, view);
  return view;
}

/** The edit as `diff` shows it to people. */
function shown({ plan: before }: LoadedPlan, { plan: after }: LoadedPlan): string {
  const version = { name: null, commit: null, day: null };
  const [was, is] = [
    { view: viewOf(before), version },
    { view: viewOf(after), version },
  ] as const;
  const answer = diffAnswer(was, is, comparePlans(before, after), () => ({ file: '', line: 1 }));
  return renderDiff(answer, { language: 'vi', paint: plainPaint, width: 100, textWidth: Number.POSITIVE_INFINITY });
}

test.each(styles)('the sample in the style %s is the same plan', async (style) => {
  for (const file of Object.keys(sample)) {
    expect(kindsBetween(base, await loaded(sample, file, style)), file).toEqual([]);
  }
});

describe('another text', () => {
  test.each(leaves.filter((name) => !(name in sameInPlan)))('at %s is told, judged and shown', async (name) => {
    expect(placesNamed(name).flatMap(variants)).not.toEqual([]);
    for (const place of placesNamed(name)) {
      const seen = new Set([unchanged]);
      for (const [index, { file, files, saying }] of variants(place).entries()) {
        const after = await loaded(files, file, styles[index % styles.length]);
        const kinds = kindsBetween(base, after);
        expect(kinds.length, saying).toBeGreaterThan(0);
        expect(nearest(toldAs, name), saying).toEqual(expect.arrayContaining(kinds));
        expect(rulesBreached(base, after), saying).toEqual(expect.arrayContaining(rulesFor(name, kinds)));
        const diff = shown(base, after);
        expect(seen.has(diff), `${saying} is shown as something else is: ${diff}`).toBe(false);
        seen.add(diff);
      }
    }
  });

  test.each(Object.keys(sameInPlan))('at %s is the same plan, as is said with a reason', async (name) => {
    for (const place of placesNamed(name)) {
      for (const { files, file } of variants(place)) expect(kindsBetween(base, await loaded(files, file))).toEqual([]);
    }
  });
});

describe('what comes or goes', () => {
  const removable = namesOf(places.filter((place) => without(place) !== null));

  test.each(removable.filter((name) => !(name in sameWithout)))('at %s is told', async (name) => {
    for (const place of placesNamed(name)) {
      const files = without(place);
      if (files === null) continue;
      const less = await loaded(files);
      const path = place.path.join('.');
      const gone = kindsBetween(base, less);
      expect(gone.length, path).toBeGreaterThan(0);
      expect(rulesBreached(base, less), path).toEqual(expect.arrayContaining(rulesFor(name, gone)));
      expect(kindsBetween(less, base).length, path).toBeGreaterThan(0);
      expect(shown(base, less), path).not.toBe(unchanged);
    }
  });

  test.each(Object.keys(sameWithout))('at %s leaves the same plan, as is said with a reason', async (name) => {
    for (const place of placesNamed(name)) {
      const files = without(place);
      expect(files === null ? 'must stand' : kindsBetween(base, await loaded(files))).toEqual([]);
    }
  });
});

function rulesFor(name: string, kinds: readonly ChangeKind[]): string[] {
  if (name in lawfulAt) return [];
  return kinds.map((kind) => judgedBy[kind]).filter((rule) => typeof rule === 'string');
}
