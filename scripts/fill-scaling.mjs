/**
 * docs/scaling.md with its computed part filled in from its measured part: what a number of articles needs. The measured
 * rows are typed by hand from what the commands beside them print.
 */
export const fillScaling = (page) => {
  const measured = readMeasured(page)
  return page.replace(
    /(<!-- computed -->\n)[\s\S]*?(<!-- \/computed -->)/,
    (_, open, close) => `${open}${computedTable(measured)}\n${close}`,
  )
}

/** The first two columns of the measured table: `| articles a second and thread | 500 | …`. */
const readMeasured = (page) => {
  const table = /<!-- measured -->\n([\s\S]*?)<!-- \/measured -->/.exec(page)?.[1] ?? ''
  const rows = [...table.matchAll(/^\| ([^|]+?) \| ([\d.,]+) \|/gm)]
  const values = new Map(rows.map(([, name, value]) => [name, Number(value.replaceAll(',', ''))]))
  return (name) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`docs/scaling.md measures no "${name}"`)
    return value
  }
}

const counts = [1e6, 1e8, 1e9]

const computedTable = (measured) => {
  const perCore = measured('articles a second and core')
  const needs = counts.map((articles) => {
    const coreHours = articles / perCore / 3600
    const terabytes = (name) => (articles * measured(name)) / 1e12
    return {
      articles,
      coreHours,
      hours: coreHours / measured('cores of the example cluster'),
      input: terabytes('bytes an article'),
      output: terabytes('bytes a document'),
      compressed: terabytes('bytes a document, compressed'),
      shards: Math.ceil((articles * measured('bytes a document')) / (measured('megabytes a shard') * 1e6)),
      cost: coreHours * measured('dollars a core and hour'),
      storage: terabytes('bytes a document, compressed') * 1000 * measured('dollars a gigabyte and month'),
    }
  })
  const row = (name, print) => `| ${name} | ${needs.map(print).join(' | ')} |`
  return [
    `| articles | ${counts.map(grouped).join(' | ')} |`,
    `| --- | ${counts.map(() => '---:').join(' | ')} |`,
    row('core hours', ({ coreHours }) => grouped(coreHours)),
    row('hours on the example cluster', ({ hours }) => grouped(hours)),
    row('articles, TB', ({ input }) => grouped(input)),
    row('documents, TB', ({ output }) => grouped(output)),
    row('documents compressed, TB', ({ compressed }) => grouped(compressed)),
    row('shards', ({ shards }) => grouped(shards)),
    row('computing, dollars', ({ cost }) => grouped(cost)),
    row('compressed storage, dollars a month', ({ storage }) => grouped(storage)),
  ].join('\n')
}

/** Three significant digits, thousands set off: more would be a promise. */
const grouped = (value) => {
  const rounded = Number(value.toPrecision(3))
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 3 })
}
