#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createExtractor } from '../pipeline/create-extractor.ts'

const [command, ...rest] = process.argv.slice(2)
const gisa = await createExtractor()
if (command === 'pipe') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { text, ...metadata } = JSON.parse(line)
    console.log(JSON.stringify(gisa.extract(text, metadata)))
  }
} else if (command === 'extract') {
  for (const file of rest) console.log(JSON.stringify(gisa.extract(readFileSync(file)), null, 2))
}
