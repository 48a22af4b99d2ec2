/** Folders that were made for what was not written after all. */
import { rmdirSync } from 'node:fs';

/** Takes folders away that were made, the inner ones first. One that has come to hold something stays. */
export function takeAwayFolders(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
