/** A title, and an explanation of one sentence or two. */
export type Said = readonly [title: string, explanation: string];
