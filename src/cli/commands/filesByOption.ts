/**
 * `review fee.xlsx --benchmarks a.csv b.csv`: words right behind an option that takes files are further files of that
 * option, where something to review was named before it. In `review --benchmarks a.csv fee.xlsx` nothing was, so fee.xlsx
 * is what to review.
 */
export type ArgumentToken =
  | { readonly kind: 'option'; readonly name: string; readonly value?: string | undefined }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

export interface FilesByOption {
  readonly paths: readonly string[];
  readonly ofOption: readonly string[];
}

/** `option` is null where none takes further files. */
export function filesByOption(tokens: readonly ArgumentToken[], option: string | null): FilesByOption {
  const paths: string[] = [];
  const ofOption: string[] = [];
  let goesOn = false;
  for (const token of tokens) {
    if (token.kind === 'positional') (goesOn ? ofOption : paths).push(token.value);
    else {
      const isOption = token.kind === 'option' && token.name === option;
      if (isOption && token.value !== undefined) ofOption.push(token.value);
      goesOn = isOption && paths.length > 0;
    }
  }
  return { paths, ofOption };
}
