import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.js'

const commands = ['serve', 'check', 'query', 'review', 'schema', 'migrate', 'seed']

describe('help', () => {
  it('lists every command', async () => {
    const { code, printed } = await runCommand(['--help'])
    expect(code).toBe(0)
    for (const command of commands) expect(printed).toContain(`etalon ${command} --help`)
  })

  it.each(commands)('says how to use "%s"', async (command) => {
    const { code, printed } = await runCommand([command, '--help'])
    expect(code).toBe(0)
    expect(printed).toContain(`etalon ${command}`)
  })

  it.each([[], ...commands.map((command) => [command])])('says its version (%s)', async (...command: string[]) => {
    const { code, printed } = await runCommand([...command, '--version'])
    expect(code).toBe(0)
    expect(printed).toContain('etalon/1.2.3')
  })
})

describe('a wrong command line', () => {
  it.each([
    { parameters: [], says: 'Say a command.' },
    { parameters: ['serv'], says: 'There is no command "serv"' },
    { parameters: ['serve', '--prot', '1'], says: 'Unknown option' },
    { parameters: ['serve', '--port'], says: 'value is missing' },
    { parameters: ['query', '{', 'metrics', '}'], says: '"metrics" is one word too many: put a question in quotes.' },
    { parameters: ['query', '{ a }', '--file', 'b'], says: 'Say either a query or --file' },
    { parameters: ['query', '{ a }', '--variables', '[1]'], says: '--variables is no JSON object' },
    { parameters: ['query', '--file', 'nowhere.graphql'], says: 'The file "nowhere.graphql" can not be read.' },
    { parameters: ['query', '{ a }', '--url', 'localhost:4000'], says: '"localhost:4000" is no address' },
    { parameters: ['seed', '--factor', '0.5'], says: '"0.5" is no factor: a whole number from 1 to 999 is expected.' },
    { parameters: ['seed', '--size', 'huge'], says: 'There is no size "huge": "small" or "full" is expected.' },
  ])('is refused with code 2: $parameters', async ({ parameters, says }) => {
    const { code, noted } = await runCommand(parameters)
    expect(noted).toContain(says)
    expect(code).toBe(2)
  })
})
