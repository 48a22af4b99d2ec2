/** Whether data fits is told as zod would tell it, of the whole sample with anything at any place; and no shape changes what it reads. */
import { describe, expect, test } from 'vitest';
import { fits } from '../../src/plan/fits.ts';
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
  return [...anything, ...otherTexts({ path, value, ...place }), ...longer, ...(path.length === 0 ? [] : [undefined])];
};

test.each(Object.keys(sample))('%s fits as it is, and is read as it stands', (file) => {
  const shape = fileShapes[kindOf(file)];
  expect(fits(shape, sample[file] as Plain)).toBe(true);
  expect(shape.safeParse(sample[file]).data).toEqual(sample[file]);
});

describe('with anything at', () => {
  test.each(namesOf(places))('%s', (name) => {
    for (const place of placesNamed(name).slice(0, 3)) {
      const kind = kindOf(place.file);
      const shapes = [fileShapes[kind], ...(kind === 'plan' || kind === 'appendix' ? [draftShapes[kind]] : [])];
      for (const version of versions(place)) {
        const file = place.path.length === 0 ? version : changed(sample, place.file, place.path, version)[place.file];
        const told = shapes.map((shape) => fits(shape, file as Plain));
        const byZod = shapes.map((shape) => shape.safeParse(file).success);
        expect(told, JSON.stringify(version)).toEqual(byZod);
      }
    }
  });
});
