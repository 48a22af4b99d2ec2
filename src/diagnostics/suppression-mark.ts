/** The word that opens a suppression, apart from what reads them: most plans have none, and their listings need no more than to see that. */
export const suppressionMark = 'dondoc-ignore';
