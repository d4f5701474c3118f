/** What the choice of a rota says. */
export const rotaWords = {
  label: 'Whose free place is offered first',
  hint: 'Of a shared block; the pane Rota says whose turn it is.',
  choices: { inTurn: 'In turn', asListed: 'As listed' },
} as const;
