/** The names under which writing leaves something in a plan folder for a while. Git is told to ignore them: `.dondoc-*`. */

/** The folder that stands there while a program writes. */
export const lockName = '.dondoc-lock';

/** The note of a replacement of several files, as long as it is not done. */
export const journalName = '.dondoc-journal';
