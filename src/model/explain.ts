/**
 * How a stage says why, when somebody asked: one line about the mention, observation or record with this id. A stage
 * that is given none does no work for it.
 */
export type Explain = (id: string, line: string) => void
