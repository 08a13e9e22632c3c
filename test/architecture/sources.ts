import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of ours, parsed: comments and strings are told from code, which a search by pattern can't do. */
export interface Source {
  /** POSIX path from the project's root: `src/mention/find.ts`. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly tree: ts.SourceFile
}

/** Every TypeScript file under the folders, in the order of their names. */
export const readSources = (...folders: readonly string[]): readonly Source[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readSource(join(root, folder, name)))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  )

const readSource = (file: string): Source => {
  const text = readFileSync(file, 'utf8')
  return {
    path: relative(root, file).replaceAll('\\', '/'),
    text,
    lines: text.split('\n').length - 1,
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
  }
}

/** Where a node stands, as an editor opens it: `src/mention/find.ts:12`. */
export const placeOf = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`

export const visit = (source: Source, see: (node: ts.Node) => void): void => {
  const walk = (node: ts.Node): void => {
    see(node)
    ts.forEachChild(node, walk)
  }
  walk(source.tree)
}

export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string
  /** The path from the project's root, when the file is ours. */
  readonly path?: string
  readonly place: string
}

/** Every import of a file: static, re-export, dynamic, required and in a type. */
export const importsOf = (source: Source): readonly Import[] => {
  const found: Import[] = []
  const add = (name: ts.Node | undefined): void => {
    if (!name || !ts.isStringLiteral(name)) return
    const specifier = name.text
    found.push({
      specifier,
      ...(specifier.startsWith('.') && { path: posix.join(dirname(source.path), specifier) }),
      place: placeOf(source, name),
    })
  }
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal)
    else if (ts.isCallExpression(node) && loads(node.expression)) add(node.arguments[0])
  })
  return found
}

/** `import('x')` and `require('x')`. */
const loads = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')

/** `@scope/name/sub` is the package `@scope/name`, `name/sub` the package `name`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
