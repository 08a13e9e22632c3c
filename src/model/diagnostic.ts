import * as z from 'zod'
import { Span } from './span.ts'

export const Severity = z.enum(['info', 'warning', 'error'])
export type Severity = z.infer<typeof Severity>

/**
 * Every code a stage may report. The codes are stable; a message says what was seen, where, and what was done.
 * A new one goes in with its severity and one sentence.
 */
export const diagnosticCodes = {
  /** A figure that no observation or record claims, and that is no name, threshold or definition. */
  'orphan-figure': 'info',
  /** The text is neither Korean nor English: figures are still read. */
  'language-undetermined': 'warning',
  /** What the caller said and what the article says differ: the caller's value was kept. */
  'metadata-conflict': 'warning',
  /** The article has no text. */
  'empty-text': 'warning',
  /** Characters that can't be shown (U+FFFD, control characters) stand in the text. */
  'unprintable-text': 'warning',
  /** Two readings fit equally well: none was taken. */
  ambiguous: 'warning',
  /** A number word without a value (수십억, several million): no value was made up. */
  'vague-number': 'info',
  /** A date that can't be resolved keeps its X's. */
  'unresolved-date': 'info',
  /** An exchange label that names no market we know, or another than the security's: kept as printed. */
  'unknown-exchange': 'warning',
  /** Front matter that is not `key: value` lines: left in the text. */
  'front-matter-unread': 'warning',
} as const satisfies Record<string, Severity>
export type DiagnosticCode = keyof typeof diagnosticCodes

export const Diagnostic = z.strictObject({
  code: z.enum(Object.keys(diagnosticCodes) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: Severity,
  message: z.string().min(1),
  span: z.exactOptional(Span),
})
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>

/** Makes a diagnostic with the severity its code stands for. */
export const diagnose = (code: DiagnosticCode, message: string, span?: Span): Diagnostic => ({
  code,
  severity: diagnosticCodes[code],
  message,
  ...(span && { span: { start: span.start, end: span.end } }),
})
