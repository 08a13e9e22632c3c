import type { Extraction } from '../pipeline/extraction.ts'

export const renderTables = (extraction: Extraction): string => `${extraction.document.id}\n`
