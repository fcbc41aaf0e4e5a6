import { ProductIcon } from './ProductIcon.tsx'

/** The product's mark and name, on the page where people sign in. */
export function ProductLogo() {
  return (
    <div className="colab-logo">
      <ProductIcon />
      <span>CoLab CMS</span>
    </div>
  )
}
