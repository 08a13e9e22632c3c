/** What was asked for can't be done at all: a folder that is missing, an output that can't be written. Exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
