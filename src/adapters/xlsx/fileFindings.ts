/** What can be wrong with a file as a whole, each with what to do about it; `received` follows the file's name. */
import type { Finding } from '../../domain/evidence/finding';
import type { FindingCode } from '../../domain/evidence/findingCodes';
import { wholeSubmission } from '../../domain/evidence/place';

const saveAgain =
  'Open the file in Excel, choose File, Save As, Excel Workbook (.xlsx), and use that copy; if Excel cannot open it either, ask the provider to send it again.';

export function emptyFile(file: string): Finding {
  return error(
    'file-empty',
    'a workbook with the cost breakdown',
    `${file} holds nothing at all`,
    'Ask the provider to send the file again: it was probably lost on the way.',
  );
}

export function unreadableFile(file: string, received: string): Finding {
  return error('file-not-readable', 'an Excel workbook (.xlsx or .xlsm)', `${file} ${received}`, saveAgain);
}

export function protectedFile(file: string): Finding {
  return error(
    'file-password-protected',
    'a workbook that opens without a password',
    `${file} opens only with a password`,
    'Open it in Excel with the password, choose File, Info, Protect Workbook, Encrypt with Password, clear the password and save; or ask the provider for a copy without one. The command line opens it with --password.',
  );
}

export function tooLargeFile(file: string, expected: string, received: string): Finding {
  return error(
    'file-too-large',
    expected,
    `${file} ${received}`,
    'Copy the sheets with the cost breakdown into a new workbook, without blank rows, pictures and other data, and use that.',
  );
}

function error(code: FindingCode, expected: string, received: string, advice: string): Finding {
  return { code, severity: 'error', at: wholeSubmission, expected, received, advice };
}
