/** What a word says about a central bank's decision; the locales' tables give the spellings. */
export type PolicyMove = 'raise' | 'cut' | 'hold'
export type PolicyStance = 'hawkish' | 'dovish' | 'neutral' | 'mixed'
export type PolicyMood =
  /** 신호, hinted: the bank lets its next step be seen. */
  | 'signal'
  /** 전망, expected. */
  | 'forecast'
  /** 수 있다, could: no more than possible. */
  | 'possible'
  /** 일축, off the table. */
  | 'denied'
  /** 소수의견, would have: what one wished for or what would follow. */
  | 'hypothetical'
  /** 알려졌다, reportedly. */
  | 'unconfirmed'
  /** 페드워치, futures imply. */
  | 'market'

export type PolicyCue =
  /** 기준금리, policy rate; `weak` where other rates share the word; `bank` where only one bank has it. */
  | { readonly type: 'rate'; readonly rate?: string; readonly bank?: string; readonly weak?: true }
  /** 주택담보대출 금리, price target: what is moved is no policy rate. */
  | { readonly type: 'other' }
  /** `noun`: 인하, a cut: may stand without its object. `steps`: a jargon word that says how far: 빅스텝. `strict`: only with a rate beside it. `result`: behind another move it tells where that one led (taking it to 4%). */
  | {
      readonly type: 'move'
      readonly move: PolicyMove
      readonly noun?: true
      readonly basisPoints?: string
      readonly whole?: true
      readonly strict?: true
      readonly result?: true
    }
  /** `bank`: a tool that prices one bank's moves names it: FedWatch. */
  | { readonly type: 'mood'; readonly mood: PolicyMood; readonly only?: 'before'; readonly bank?: string }
  | { readonly type: 'stance'; readonly stance: PolicyStance }
  /** FOMC, 금통위, policy meeting; `bank` where only one bank's is called so. */
  | { readonly type: 'meeting'; readonly bank?: string }
  /** 점도표, dot plot. */
  | { readonly type: 'dots' }
  /** 확률, odds. */
  | { readonly type: 'probability' }
  /** 연속, straight. */
  | { readonly type: 'streak'; readonly ordinal?: number }
  /** 모두, in total. */
  | { readonly type: 'total' }
  /** 추가, further: a move spoken of as one of a row, which needs no object. */
  | { readonly type: 'more' }
  /** 만약, if. */
  | { readonly type: 'condition' }
  /** 이자비용, borrowing: what follows from the move. */
  | { readonly type: 'effect' }

export type PolicyCueTable = readonly (readonly [surfaces: string, cue: PolicyCue])[]
