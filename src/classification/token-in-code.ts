import { secretFormatIn, type SecretFinding } from './secret.ts';

/** What stands around a text that may hold a token. */
export interface TokenSurroundings {
  /** The names that the text goes by, the calls that take it, the keys beside it. */
  readonly near: string;
  /**
   * What becomes of the text.
   *
   * | use | where |
   * |---|---|
   * | `used` | it is bound to a name, handed to a call |
   * | `read` | it is compared, matched, a key |
   * | `shown` | it is a placeholder, an example, a description |
   */
  readonly use: 'used' | 'read' | 'shown';
  /** Tests, seeds, generated code, examples. */
  readonly isAside: boolean;
  /** The file runs in browsers, where some keys belong. */
  readonly isClient: boolean;
}

/** Ids of accounts and keys that open nothing without their other half, and that everybody who has dealings with the account knows. */
const openIds: ReadonlySet<string> = new Set(['twilio-sid', 'twilio-api-key']);
const webLogin = /^(?:https?|wss?|ftps?):/iu;

/**
 * The token of a known format in a text, when it is worth a report there.
 * One that nobody proves counts where it is used only, and shapes that are no provider's count neither aside nor where they are shown.
 */
export function tokenInCode(text: string, { near, use, isAside, isClient }: TokenSurroundings): SecretFinding | undefined {
  const found = secretFormatIn(text, near);
  if (!found || openIds.has(found.format.id)) return undefined;
  const { format, exposure, isProven, start, end } = found;
  // The login of a web address is told by no-credentials-in-url.
  if (format.id === 'url-basic-auth' && webLogin.test(text.slice(start, end))) return undefined;
  if (exposure === 'mixed' && isClient) return undefined;
  if (!isProven && (isAside || use !== 'used')) return undefined;
  if (format.provider === 'any' && (isAside || use === 'shown')) return undefined;
  return isAside && exposure !== 'secret' ? undefined : found;
}

