// npm run docs: writes the generated parts of README.md (see fill-readme.mjs) from the compiled code and the corpus.
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle } from '../dist/batch/read-article.js'
import { createExtractor } from '../dist/index.js'
import { mentionKinds } from '../dist/mention/index.js'
import { recordTypes } from '../dist/record/index.js'
import { loadReference } from '../dist/reference/index.js'
import { fillReadme } from './fill-readme.mjs'
import { fillScaling } from './fill-scaling.mjs'

const gisa = await createExtractor()
const readme = readFileSync('README.md', 'utf8')
const files = new Set([...readme.matchAll(/```json (\S+) /g)].map(([, file]) => file))
const extractions = new Map()
for (const file of files) {
  const { bytes, metadata } = await readArticle(file)
  extractions.set(file, gisa.extract(bytes, metadata))
}
const filled = fillReadme(readme, {
  mentionKinds,
  recordTypes,
  entries: loadReference().entries,
  extract: (file) => extractions.get(file),
})
if (filled !== readme) writeFileSync('README.md', filled)
console.log(filled === readme ? 'README.md is up to date' : 'README.md was brought up to date')

const page = readFileSync('docs/scaling.md', 'utf8')
const computed = fillScaling(page)
if (computed !== page) writeFileSync('docs/scaling.md', computed)
console.log(computed === page ? 'docs/scaling.md is up to date' : 'docs/scaling.md was brought up to date')
