/** The names under which writing leaves something in a plan folder. Git is told to ignore them: `.dondoc-*`. */

/** The folder that stands there while a program writes. */
export const lockName = '.dondoc-lock';

/** The note of a replacement of several files, as long as it is not done. */
export const journalName = '.dondoc-journal';

/** The folder with the note of what was written last, for `dondoc undo`. It stays, and hides itself from git. */
export const undoName = '.dondoc-undo';
