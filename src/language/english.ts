import { foreignFunctionWords, functionWords } from '../locale/en/function-words.ts'
import { CharClass, charClasses } from '../scan/char-class.ts'
import { isEnglishToFranc } from './franc.ts'

/** Whether Latin letters are English. Without evidence either way they are: a headline of names, a single word. */
export const isEnglish = (text: string, from: number, to: number): boolean => {
  const { words, english, foreign, accented } = evidenceOf(text, from, to)
  if (english > 0 && english >= 3 * (foreign + accented))
    return words < 40 || english * 12 >= words || isEnglishToFranc(text)
  if (foreign + accented > 0 && words <= 2) return accented < words
  if (foreign + accented > english)
    return words >= manyWords && english * 8 >= words && isEnglishToFranc(text)
  return words < manyWords || english * 6 >= words || isEnglishToFranc(text)
}

/** Whether a stretch is English beyond doubt: a sentence, not a name. */
export const isPlainlyEnglish = (text: string, from: number, to: number): boolean => {
  const { words, english, foreign, accented } = evidenceOf(text, from, to)
  return english >= 3 && english * 6 >= words && english >= 3 * (foreign + accented)
}

/** What the small words in between say of Latin letters that stand among Hangul. */
export const readLatinLetters = (text: string): 'english' | 'some-english' | 'names' | 'foreign' => {
  const { english, foreign } = evidenceOf(text, 0, text.length)
  if (isPlainlyEnglish(text, 0, text.length)) return 'english'
  if (foreign >= 4 && foreign > 2 * english) return 'foreign'
  return english > 0 ? 'some-english' : 'names'
}

/** From here on a text without any small English word is hardly English. */
const manyWords = 12

interface Evidence {
  readonly words: number
  readonly english: number
  readonly foreign: number
  /** Words with letters English does not write. */
  readonly accented: number
}

/** As many words as decide. */
const enoughWords = 120

const evidenceOf = (text: string, from: number, to: number): Evidence => {
  let [words, english, foreign, accented] = [0, 0, 0, 0]
  for (let at = from; at < to && words < enoughWords; ) {
    if (charClasses[text.charCodeAt(at)] !== CharClass.latin) {
      at += 1
      continue
    }
    const start = at
    let isPlain = true
    for (; at < to && charClasses[text.charCodeAt(at)] === CharClass.latin; at += 1)
      if (text.charCodeAt(at) > 0x7f) isPlain = false
    words += 1
    if (at - start > longest && isPlain) continue
    const known = smallWords.get(text.slice(start, at).toLowerCase())
    if (known === 'english') english += 1
    else if (known === 'foreign') foreign += 1
    else if (!isPlain) accented += 1
  }
  return { words, english, foreign, accented }
}

const smallWords = new Map<string, 'english' | 'foreign'>([
  ...foreignFunctionWords.map((word) => [word, 'foreign'] as const),
  ...functionWords.map((word) => [word, 'english'] as const),
])
const longest = Math.max(...[...smallWords.keys()].map((word) => word.length))
