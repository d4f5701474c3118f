/** Whether anything in the submission is paid for the whole home and so shared among its children. */
import type { OpenBook } from '../submission/openBook';

export function sharesHomeCosts(openBook: OpenBook): boolean {
  return (
    openBook.posts.some((post) => post.serves === 'home') ||
    openBook.costLines.some((line) => line.serves !== 'child' && line.amount.kind === 'money')
  );
}
