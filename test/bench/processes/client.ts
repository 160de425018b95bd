import { asker } from '../ask.js'

// Asks one question over and over, from many connections at once; prints the answers a second.
const [url = '', query = '', connections = '16', seconds = '2'] = process.argv.slice(2)
const ask = asker(url, Number(connections))
const deadline = performance.now() + Number(seconds) * 1000
let answers = 0

async function keepAsking(): Promise<void> {
  while (performance.now() < deadline) {
    const answer = await ask(query)
    if (answer.includes('"errors"')) throw new Error(answer)
    answers += 1
  }
}

const start = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, keepAsking))
process.stdout.write(`${(answers / (performance.now() - start)) * 1000}\n`)
process.exit()
