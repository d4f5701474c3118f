/** What lint refuses, as ESLint's `no-restricted-syntax` takes it. */
export const tooNew: readonly { readonly selector: string; readonly message: string }[];
