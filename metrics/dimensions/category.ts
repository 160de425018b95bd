import { dimension } from '../../src/definition/index.js'
import { soldByCategory } from '../sources/sold-by-category.js'

/** The shelf that what was bought stands on. */
export const category = dimension('category', {
  label: { en: 'Product category', fr: 'Catégorie de produits' },
  description: {
    en: 'The category of what was bought. A product may stand in several: each has its share of it, so that categories add up to the whole.',
    fr: 'La catégorie de ce qui a été acheté. Un produit peut être dans plusieurs : chacune en a sa part, de sorte que leur somme est le tout.',
  },
  from: [soldByCategory.category.name],
})
