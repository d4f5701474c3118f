/**
 * Excel's way of saying no: a code that Office.js passes on as `error.code`, and a statement of what was wrong.
 * Thrown inside the host only, where the loop over a request's actions catches it and answers as Excel does.
 */
export interface Refusal extends Error {
  readonly refusalCode: string;
}

const statements: Readonly<Record<string, string>> = {
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.',
  GeneralException: 'There was an internal error while processing the request.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
};

export function refusal(code: string, message = statements[code] ?? code): Refusal {
  return Object.assign(new Error(message), { refusalCode: code });
}

export function refuse(code: string, message?: string): never {
  throw refusal(code, message);
}

export const isRefusal = (thrown: unknown): thrown is Refusal =>
  thrown instanceof Error && 'refusalCode' in thrown;
