import { ToolbarMenu, UnStyledButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useMemo } from 'react'
import { type ExampleQuery, exampleQueries } from './example-queries.js'
import { fitsSchema } from './fitting-query.js'

/** The menu of the example queries that the schema allows: each opens in a tab of its own, so that nobody's own query is lost. */
export function ExamplesMenu() {
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const schema = useGraphiQL((state) => state.schema)
  const examples = useMemo(() => (schema ? exampleQueries.filter(({ query }) => fitsSchema(schema, query)) : []), [schema])
  if (examples.length === 0) return null
  const open = ({ query }: ExampleQuery) => {
    addTab()
    queryEditor?.setValue(query)
    queryEditor?.focus()
  }
  return (
    <ToolbarMenu button={<UnStyledButton className="examples-button">Examples ▾</UnStyledButton>}>
      {examples.map((example) => (
        <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
          {example.title}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  )
}
