import type { Statement } from '../answer/statement.js'

/** The statements that ran, laid out as the server does, each with its time and parameters. */
export function StatementsView({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ol className="statements">
      {statements.map((statement, position) => (
        <li key={`${statement.sql} ${statement.parameters.join()}`}>
          <p>{titleOf(statement, position, statements.length)}</p>
          <pre>{statement.sql}</pre>
          {statement.parameters.length > 0 ? <p className="statement-parameters">{parametersText(statement)}</p> : null}
        </li>
      ))}
    </ol>
  )
}

function titleOf({ milliseconds }: Statement, position: number, count: number): string {
  const name = count === 1 ? 'One statement' : `Statement ${position + 1} of ${count}`
  return milliseconds === null ? name : `${name}, ${milliseconds.toLocaleString('en', { maximumFractionDigits: 1 })} ms in the database`
}

function parametersText({ parameters }: Statement): string {
  return parameters.map((parameter, position) => `$${position + 1} = ${parameter}`).join('\n')
}
