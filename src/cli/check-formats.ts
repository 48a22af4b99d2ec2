/** The forms in which `check` gives its answer: on standard output and in files. */

/** The first is the default. */
export const checkFormats: readonly string[] = ['text', 'json', 'github', 'gitlab', 'sarif', 'junit'];
