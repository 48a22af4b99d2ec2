/** Data is taken as it is just where zod would give it back the same, of the whole sample with anything at any place. */
import { describe, expect, test } from 'vitest';
import { fits } from '../../src/plan/fits.ts';
import { shapeOf } from '../../src/plan/shape.ts';
import { draftShapes, fileShapes } from '../../src/plan/written.ts';
import type { Plain } from '../../src/source/tree.ts';
import { changed, kindOf, sample } from './sample.ts';
import { namesOf, places, placesNamed, type SamplePlace } from './walked-sample.ts';
import { otherTexts } from './written-shapes.ts';

/** What may be typed at a place, fitting or not. */
const anything: readonly Plain[] = [
  ...['', ' ', 'x', 'true', 'null', '1', '2021-02-30', '2021-02-28', '13', '02-30', 'ongoing'],
  ...[[], ['x'], [''], [['x']], {}, { x: 'y' }, { after: 'x', within: '5 days' }, { every: 'month', by: '12-31' }],
];

const versions = ({ path, value, ...place }: SamplePlace): readonly (Plain | undefined)[] => {
  const longer = typeof value === 'string' || Array.isArray(value) ? [] : [{ ...value, thua: 'x' }];
  const turnedRound = typeof value === 'string' ? [] : [turned(value, String(path.at(-1)))];
  const proto = [JSON.parse('{"__proto__": "x"}'), JSON.parse('{"a": "x", "__proto__": {"a": "b"}}')];
  const others = [...otherTexts({ path, value, ...place }), ...longer, ...turnedRound, ...proto];
  return [...anything, ...others, ...(path.length === 0 ? [] : [undefined])];
};

describe.each(Object.keys(sample))('%s', (file) => {
  const kind = kindOf(file);
  const copy = fileShapes[kind].parse(sample[file]);

  test('is taken as it is, with its keys in the order of the shape', () => {
    expect(fits(fileShapes[kind], copy as Plain)).toBe(true);
  });

  test.each([sample[file], turned(sample[file] as Plain)])('says the same with its keys in another', (typed) => {
    const { written, faults } = shapeOf(kind, typed as Plain, false);
    expect(faults).toEqual([]);
    expect(JSON.stringify(written)).toBe(JSON.stringify(copy));
  });
});

describe('with anything at', () => {
  test.each(namesOf(places))('%s', (name) => {
    for (const place of placesNamed(name).slice(0, 2)) {
      const kind = kindOf(place.file);
      const shapes = [fileShapes[kind], ...(kind === 'plan' || kind === 'appendix' ? [draftShapes[kind]] : [])];
      for (const version of versions(place)) {
        const file = place.path.length === 0 ? version : changed(sample, place.file, place.path, version)[place.file];
        const told = shapes.map((shape) => fits(shape, file as Plain));
        const byZod = shapes.map((shape) => isGivenBack(file, shape.safeParse(file)));
        expect(told, JSON.stringify(version)).toEqual(byZod);
      }
    }
  });
});

function isGivenBack(file: unknown, { success, data }: { success: boolean; data?: unknown }): boolean {
  return success && JSON.stringify(data) === JSON.stringify(file);
}

/** With the keys of each mapping from the last to the first, but for those that are the writer's own. */
function turned(plain: Plain, name = ''): Plain {
  if (typeof plain === 'string') return plain;
  if (Array.isArray(plain)) return plain.map((item) => turned(item));
  const entries = Object.entries(plain).map(([key, value]) => [key, turned(value, key)] as const);
  return Object.fromEntries(name === 'extra' ? entries : entries.toReversed());
}
