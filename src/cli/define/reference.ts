import { InvalidArgumentError, Option } from 'commander'
import { EntityKind } from '../../model/values.ts'
import { type Field, fields } from '../../reference/import/columns.ts'
import type { ImportFlags } from '../commands/reference-import.ts'
import type { Define } from '../program.ts'

export const addReference: Define = (program, streams, finish) => {
  program
    .command('reference')
    .description('Lists of securities of your own, laid over those gisa knows.')
    .command('import')
    .description('Read public lists of securities into a reference for --reference.')
    .argument('<files...>', 'CSV (UTF-8 or CP949; comma, tab, semicolon or bar) or JSON')
    .requiredOption('--out <file>', 'the reference; what it holds already stays, the same id is replaced')
    .option('--market <mic>', 'ISO 10383 code of the market, for rows that name none: XNAS, XNYS, XKRX')
    .option(
      '--columns <map>',
      `which column holds what: symbol=Tkr,name=Issuer (${fields.join(', ')})`,
      readMap,
    )
    .addOption(
      new Option('--kind <kind>', 'what the rows are; funds are told by their names').choices(
        EntityKind.options,
      ),
    )
    .addHelpText(
      'after',
      `
Known without --columns: SEC's company_tickers.json and company_tickers_exchange.json, the screens and symbol files of
NASDAQ and NYSE, KRX's lists. Preferred shares, warrants, rights, units and notes are left out and counted. A single
ordinary word (Target, 대상) is taken for its company only in context, a word of one or two letters only beside a ticker.

Examples:
  $ gisa reference import krx.csv --out reference.json
  $ gisa reference import nasdaq.json --market XNAS --out reference.json
  $ gisa reference import house-list.csv --columns symbol=Tkr,name=Issuer,market=Venue --out reference.json
  $ gisa extract article.txt --reference reference.json

Exit codes: 0 imported, 1 a list could not be read, 2 misuse.`,
    )
    .action(async (files: string[], flags: ImportFlags) => {
      const { importReference } = await import('../commands/reference-import.ts')
      finish(await importReference(files, flags, streams))
    })
}

/** `symbol=Tkr,name=Issuer` by field. */
const readMap = (value: string): Partial<Record<Field, string>> => {
  const map: Partial<Record<Field, string>> = {}
  for (const pair of value.split(',')) {
    const at = pair.indexOf('=')
    const field = fields.find((known) => known === pair.slice(0, at).trim())
    if (!field || at === pair.length - 1)
      throw new InvalidArgumentError(
        `--columns: "${pair}" is not field=Column; fields are ${fields.join(', ')}`,
      )
    map[field] = pair.slice(at + 1).trim()
  }
  return map
}
