/** Weeks of teaching in a year: usually 38 or 39, never more than the weeks that a year touches. */
export const mostTeachingWeeks = 53;
