/** Laws are tried on the same cases in every run, so that a failure is a change in the code and not in the dice. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261123 });
