/** A busy machine may be slow; what hangs still ends. */
jest.setTimeout(120_000);
