import { genericNameFronts, nameForms, notInNames } from '../../locale/en/name-forms.ts'
import { givenNames } from '../../locale/en/person-words.ts'
import { placeWords } from '../../locale/en/places.ts'
import type { Finding } from './finding.ts'

/**
 * Other forms of the names the article gives in full: `Illva` of Illva Saronno, `S&T` of S&T Bancorp, `ISG` of
 * International Steel Group; and the name itself, where no list would find it again.
 */
export const readShortForms = (text: string, findings: readonly Finding[]): Map<string, Finding> => {
  const forms = new Map<string, Finding>()
  for (const long of findings) {
    if (!long.supported || !shortens.has(long.kind)) continue
    const printed = text.slice(long.start, long.end)
    if (forms.has(printed)) continue
    if (!long.entry || long.entry.surfaces.every((surface) => surface.text !== printed))
      forms.set(printed, long)
    const cut =
      printed.charCodeAt(0) < 0x1100 ? shortForms(printed, long.kind) : koreanShortForms(printed, long)
    for (const short of cut) if (!forms.has(short)) forms.set(short, long)
  }
  return forms
}

const shortens = new Set(['company', 'institution', 'fund', 'index'])

/**
 * What the Korean press cuts names to: 산업통상자원부 to 산업부, 금융감독원 to 금감원, 공정거래위원회 to 공정위, 러셀 2000 to
 * 러셀. Where no such word stands in the article, none is found.
 */
const koreanShortForms = (name: string, long: Finding): readonly string[] => {
  if (long.kind === 'index') {
    const words = /^([가-힣]{2,}) ?\d/.exec(name)?.[1]
    return words === undefined ? [] : [words]
  }
  if (long.kind !== 'institution' || !/^[가-힣]{5,}$/.test(name)) return []
  const last = name.endsWith('위원회') ? '위' : name.charAt(name.length - 1)
  return [name.slice(0, 2) + last, name.charAt(0) + name.charAt(2) + last]
}

/** The forms a newspaper cuts a Latin name to: without its legal form, without what kind of firm it is, its first word, its initials. */
const shortForms = (name: string, kind: Finding['kind']): readonly string[] => {
  if (kind === 'index') return []
  if (!/^[A-Z]/.test(name) || !name.includes(' ') || / (of|for) /.test(name)) return []
  const words = name.split(/,? /)
  const shorter: string[] = []
  let last = words.length
  while (last > 1 && formWords.has(words[last - 1] as string)) {
    last -= 1
    const cut = words.slice(0, last).join(' ')
    if (isTelling(cut)) shorter.push(cut)
  }
  const [first = ''] = words
  // Leeds of Leeds Pension Board is a town.
  if (kind === 'company' && words.length > 1 && first.length >= 4 && isTelling(first)) shorter.push(first)
  const initials = words.map((word) => word.charAt(0)).join('')
  if (words.length >= 3 && /^[A-Z]{3,5}$/.test(initials)) shorter.push(initials)
  return shorter
}

const formWords = new Set(nameForms.flatMap(([, forms]) => forms))

/** A word that means something by itself (General, First, National, United) names nobody alone. */
const isTelling = (short: string): boolean =>
  short.includes(' ') ||
  (!notInNames.has(short) &&
    !placeWords.has(short) &&
    !givenNames.has(short) &&
    !genericNameFronts.has(short) &&
    !vagueFirsts.has(short) &&
    short.length > 1)

const vagueFirsts = new Set(
  'General First United American National International Standard Federal Royal New North South East West Northern Southern Eastern Western Pacific Atlantic Central Great Grand Union Universal Advanced Applied Allied Associated Consolidated Continental Digital Direct Dynamic Eagle Early Eastern Electronic Energy European Asian African British German French Italian Spanish Chinese Japanese Korean Canadian Australian Indian Dutch Swiss Hong Kong San Los Las Saint City State County University Institute Bank Trust Capital Global World Home House Health Life Light Liberty Lincoln London Los Main Master Media Medical Metro Micro Modern Mutual Natural Network Noble Northern Old Open Optical Orange Original Park People Planet Popular Power Precision Premier Prime Prince Princess Private Progressive Public Pure Quality Rapid Real Red Regional Reliance Research Rock Rocky Royal Safe Science Security Senior Service Silver Simple Smart Social Solar Solid Southern Space Special Spirit Spring Star Steel Sterling Strategic Summit Sun Super Supreme Swift Target Technical Texas Total Tower Trade Tri Triple True Twin Ultra Union Unique Unity Urban Valley Value Victory Village Virginia Vision Vital Washington Water Wave Whole Wild Wind Wise Wonder Yellow York Young Zero Spokesman Ministry Department Bureau Office Board Association White'.split(
    ' ',
  ),
)
