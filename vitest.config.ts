import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[]) => ({ extends: true, test: { name, include } }) as const

export default defineConfig({
  test: {
    projects: [
      project('unit', [
        'test/{model,scan,reference,locale,ingest,language,structure,segment,mention,observation,record,check,pipeline,emit,golden,batch,cli,report}/**/*.test.ts',
      ]),
      project('golden', ['test/corpus/**/*.test.ts']),
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
