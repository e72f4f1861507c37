export interface Scrolled {
  frames: number;
  /** Frames of 60 a second that were not drawn. */
  dropped: number;
  /** Longest task of the main thread in ms; tasks below 50 ms are not told by the browser and count as 0. */
  longestTask: number;
}

const FRAME_MS = 1000 / 60;
const STEPS = 240;

/** Scrolls the window from its top to its end in equal steps, one a frame, and counts what the main thread did meanwhile. */
export async function scrollThrough(): Promise<Scrolled> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: "longtask" });
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let dropped = 0;
  let before = await frame();
  for (let step = 1; step <= STEPS; step++) {
    window.scrollTo(0, ((document.documentElement.scrollHeight - window.innerHeight) * step) / STEPS);
    const now = await frame();
    dropped += Math.max(0, Math.round((now - before) / FRAME_MS) - 1);
    before = now;
  }
  // Entries of long tasks arrive after the task.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { frames: STEPS, dropped, longestTask };
}
