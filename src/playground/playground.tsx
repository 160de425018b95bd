import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { fetcher } from './fetcher.js'
import { PageHeader } from './page-header.js'
import { ChartPanel } from './panel/chart-panel.js'
import { welcomeQuery } from './welcome-query.js'

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]

/** The analysts' page: GraphiQL on this server's own schema, with the answer's chart under the answer. */
export function Playground() {
  return (
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultQuery={welcomeQuery} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <PageHeader />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ChartPanel />
      </GraphiQL.Footer>
    </GraphiQL>
  )
}
