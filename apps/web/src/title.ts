import { useEffect } from 'react';
import { useWords } from './words/index.ts';

/** The title of the tab: what this page is, then the product. null: leaves it as it is. */
export function useTitle(page: string | null): void {
  const { t } = useWords();
  const product = t('common.product');
  useEffect(() => {
    if (page !== null) document.title = `${page} · ${product}`;
  }, [page, product]);
}
