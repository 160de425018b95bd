import { useGraphiQL } from '@graphiql/react'
import { useSyncExternalStore } from 'react'

/** True while the page is dark: as chosen in its settings, else as the system has it. */
export function useDarkTheme(): boolean {
  const chosen = useGraphiQL((state) => state.theme)
  const isSystemDark = useSyncExternalStore(subscribe, () => systemTheme().matches)
  return chosen === null ? isSystemDark : chosen === 'dark'
}

function systemTheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function subscribe(onChange: () => void): () => void {
  const query = systemTheme()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
