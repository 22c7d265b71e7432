import { recipients, type CataloguedRecipient } from '../knowledge/recipients.ts';

/** One label of a host name in the index, the last label first: `com`, then `mailchimp`, then `api`. */
interface HostNode {
  readonly children: Map<string, HostNode>;
  /** Labels with a star: `us*`, `api-*`, `*`. */
  readonly patterns: { readonly before: string; readonly after: string; readonly node: HostNode }[];
  /** Who is at exactly this host, by the path or port that narrows it. */
  readonly here: Map<string, Claim>;
  /** Who is at every subdomain of this host. */
  below?: Claim;
}

/** The vendor of a host or package, or several companies of which nobody can tell the one. */
type Claim = CataloguedRecipient | 'several';

const node = (): HostNode => ({ children: new Map(), patterns: [], here: new Map() });

/** Of two entries of one company the later one in the catalogue is the more general. */
function claimOf(known: Claim | undefined, other: CataloguedRecipient): Claim {
  if (known === undefined) return other;
  return known !== 'several' && known.group !== undefined && known.group === other.group ? other : 'several';
}

const oneOf = (claim: Claim | undefined): CataloguedRecipient | undefined => (claim === 'several' ? undefined : claim);

function childOf(parent: HostNode, label: string): HostNode {
  const star = label.indexOf('*');
  if (star === -1) {
    const child = parent.children.get(label) ?? node();
    parent.children.set(label, child);
    return child;
  }
  const before = label.slice(0, star);
  const after = label.slice(star + 1);
  const known = parent.patterns.find((pattern) => pattern.before === before && pattern.after === after);
  if (known) return known.node;
  const child = node();
  parent.patterns.push({ before, after, node: child });
  return child;
}

function add(root: HostNode, pattern: string, recipient: CataloguedRecipient): void {
  const [, host = '', narrowing = ''] = /^([^/:]*)(.*)$/u.exec(pattern) ?? [];
  const hasSubdomains = host.startsWith('*.');
  const labels = (hasSubdomains ? host.slice(2) : host).split('.');
  const place = labels.reduceRight(childOf, root);
  if (hasSubdomains) place.below = claimOf(place.below, recipient);
  else place.here.set(narrowing, claimOf(place.here.get(narrowing), recipient));
}

let hostRoot: HostNode | undefined;

function rootOfHosts(): HostNode {
  if (hostRoot) return hostRoot;
  hostRoot = node();
  for (const recipient of recipients) for (const host of recipient.hosts) add(hostRoot, host, recipient);
  return hostRoot;
}

const isBelow = (path: string, start: string): boolean =>
  path.startsWith(start) && (path.length === start.length || /[/?#]/u.test(path.charAt(start.length)));

function recipientAt({ here }: HostNode, port: string, path: string): CataloguedRecipient | undefined {
  for (const [narrowing, claim] of here) {
    if (narrowing.startsWith('/') && isBelow(path, narrowing)) return oneOf(claim);
  }
  return oneOf(here.get(port) ?? here.get(''));
}

/** Stands in a host for what the file does not show: `https://${centre}.api.mailchimp.com`. It fits every pattern. */
const unseen = '\u0000';

const fits = (label: string, { before, after }: HostNode['patterns'][number]): boolean =>
  label.includes(unseen) || (label.length > before.length + after.length && label.startsWith(before) && label.endsWith(after));

/** The recipient of the labels up to `index`; an exact label goes before a pattern, and both before "any subdomain". */
function find(at: HostNode, labels: readonly string[], index: number, port: string, path: string): CataloguedRecipient | undefined {
  const label = labels[index];
  if (label === undefined) return recipientAt(at, port, path);
  const child = at.children.get(label);
  const exact = child && find(child, labels, index - 1, port, path);
  if (exact) return exact;
  for (const pattern of at.patterns) {
    const found = fits(label, pattern) ? find(pattern.node, labels, index - 1, port, path) : undefined;
    if (found) return found;
  }
  return oneOf(at.below);
}

/** The vendor behind a host, by whole labels: `api.mailchimp.com`, never `evil-mailchimp.com`. Some share a host and need the path. */
export function recipientOfHost(host: string, path = ''): CataloguedRecipient | undefined {
  const [, name = '', port = ''] = /^([^:]*)(:\d+)?$/u.exec(host.toLowerCase()) ?? [];
  const labels = (name.endsWith('.') ? name.slice(0, -1) : name).split('.');
  if (labels.length > 20 || labels.includes('')) return undefined;
  return find(rootOfHosts(), labels, labels.length - 1, port, path);
}

let packageIndex: Map<string, Claim> | undefined;

function packages(): ReadonlyMap<string, Claim> {
  if (packageIndex) return packageIndex;
  packageIndex = new Map();
  for (const recipient of recipients) {
    for (const name of recipient.packages) {
      packageIndex.set(name, claimOf(packageIndex.get(name), recipient));
    }
  }
  return packageIndex;
}

/** The vendor behind an npm package or a module of it: `@sendgrid/mail`, `stripe/lib/stripe.js`. */
export function recipientOfPackage(module: string): CataloguedRecipient | undefined {
  const [first = '', second = ''] = module.split('/', 2);
  return oneOf(packages().get(first.startsWith('@') ? `${first}/${second}` : first));
}
