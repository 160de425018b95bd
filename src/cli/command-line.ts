import { type CAC, cac } from 'cac'
import type { Flags } from './flags.js'
import type { Output } from './output.js'
import { UsageError } from './usage-error.js'

// Each command is loaded when it is the one: help and mistakes answer at once.

/** Runs the command of the arguments (without the program's own name); resolves to its exit code. Throws a UsageError where they are wrong. */
export async function runCommandLine(parameters: readonly string[], version: string, output: Output): Promise<number> {
  const program = describe(version, output)
  // The parser takes "-" for an option without a name.
  const given = parameters.map((each) => (each === '-' ? STANDARD_INPUT : each))
  program.parse(['node', 'etalon', ...given], { run: false })
  if (program.options.help === true) return 0
  if (program.options.version === true) return printVersion(program)
  const { matchedCommand } = program
  if (matchedCommand === undefined) return unknownCommand(program, output)
  const unexpected = program.args[matchedCommand.args.length]
  if (unexpected !== undefined) throw new UsageError(`"${unexpected}" is one word too many: put a question in quotes.`)
  const code: unknown = await program.runMatchedCommand()
  return typeof code === 'number' ? code : 0
}

const STANDARD_INPUT = '\u0000-'

function describe(version: string, output: Output): CAC {
  const program = cac('etalon')
  describeServing(program, output)
  describeAsking(program, output)
  describeReviews(program, output)
  describeDemo(program, output)
  program.help()
  program.version(version)
  return program
}

function describeServing(program: CAC, output: Output): void {
  withCatalog(program.command('serve', 'Serve GraphQL and the playground'))
    .option('--host <name>', 'Listen on this address (127.0.0.1)')
    .option('--port <number>', 'Listen on this port (4000; 0 takes a free one)')
    .option('--memory', 'Keep the demo company in memory')
    .example('  DATABASE_URL=postgres://reader@db/shop etalon serve --config metrics/catalog.ts')
    .action(async (flags: Flags) => (await import('./commands/serve.js')).serve(flags, output))
  withCatalog(program.command('check', 'Check the definitions, then the database that they speak of'))
    .option('--memory', 'Keep the demo company in memory')
    .option('--strict', 'Exit with 1 for warnings and for a database that was not checked, too')
    .action(async (flags: Flags) => (await import('./commands/check.js')).check(flags, output))
  withCatalog(program.command('schema', 'Print the GraphQL schema'))
    .option('--out <file>', 'Write it to a file')
    .action(async (flags: Flags) => (await import('./commands/schema.js')).schema(flags, output))
}

function describeAsking(program: CAC, output: Output): void {
  withCatalog(program.command('query [graphql]', 'Ask, and print the answer as a table ("-" reads the question from standard input)'))
    .option('--file <file>', 'Read the question from a file')
    .option('--variables <json>', 'Its variables, as a JSON object')
    .option('--json', 'Print the GraphQL response as it is')
    .option('--url <address>', 'Ask a running server')
    .option('--memory', 'Keep the demo company in memory')
    .example(
      "  etalon query '{ metrics(range: {last: {count: 3, unit: MONTH}}, grain: MONTH) { nodes { period { label } revenue { formatted } } } }'",
    )
    .action(async (asked: string | undefined, flags: Flags) => {
      return (await import('./commands/query.js')).query(asked === STANDARD_INPUT ? '-' : asked, flags, output)
    })
}

function describeReviews(program: CAC, output: Output): void {
  withCatalog(program.command('review [name]', 'Print a review as a table; without a name, list the reviews'))
    .option('--at <time>', 'The period that holds this moment (the last one that is over)')
    .option('--json', 'Print the GraphQL response as it is')
    .option('--url <address>', 'Ask a running server')
    .option('--memory', 'Keep the demo company in memory')
    .example('  etalon review weekly-product --at 2025-11-03')
    .action(async (name: string | undefined, flags: Flags) => (await import('./commands/review.js')).review(name, flags, output))
}

function describeDemo(program: CAC, output: Output): void {
  program
    .command('migrate', "Make the demo company's tables in DATABASE_URL, or in the embedded database")
    .action(async (flags: Flags) => (await import('./commands/migrate.js')).migrate(flags, output))
  program
    .command('seed', "Fill the demo company's tables")
    .option('--size <size>', '"small" or "full" (small)')
    .option('--factor <number>', 'So many times its rows, for load tests (1)')
    .option('--replace', "Drop the demo company's tables first, with all that is in them")
    .action(async (flags: Flags) => (await import('./commands/seed.js')).seed(flags, output))
}

type Command = ReturnType<CAC['command']>

function withCatalog(command: Command): Command {
  return command
    .option('--config <file>', 'A team\'s own catalogue (a TypeScript or JavaScript file that exports it as "catalog")')
    .option('--time-zone <zone>', 'The zone of questions that name none')
}

// The parser prints it by itself only where no command is named.
function printVersion(program: CAC): number {
  if (program.matchedCommand !== undefined) program.outputVersion()
  return 0
}

function unknownCommand(program: CAC, output: Output): number {
  const name = program.args[0]
  if (name !== undefined) throw new UsageError(`There is no command "${name}"; "etalon --help" lists them.`)
  program.outputHelp()
  output.note('Say a command.')
  return 2
}
