/** Which of our sheets somebody has locked with a password: Excel does not say, but refuses to unlock them. */
import { codeOf } from './officeProblems';
import { worksheetOf } from './writeSteps';

/** The others are left unlocked: they are about to be rewritten. */
export async function passwordSheets(names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  if (await canUnlock(names)) return new Set();
  const locked: string[] = [];
  for (const name of names) if (!(await canUnlock([name]))) locked.push(name);
  return new Set(locked);
}

async function canUnlock(names: readonly string[]): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      for (const name of names) worksheetOf(context, name).protection.unprotect();
      await context.sync();
    });
    return true;
  } catch (failure) {
    if (codeOf(failure) !== 'AccessDenied') throw failure;
    return false;
  }
}
