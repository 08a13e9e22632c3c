// One fresh process from its start to its first article, as `gisa extract` lives it; prints the milliseconds as JSON.
// `bench/main.mjs` runs it a few times; alone it shows one run: node bench/cold-start.mjs < article.txt
import { readFileSync } from 'node:fs'

const text = readFileSync(0, 'utf8')
// `performance.now()` counts from the start of the process: this is Node itself.
const started = performance.now()
const [{ createExtractor }, { toJsonLine }] = await Promise.all([
  import('../dist/index.js'),
  import('../dist/emit/canonical-json.js'),
])
const imported = performance.now()
const gisa = await createExtractor()
const loaded = performance.now()
toJsonLine(gisa.extract(text, { publishedAt: '2026-03-12' }))
const done = performance.now()
console.log(
  JSON.stringify({
    node: started,
    modules: imported - started,
    data: loaded - imported,
    firstArticle: done - loaded,
    total: done,
  }),
)
