/** The ways to go on with a session that is there already. */
export const RECOVERIES = ['resume', 'restart', 'inspect'] as const;
export type Recovery = (typeof RECOVERIES)[number];
