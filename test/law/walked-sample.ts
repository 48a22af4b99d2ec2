/** The sample place by place, and all that may stand at a place instead. */
import { fileShapes } from '../../src/plan/written.ts';
import type { Plain } from '../../src/source/tree.ts';
import { changed, type Files, kindOf, sample } from './sample.ts';
import { type FilledPlace, filledPlaces, otherTexts } from './written-shapes.ts';

/** A place of the sample with the file that it is in. */
export interface SamplePlace extends FilledPlace {
  readonly file: string;
}

/** Something else at a place. */
export interface Variant {
  readonly file: string;
  readonly files: Files;
  /** What is different: `PL.01 → PL.01-khac`. */
  readonly saying: string;
  readonly text: string;
}

/** Every place that the sample fills, file by file. */
export const places: readonly SamplePlace[] = Object.entries(sample).flatMap(([file, data]) =>
  filledPlaces(kindOf(file), data).map((place) => ({ ...place, file })),
);

/** The names of the places, each once. */
export function namesOf(some: readonly { readonly name: string }[]): string[] {
  return [...new Set(some.map(({ name }) => name))];
}

/** The places with the name. */
export function placesNamed(name: string): readonly SamplePlace[] {
  return places.filter((place) => place.name === name);
}

/** The sample with other texts that fit at the place: three are enough to tell each from the others. */
export function variants(place: SamplePlace): readonly Variant[] {
  const { file } = place;
  const found = otherTexts(place).map((text) => {
    const saying = `${JSON.stringify(place.value)} → ${JSON.stringify(text)}`;
    return { file, files: changed(sample, file, place.path, text), saying, text };
  });
  return found.filter(({ files }) => hasItsShape(file, files)).slice(0, 3);
}

/** The sample without what stands at the place; null where something must stand there. */
export function without(place: SamplePlace): Files | null {
  if (place.path.length === 0) return null;
  const files = changed(sample, place.file, place.path, undefined);
  return hasItsShape(place.file, files) ? files : null;
}

function hasItsShape(file: string, files: Files): boolean {
  return fileShapes[kindOf(file)].safeParse(files[file] as Plain).success;
}
