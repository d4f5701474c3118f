/**
 * Which of our sheets somebody has locked with a password: Excel does not say, but refuses to unlock them. It may refuse
 * as well to unlock what is not locked, and to lock what is (office-js 6784), so only what is locked is tried.
 */
import { codeOf } from './officeProblems';
import { worksheetOf } from './writeSteps';

type Locks = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** Those of these sheets that are locked as they stand, each with how. */
export async function locksOf(names: readonly string[]): Promise<Locks> {
  if (names.length === 0) return new Map();
  return Excel.run(async (context) => {
    const protections = names.map((name) => ({ name, protection: worksheetOf(context, name).protection }));
    for (const { protection } of protections) protection.load('protected,options');
    await context.sync();
    return new Map(
      protections.flatMap(({ name, protection }): [string, Excel.WorksheetProtectionOptions][] =>
        protection.protected ? [[name, protection.options]] : [],
      ),
    );
  });
}

/** Each stays locked as it was. */
export async function passwordSheets(names: readonly string[]): Promise<ReadonlySet<string>> {
  const locks = await locksOf(names);
  if (await canUnlock([...locks])) return new Set();
  const locked: string[] = [];
  for (const [name, lock] of locks) if (!(await canUnlock([[name, lock]]))) locked.push(name);
  return new Set(locked);
}

async function canUnlock(
  locks: readonly (readonly [string, Excel.WorksheetProtectionOptions])[],
): Promise<boolean> {
  if (locks.length === 0) return true;
  try {
    await Excel.run(async (context) => {
      for (const [name, lock] of locks) {
        const { protection } = worksheetOf(context, name);
        protection.unprotect();
        protection.protect(lock);
      }
      await context.sync();
    });
    return true;
  } catch (failure) {
    if (!needsPassword(failure)) throw failure;
    return false;
  }
}

/** Microsoft lists both; Excel for Windows answers with the first. */
export const needsPassword = (failure: unknown): boolean =>
  ['AccessDenied', 'BadPassword'].includes(codeOf(failure));
