/** Returns the first product that a request lists twice, or `undefined`. */
export function findDuplicateProduct(request: object): string | undefined {
  const { products = [] } = request as { products?: readonly { product_id: string }[] };
  const ids = products.map(({ product_id: id }) => id);
  return ids.length === new Set(ids).size ? undefined : ids.find((id, index) => ids.indexOf(id) !== index);
}
