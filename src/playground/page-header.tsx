import './page-header.css'
import { ExamplesMenu } from './examples-menu.js'
import { useFittingWelcome } from './use-fitting-welcome.js'

/** The right end of the page's first line: the examples and the product's name. */
export function PageHeader() {
  useFittingWelcome()
  return (
    <div className="page-header">
      <ExamplesMenu />
      <strong className="product-name">Etalon</strong>
    </div>
  )
}
