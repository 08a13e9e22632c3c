/**
 * README.md with its generated parts filled in: the table of what is covered, and every JSON excerpt, a fenced block
 * whose first line names the article and the item: ```json corpus/ko/market-close.txt percent@92-97
 */
export const fillReadme = (readme, { mentionKinds, recordTypes, extract }) =>
  readme
    .replace(
      /(<!-- coverage -->\n)[\s\S]*?(<!-- \/coverage -->)/,
      (_, open, close) => `${open}${coverageTable(mentionKinds, recordTypes)}\n${close}`,
    )
    .replace(/(```json (\S+) (\S+)\n)[\s\S]*?(```)/g, (_, open, file, id, close) => {
      const { mentions, observations, records, checks } = extract(file)
      const item = [mentions, observations, records, checks].flat().find((found) => found.id === id)
      if (!item) throw new Error(`README.md shows ${id} of ${file}, which is not extracted: name another`)
      return `${open}${layOut(item)}\n${close}`
    })

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

/** A field a line, so that an excerpt is neither a column of braces nor one long line. */
const layOut = (item) => {
  const lines = Object.entries(item).map(([key, value]) => `  ${JSON.stringify(key)}: ${spaced(value)}`)
  return `{\n${lines.join(',\n')}\n}`
}

const spaced = (value) =>
  JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']')
