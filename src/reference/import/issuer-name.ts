/**
 * `Apple Inc. - Common Stock`, `Clorox Company (The) Common Stock`, `ELEMENT FLEET CORP`: the issuer as its own papers
 * write it and as newspapers do, without share class and legal form.
 */
export const readIssuer = (official: string): Issuer => {
  const spaced = official.replaceAll(/\s+/g, ' ').trim()
  const legal = unshout(
    withoutClass(spaced)
      .replace(/ \(The\)$/i, '')
      .replace(/[\s,]+$/, ''),
  )
  return { legal, common: withoutLegalForm(legal) }
}

export interface Issuer {
  readonly legal: string
  readonly common: string
}

/** Preferred shares, warrants, notes: securities of an issuer that is listed already, by a name no newspaper prints. */
export const isOtherSecurity = (official: string): boolean => otherSecurity.test(official)

const otherSecurity =
  /\b(warrants?|rights?|units?|preferred|preference|debentures?|perpetual|tangible equity|(?:senior|subordinated|convertible|mandatory) (?:[\w.%-]+ )*notes?|notes? due|trust certificates)\b(?! (?:bank|group|hotels))/i

const withoutClass = (name: string): string => name.replace(shareClass, '').trim()

const shareClass =
  /\s*(?:[-,–]\s*)?(?:\(?(?:Class|Series) [A-Z0-9]+\)?\b.*|\b(?:Common|Capital|Ordinary|Registered|Voting|Subordinate Voting|Limited Voting|Cmn|New York Registry)\s(?:Stock|Shares?|Shs|Units?|Voting)\b.*|\b(?:Sponsored )?(?:American|Global) Depositary (?:Shares?|Receipts?|Stock)\b.*|\b(?:Sponsored |Unsponsored )?(?:ADS|ADR|GDR)s?\b.*|\bDepositary Shares?\b.*|\bShares of Beneficial\b.*|보통주|\s*\((?:[A-Z][a-z]+ ?)+\))$/i

const withoutLegalForm = (name: string): string => {
  let common = name
  for (;;) {
    const shorter = common.replace(legalForm, '').replace(/[\s,&]+$/, '')
    if (shorter === common || shorter.length < 2) return common
    common = shorter
  }
}

const legalForm =
  /(?:,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Companies|Ltd|Limited|PLC|N\.?V|S\.?A|S\.?p\.?A|S\.A\.B\. de C\.V|Limited Partnership|AG|SE|ASA|AB|LLC|L\.?P|Bhd|Tbk|KK|K\.K|Pte|GmbH)\.?|^\(주\)|\(주\)$|^㈜|㈜$|^주식회사 | ?주식회사$)$|^(?:\(주\)|㈜|주식회사 )/i

/** `ELEMENT FLEET CORP` → `Element Fleet Corp`: lists that shout; words of up to three letters are kept, IBM is one. */
const unshout = (name: string): string =>
  /[a-z\uAC00-\uD7A3]/.test(name) || !/[A-Z]{4}/.test(name)
    ? name
    : name.replaceAll(
        /[A-Z]{4,}|\b(?:INC|LTD|THE|AND|FOR|CO|OF)\b/g,
        (word) => word.charAt(0) + word.slice(1).toLowerCase(),
      )
