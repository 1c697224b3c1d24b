/**
 * The strictest policy that a municipality is likely to set. The showcase is served with it, so that a violation
 * shows while one works, not in a town's report log.
 */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
