import { createServer } from 'node:http'
import pg from 'pg'

// The least that could answer: Node's http, a pool of pg, one statement, its rows as JSON.
const { DATABASE_URL: connectionString, PORT, SQL = '', PARAMETERS = '[]' } = process.env
const pool = new pg.Pool({ connectionString, max: 10 })
const parameters: unknown[] = JSON.parse(PARAMETERS)

createServer((request, response) => {
  request.resume()
  request.on('end', async () => {
    const { rows } = await pool.query(SQL, parameters)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: rows }))
  })
}).listen(Number(PORT), '127.0.0.1')

process.once('SIGTERM', () => process.exit())
