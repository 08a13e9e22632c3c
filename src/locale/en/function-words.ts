// biome-ignore-all format: lists of words read better in full lines

/** The small words an English sentence can't do without: how many there are says whether Latin letters are English. Lower case. */
export const functionWords: readonly string[] = [
  'the', 'of', 'and', 'to', 'a', 'in', 'is', 'that', 'for', 'it', 'as', 'was', 'with', 'be', 'by', 'on', 'not', 'he', 'his', 'but',
  'at', 'are', 'this', 'have', 'from', 'which', 'or', 'had', 'an', 'were', 'been', 'their', 'has', 'its', 'will', 'would', 'who',
  'more', 'said', 'than', 'they', 'we', 'you', 'your', 'our', 'there', 'if', 'about', 'after', 'up', 'out', 'what', 'when', 'all',
  'can', 'could', 'into', 'over', 'some', 'new', 'one', 'other', 'should', 'these', 'she', 'her', 'my', 'do', 'does', 'did', 'how',
  'last', 'year', 'year\'s', 'while', 'because', 'against', 'through', 'between', 'before', 'down', 'rose', 'fell', 'percent',
]

/** Small words of other languages in Latin letters that are no English words. Lower case. */
export const foreignFunctionWords: readonly string[] = [
  'der', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'einen', 'einer', 'mit', 'auf', 'für', 'von', 'dem',
  'den', 'des', 'zu', 'im', 'sich', 'auch', 'wird', 'nach', 'bei', 'aus', 'hat', 'wie', 'oder', 'um', 'als',
  'noch', 'wurde', 'sind', 'dass', 'zum', 'zur', 'über', 'le', 'la', 'les', 'et', 'est', 'une', 'du', 'dans',
  'qui', 'que', 'pour', 'pas', 'sur', 'avec', 'sont', 'par', 'plus', 'ce', 'cette', 'aux', 'au', 'ses',
  'ont', 'mais', 'été', 'leur', 'en', 'il', 'elle', 'nous', 'vous', 'ne', 'se', 'un', 'de', 'el', 'los',
  'las', 'del', 'con', 'por', 'para', 'una', 'su', 'sus', 'al', 'lo', 'como', 'más', 'pero', 'este', 'esta',
  'fue', 'ha', 'y', 'di', 'che', 'della', 'delle', 'dei', 'nel', 'nella', 'sono', 'gli', 'alla', 'anche',
  'ed', 'è', 'ai', 'o', 'os', 'da', 'dos', 'não', 'uma', 'em', 'na', 'ao', 'foi', 'também', 'seu', 'sua',
  'het', 'een', 'van', 'niet', 'voor', 'zijn', 'aan', 'ook', 'naar', 'wordt', 'heeft', 'maar', 'dat', 'bij',
  'och', 'att', 'som', 'är', 'på', 'av', 'till', 'det', 'inte', 'og', 'ikke', 'til', 'jeg', 'af', 'ja', 'ei',
  'oli', 'että', 'nie', 'się', 'jest', 'że', 'przez', 'je', 'ako', 'yang', 'dan', 'dengan', 'untuk', 'tidak',
  'dari', 'ini', 'itu', 'pada', 've', 'bir', 'bu', 'için', 'của', 'và', 'là', 'các', 'không', 'được',
]
