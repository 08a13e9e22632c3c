import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[]) => ({ extends: true, test: { name, include } }) as const

const runners = {
  extends: true as const,
  test: {
    name: 'runners',
    include: ['test/{runners,conformance}/**/*.test.ts'],
    globalSetup: 'test/runners/build.ts',
  },
}

export default defineConfig({
  test: {
    projects: [
      project('unit', [
        'test/{model,scan,reference,locale,ingest,language,structure,segment,mention,observation,record,check,pipeline,emit,golden,batch,queue,cli,report}/**/*.test.ts',
      ]),
      project('golden', ['test/corpus/**/*.test.ts']),
      // gisa as processes of its own, beside Redis and GNU parallel; compiled once before them.
      runners,
      project('properties', ['test/properties/**/*.test.ts']),
      project('architecture', ['test/architecture/**/*.test.ts']),
    ],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/**/*.examples.ts'],
      thresholds: { lines: 95 },
    },
  },
})
