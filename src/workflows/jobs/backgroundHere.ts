/**
 * Jobs in the thread that asks for them, one after another: for where there are no workers. The job begins once whoever
 * asked has had its turn, so that it can still be stopped before.
 */
import type { Background } from '../ports/background';

export const backgroundHere: Background = {
  start: (name, input, onProgress) => {
    let stopped = false;
    const goOn = (part: number): boolean => {
      if (!stopped) onProgress(part);
      return !stopped;
    };
    return {
      answer: itsTurn().then(async () => {
        if (stopped) return null;
        const { runJob } = await import('./runJob');
        return runJob(name, input, goOn);
      }),
      stop: () => {
        stopped = true;
      },
    };
  },
};

const itsTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
