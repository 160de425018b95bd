import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import { welcomeFor } from './fitting-query.js'
import { welcomeQuery } from './welcome-query.js'

/** Once the schema is known, puts a welcome query that it allows in the place of an untouched one that it does not. */
export function useFittingWelcome(): void {
  const schema = useGraphiQL((state) => state.schema)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => {
    if (!schema || queryEditor?.getValue() !== welcomeQuery) return
    const fitting = welcomeFor(schema)
    if (fitting !== welcomeQuery) queryEditor.setValue(fitting)
  }, [schema, queryEditor])
}
