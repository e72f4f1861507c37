/** A real browser on a small machine: a whole story may take a minute. */
jest.setTimeout(90_000);
