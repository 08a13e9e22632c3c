/**
 * README.md with its generated parts filled in: the table of what is covered, and every JSON excerpt, a fenced block
 * whose first line names the article and the item: ```json corpus/ko/market-close.txt percent@92-97. Named by its type, a
 * record is the article's first of that type, shown without its evidence.
 */
export const fillReadme = (readme, { mentionKinds, recordTypes, entries, extract }) =>
  readme
    .replace(
      /(<!-- coverage -->\n)[\s\S]*?(<!-- \/coverage -->)/,
      (_, open, close) => `${open}${coverageTable(mentionKinds, recordTypes)}\n${close}`,
    )
    .replace(
      /(<!-- reference -->\n)[\s\S]*?(<!-- \/reference -->)/,
      (_, open, close) => `${open}${referenceTable(entries)}\n${close}`,
    )
    .replace(/(```json (\S+) (\S+)\n)[\s\S]*?(```)/g, (_, open, file, id, close) => {
      const { mentions, observations, records, checks } = extract(file)
      const item =
        [mentions, observations, records, checks].flat().find((found) => found.id === id) ??
        withoutEvidence(records.find(({ type }) => type === id))
      if (!item) throw new Error(`README.md shows ${id} of ${file}, which is not extracted: name another`)
      return `${open}${layOut(item)}\n${close}`
    })

/** A record's fields without where they stand. */
const withoutEvidence = (record) =>
  record &&
  JSON.parse(
    JSON.stringify(record, (key, value) =>
      key === 'evidence' || key === 'observations' || key === 'observation' ? undefined : value,
    ),
  )

/** What has rules, by locale; a kind that answers `unsupported` says why. */
const coverageTable = (mentionKinds, recordTypes) => {
  const rows = [
    ...mentionKinds.map(({ kind, locales }) => ['mention', kind, locales]),
    ...recordTypes.map((type) => ['record', type.shape.type.value, type.locales]),
  ]
  const cell = (support = 'supported') => (support === 'supported' ? 'yes' : `no: ${support.unsupported}`)
  return [
    '| layer | kind | Korean | English |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([layer, kind, locales]) => `| ${layer} | \`${kind}\` | ${cell(locales?.ko)} | ${cell(locales?.en)} |`,
    ),
  ].join('\n')
}

/** How many of each kind the reference data know, and by how many forms. */
const referenceTable = (entries) => {
  const groups = new Map()
  for (const { id, kind, surfaces } of entries) {
    const market = kind === 'company' ? id.slice(0, id.indexOf(':')) : ''
    const name =
      companyGroups[market] ?? (kind === 'company' ? 'companies, elsewhere or unlisted' : plurals[kind])
    const group = groups.get(name) ?? { count: 0, ko: 0, en: 0 }
    group.count += 1
    for (const { locale } of surfaces) group[locale] += 1
    groups.set(name, group)
  }
  return [
    '| what | entries | Korean forms | English forms |',
    '| --- | --- | --- | --- |',
    ...[...groups].map(([name, { count, ko, en }]) => `| ${name} | ${count} | ${ko} | ${en} |`),
  ].join('\n')
}

const companyGroups = {
  XNAS: 'companies listed in the United States',
  XNYS: 'companies listed in the United States',
  XCBO: 'companies listed in the United States',
  XKRX: 'companies listed in Korea',
}

const plurals = {
  fund: 'funds and ETFs',
  index: 'indices',
  'central-bank': 'central banks',
  institution: 'banks, brokers, agencies and other institutions',
  exchange: 'exchanges',
  sector: 'sectors (GICS)',
  currency: 'currencies and currency pairs',
  commodity: 'commodities',
  indicator: 'indicators',
  country: 'countries',
  person: 'persons',
}

/** A field a line, so that an excerpt is neither a column of braces nor one long line. */
const layOut = (item) => {
  const lines = Object.entries(item).map(([key, value]) => `  ${JSON.stringify(key)}: ${spaced(value)}`)
  return `{\n${lines.join(',\n')}\n}`
}

const spaced = (value) =>
  JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']')
