import { createRoot } from 'react-dom/client'

const root = document.getElementById('playground')
if (root === null) throw new Error('index.html has no element with the id "playground".')

// The page's own words are painted before the editor's large code arrives.
const { Playground } = await import('./playground.js')
createRoot(root).render(<Playground />)
