/** What the pane and its worker say to each other. */
export interface JobRequest {
  readonly name: string;
  readonly input: unknown;
}

export type JobTold =
  | { readonly kind: 'moved'; readonly part: number }
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly reason: string };
