import type { Settings } from '../settings.ts';
import { nameFactsOf } from './name-facts.ts';
import { wordsOf } from './words.ts';

const hashed = new Set(['hash', 'hashed', 'digest', 'salt', 'salted', 'encrypted', 'crypted', 'crypt', 'encoded', 'cipher', 'ciphered', 'enc', 'bcrypt', 'argon2', 'md5', 'sha256', 'derived', 'stored']);
const repeated = new Set(['confirm', 'confirmation', 'confirmed', 'repeat', 'repeated', 'retype', 'retyped', 'again', 'verify', 'verification', 'check', 'second', 'confirmar', 'confirma', 'conf', 'cpassword', 'rpassword', 'bestaetigung', 'herhaal', 'match', 're', 'c', 'r', 'dup', 'same']);
const changed = new Set(['new', 'old', 'current', 'previous', 'existing', 'last', 'next', 'original', 'default', 'initial', 'nova', 'neue', 'nieuw', 'oud', 'updated']);
const ofMachines = new Set(['db', 'database', 'smtp', 'mail', 'redis', 'mongo', 'mysql', 'postgres', 'pg', 'sql', 'ftp', 'sftp', 'ldap', 'proxy', 'api', 'app', 'wifi', 'ssh', 'sudo', 'keystore', 'cert', 'certificate', 'rabbitmq', 'mqtt', 'imap', 'docker', 'registry', 'env', 'server', 'broker', 'basic', 'zip', 'pdf', 'wallet', 'vault', 'root', 'service', 'backup']);
const shortNames = new Set(['pin', 'pincode', 'pin code', 'user pin', 'login pin', 'pass', 'pw', ]);
const shortEnds = new Set(['pwd', 'passwd', 'psw', 'pswd', 'passcode']);

/** Words before a short `pass` that make it a password: `encryptedPass`, `userPass`; not `boardingPass`. */
const beforePass = new Set([...hashed, 'user', 'my', 'new', 'old', 'login', 'admin', 'temp', 'plain', 'raw', 'confirm', 'current', 'default']);

/** A password as its name tells it: as somebody types it, as it is stored after a hash, or of a machine. */
export type PasswordName = 'plain' | 'hashed' | 'repeated' | 'changed' | 'machine';

/** What a name says of a password; `undefined` where it names none. */
export function passwordNameOf(name: string, settings: Settings): PasswordName | undefined {
  const words = wordsOf(name);
  const { term, isCleared } = nameFactsOf(name, settings);
  const isPassword = (term?.category === 'credential.password' && !isCleared) || shortNames.has(words.join(' ')) || shortEnds.has(words.at(-1) ?? '') || (words.length === 2 && words[1] === 'pass' && beforePass.has(words[0] ?? ''));
  if (!isPassword) return undefined;
  if (words.some((word) => hashed.has(word))) return 'hashed';
  if (words.some((word) => repeated.has(word)) || /(?:2|two|bis)$/iu.test(name)) return 'repeated';
  if (words.some((word) => ofMachines.has(word)) || /^[A-Z][A-Z0-9_]*_[A-Z0-9_]*$/u.test(name)) return 'machine';
  return words.some((word) => changed.has(word)) ? 'changed' : 'plain';
}
