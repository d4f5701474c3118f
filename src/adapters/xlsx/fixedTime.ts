/** A moment long past, the same in every file, so that the same parts give the same bytes. */
export const fixedTime = new Date('1980-01-01T00:00:00Z');
