import type { Ending } from './endings.ts'
import { endsIn } from './word-ends.ts'

/** How a word that holds no cue goes on, when its last syllables make it a predicate: 있는 and 떨어진 bind a noun, 통해 goes on. */
export const wordEnding = (text: string, start: number, stop: number): Ending | undefined => {
  let end = stop
  while (end > start && `.”’"'`.includes(text[end - 1] as string)) end -= 1
  if (end - start < 2) return undefined
  if (text[end - 1] === '다') return 'final'
  if (isAdnominal(text, start, end)) return 'adnominal'
  if (
    end - start >= 3 &&
    isInNieun(text, start, end) &&
    !isNounInNieun(text, start, end) &&
    !hasTopicParticle(text, start, end)
  )
    return 'adnominal'
  return isConnective(text, start, end) ? 'connective' : undefined
}

const isAdnominal = endsIn(
  '하는|되는|있는|없는|이던|하던|되던|했던|됐던|었던|았던|지는|나는|오는|주는|라는|다는|아선|어선|러선|해진|어진|아진|려진|들어간|나간|올라간|떨어진|최대인|최고인|이른바',
)

const isInNieun = endsIn('한|된|둔|본|킨|룬|인|운|온|은')

/** Nouns that end like adnominal verbs. */
const isNounInNieun = endsIn(
  '외국인|법인|개인|시장인|제한|권한|북한|남한|기한|무한|유한|상한|하한|방안|기온|예산|자본|일본|기본|표본|인한|신한|디온|국민|시민|주민|요인|원인|확인|승인|할인|부인|본인|라인|온라인|코인|비트코인|와인|디자인',
)

/** 삼성은, 매출은: the topic particle behind a syllable with a final consonant, not an adnominal 은. */
const hasTopicParticle = (text: string, start: number, end: number): boolean =>
  text[end - 1] === '은' && !isAdnominalInEun(text, start, end)

const isAdnominalInEun = endsIn(
  '높은|낮은|많은|적은|작은|같은|좋은|받은|잃은|넘은|맞은|얻은|남은|밟은|찍은|묶은|담은|입은|겪은',
)

const isConnective = endsIn(
  '보면|하며|되며|하고|되고|지만|는데|하면서|되면서|해서|으며|으나|다며|라며|다면서|따르면|는데도|거둬|힘입어|견줘|비해|더하면|합하면|합치면|감안하면|견주면|비하면|통해|위해|대해|따라',
)
