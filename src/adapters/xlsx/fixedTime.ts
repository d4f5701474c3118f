/**
 * A moment long past, the same in every file, so that the same parts give the same bytes. By the clock on the wall: a zip
 * knows no time zone and no year before 1980, and midnight in Greenwich is 1979 anywhere west of it.
 */
export const fixedTime = new Date(1980, 0, 1);
