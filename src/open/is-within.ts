/** Whether a place on the disk lies in a folder. */
import type { Place } from './world.ts';

/** Whether the place is the folder or lies below it; both absolute. */
export function isWithin({ path }: Pick<Place, 'path'>, folder: string, place: string): boolean {
  const below = path.relative(folder, place);
  // A name may begin with two dots.
  return !(below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below));
}
