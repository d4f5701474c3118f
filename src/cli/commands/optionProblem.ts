/** What is wrong with an option, as a sentence: "The option --fast is not known." */
export function optionProblem(problem: unknown): string {
  const { code, message } = problem as { readonly code?: unknown; readonly message?: unknown };
  // Anything but a wrong option is a bug, and must be seen.
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS') || typeof message !== 'string')
    throw problem;
  const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined;
  return unknown === undefined ? (message.split('. ')[0] ?? message) : `The option ${unknown} is not known.`;
}
