/** How high the pane's own header stands over what scrolls below it: its status line may run over one line or two. */
import { useEffect, useState } from 'react';

export function useTopOfPane(): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const header = document.querySelector('header');
    // Where nothing is drawn, nothing is measured.
    if (header === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      setTop(header.offsetHeight);
    });
    observer.observe(header);
    return () => {
      observer.disconnect();
    };
  }, []);
  return top;
}
