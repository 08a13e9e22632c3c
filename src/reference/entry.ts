export type { ReferenceEntry, Surface, SurfaceUse } from '../model/reference-entry.ts'
