import { ToolbarMenu, UnStyledButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type ExampleQuery, exampleQueries } from './example-queries.js'

/** The menu of example queries: each opens in a tab of its own, so that nobody's own query is lost. */
export function ExamplesMenu() {
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const open = ({ query }: ExampleQuery) => {
    addTab()
    queryEditor?.setValue(query)
    queryEditor?.focus()
  }
  return (
    <div className="examples">
      <ToolbarMenu button={<UnStyledButton className="examples-button">Examples ▾</UnStyledButton>}>
        {exampleQueries.map((example) => (
          <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
            {example.title}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <strong className="product-name">Etalon</strong>
    </div>
  )
}
