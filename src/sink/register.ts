import { remembered, type FileContext } from '../context.ts';
import { settingsOf, type DeclaredRecipient, type Settings } from '../settings.ts';

/** The declared recipients by what code shows of them; one look-up for each question, however many there are. */
export interface Register {
  readonly byId: ReadonlyMap<string, DeclaredRecipient>;
  byHost(host: string): DeclaredRecipient | undefined;
  byPackage(module: string): DeclaredRecipient | undefined;
}

/** Hosts as browsers and Node send them: lower case, punycode for other scripts. */
function asciiHost(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/u, '');
  return /^\p{ASCII}*$/u.test(plain) || !URL.canParse(`https://${plain}`) ? plain : new URL(`https://${plain}`).hostname;
}

function build(recipients: readonly DeclaredRecipient[]): Register {
  const hosts = new Map<string, DeclaredRecipient>();
  const packages = new Map<string, DeclaredRecipient>();
  for (const recipient of recipients) {
    for (const host of recipient.hosts ?? []) hosts.set(host.startsWith('*.') ? `*.${asciiHost(host.slice(2))}` : asciiHost(host), recipient);
    for (const name of recipient.packages ?? []) packages.set(name, recipient);
  }
  return {
    byId: new Map(recipients.map((recipient) => [recipient.id, recipient])),
    byHost(host) {
      const name = asciiHost(host);
      const exact = hosts.get(name);
      if (exact) return exact;
      // `*.shop.example` stands for whole labels: never for `evil-shop.example`.
      for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
        const below = hosts.get(`*${name.slice(dot)}`);
        if (below) return below;
      }
      return undefined;
    },
    byPackage(module) {
      const [first = '', second = ''] = module.split('/', 2);
      return packages.get(module) ?? packages.get(first.startsWith('@') ? `${first}/${second}` : first);
    },
  };
}

const answer = remembered((settings: Settings): Register | undefined => settings.recipients && build(settings.recipients));

/** Whether the project declares who gets data. */
export function hasRegister(context: FileContext): boolean {
  return settingsOf(context).recipients !== undefined;
}

/** The project's register, or `undefined` where it declares no recipients. */
export function registerOf(settings: Settings): Register | undefined {
  return answer(settings);
}
