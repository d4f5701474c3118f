/**
 * A job: a calculation that takes seconds and not milliseconds, so that the pane has it done in the background. What goes
 * in and what comes out is plain JSON, decimals as text, because it crosses from one thread to another.
 *
 * Adding a job is one file beside this one and its line in `jobs.ts`.
 */

/** Told which part of the whole is done, from 0 to 1; false asks the job to stop. */
export type GoOn = (part: number) => boolean;

/** Null where it was stopped. What the input got wrong is part of the answer, in sentences. */
export type Job<Input, Answer> = (input: Input, goOn: GoOn) => Answer | null;
