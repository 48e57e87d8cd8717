/**
 * Dakiya for other pages: mail settings, files for programs, a talking SMTP server, and
 * what errors mean. Everything is computed here: nothing asks the network, nothing is kept.
 *
 * What cannot be done throws an `Error` whose message is a sentence for people: about an
 * address or an account in the language that was asked for, about a wrong call in English.
 */

/** Loads the program; everything else works once it is done. Without an argument it takes `dakiya_bg.wasm` from beside the script. */
export default function init(options?: {
  module_or_path: URL | Request | Response | string | BufferSource | WebAssembly.Module | Promise<Response>;
}): Promise<unknown>;

/** The same with a program that is there already, without waiting. */
export function initSync(options: { module: BufferSource | WebAssembly.Module }): unknown;

/** The language of all words: English if none is named. */
export type Lang = 'en' | 'hi';

export interface InLanguage {
  lang?: Lang;
}

export type Protocol = 'smtp' | 'imap' | 'pop3';

/** `tls`: from the first byte; `starttls`: after an upgrade; `none`: everybody on the way can read along. */
export type Security = 'tls' | 'starttls' | 'none';

// The settings for an address.

/** Finds the provider of an address, and all that is known of it. Throws if it is no address. */
export function lookup(address: string, options?: LookupOptions): Lookup;

export interface LookupOptions extends InLanguage {
  /** Who runs the mail, where the address does not tell: an id of `providers()`. */
  provider?: string;
  /** One of the provider's `regions`; the usual one if none is named. */
  region?: string;
}

/** Ask `known` first: what is not known is said, never guessed. */
export type Lookup = KnownAddress | UnknownAddress;

interface AnyAddress {
  /** The address, without what stood around it. */
  address: string;
  /** The name beside it: `Asha Rao <asha@example.in>`. */
  name: string | null;
  /** Its domain, in ASCII. */
  domain: string;
}

export interface UnknownAddress extends AnyAddress {
  known: false;
  /** Says so, in a sentence. */
  why: string;
  /** Domains that may be meant, if it looks like a slip of the finger. */
  meant: string[];
}

export interface KnownAddress extends AnyAddress {
  known: true;
  /** What tells, as the end of a sentence; `null`: the provider was named in the options. */
  why: string | null;
  provider: { id: string; name: string; kind: ProviderKind };
  /** The best of `ways`. */
  status: Status;
  /** For reading, best first. */
  incoming: Server[];
  /** For sending, best first. */
  outgoing: Server[];
  /** What becomes of each way to log in. */
  ways: Way[];
  /** What to do before the first login, in order. */
  first: Task[];
  facts: Fact[];
  limits: Limits;
  webmail: string | null;
  /** Who gives out tokens. A program needs a client identifier of its own from there. */
  oauth: OAuth | null;
  /** What says all this. */
  sources: Source[];
  /** How old the newest evidence is. */
  checked: Checked;
  confidence: 'high' | 'medium' | 'low';
}

export type ProviderKind = 'mailbox' | 'workspace' | 'isp' | 'sending_service' | 'panel';

/** `after_preparation`: once `first` is done; `unknown`: nobody could tell us; `closed`: the provider refuses it. */
export type Status = 'works' | 'after_preparation' | 'unknown' | 'closed';

export interface Server {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  /** The name to log in with; `null`: only the service can tell it. */
  username: string | null;
  /** What the name is made of, or which name the service gives. */
  form: 'address' | 'local_part' | 'local_part.domain' | 'literal' | 'smtp_user' | 'api_key' | 'token';
  /** Accepted proofs of identity, best first. */
  login: Login[];
}

export type Login = 'oauth' | 'app_password' | 'password' | 'challenge' | 'key' | 'bridge_password' | 'network';

export interface Way {
  protocols: Protocol[];
  login: Login;
  /** For whose accounts. */
  plan: 'every' | 'free' | 'paid';
  status: Status;
}

export interface Task {
  key: string;
  title: string;
  how: string;
  /** The provider's own page for it. */
  url: string | null;
}

export interface Fact {
  key: string;
  title: string;
  text: string;
}

/** How much may be sent; `null` is not known. */
export interface Limits {
  perDay: number | null;
  /** From the lowest to the highest that is reported. */
  perHour: [number, number] | null;
  /** What `perDay` and `perHour` count. */
  counts: 'messages' | 'recipients';
  /** Recipients of one message. */
  recipients: number | null;
  /** Octets of one message. */
  octets: number | null;
}

export interface OAuth {
  issuer: string;
  authorization: string;
  token: string;
  pkce: boolean | null;
  scope: string;
  sasl: string[];
}

export interface Source {
  /** `thunderbird`: a file of Thunderbird's public list; `experience`: no page was found. */
  kind: 'page' | 'file' | 'thunderbird' | 'experience';
  name: string | null;
  url: string | null;
}

export interface Checked {
  /** `dated`: a page or program of this month says so; `listed`: only Thunderbird's list does; `read`: on pages without a date. */
  kind: 'dated' | 'listed' | 'read';
  /** `YYYY-MM` */
  month: string;
}

/** Every provider, most used first. */
export function providers(): Provider[];

export interface Provider {
  id: string;
  name: string;
  /** What else people call it, in any script. */
  also: string[];
  kind: ProviderKind;
  /** ISO 3166-1 alpha-2 in lower case, `eu` or `world`. */
  country: string;
  /** The domains of its addresses; empty where customers bring their own. */
  domains: string[];
  /** The usual one first; empty where there are none. */
  regions: string[];
  status: Status;
}

// Files for programs.

/** Every program, most used first within its kind. */
export function targets(options?: InLanguage): Target[];

export interface Target {
  id: string;
  name: string;
  about: string;
  kind: 'mail_program' | 'tool' | 'mail_server' | 'application' | 'code';
  /** An account with none of these is refused. */
  protocols: Protocol[];
  /** Versions or files that are written differently, most usual first; empty where there is but one. */
  forms: { id: string; name: string }[];
  /** Where the password can be, best first. */
  secrets: { id: Secret; name: string }[];
  /** The manual that the files follow. */
  manual: string;
}

export type Secret = 'keyring' | 'command' | 'env' | 'file' | 'asked' | 'inline' | 'token';

/** Writes the settings of an account for a program. Throws if the program cannot have it, and says why. */
export function render(target: string, address: string, options?: RenderOptions): Rendered;

export interface RenderOptions extends InLanguage {
  /** The name that recipients see. */
  name?: string;
  /** The name to log in with, where the service gives one or servers are named below. */
  username?: string;
  provider?: string;
  region?: string;
  /** An id of the target's `forms`. */
  form?: string;
  /** An id of the target's `secrets`. */
  secret?: Secret;
  smtp?: ServerOptions;
  imap?: ServerOptions;
  pop3?: ServerOptions;
}

/** A server of one's own (`host`), or another port of the provider's (`port` alone). */
export interface ServerOptions {
  host?: string;
  port?: number;
  /** `tls` if none is named; only beside a `host`. */
  security?: Security;
  username?: string;
}

export interface Rendered {
  target: string;
  form: string | null;
  secret: Secret;
  account: Account;
  /** What to do first, in order. */
  before: Step[];
  /** What to save; empty for a program that is set up by hand. */
  files: File[];
  /** What to do then; the last step tells whether it works. */
  after: Step[];
}

export interface Account {
  address: string;
  name: string | null;
  provider: string | null;
  smtp: Endpoint;
  imap: Endpoint | null;
  pop3: Endpoint | null;
}

export interface Endpoint {
  host: string;
  port: number;
  security: Security;
  username: string;
}

export interface Step {
  say: string;
  /** Commands for a shell, one a line. */
  run: string | null;
  /** Fields of a screen, and what goes into them; an empty value is a secret that only the user knows. */
  entries: { label: string; value: string; why: string }[];
}

export interface File {
  /** Where it goes, as the program's manual writes it: `~/.msmtprc`. */
  path: string;
  /** The name to download it under. */
  name: string;
  /** Permission bits where they matter: `0o600`. */
  mode: number | null;
  /** Its media type. */
  type: string;
  /** Whether it is a whole file, or lines for one that exists. */
  whole: boolean;
  /** The exact contents. Where the password goes stands `YOUR-PASSWORD`. */
  text: string;
  /** The same line by line, and why each is there. */
  lines: { pieces: Piece[]; why: string | null }[];
}

export interface Piece {
  /** `blank`: what only the user can write. */
  kind: 'comment' | 'key' | 'mark' | 'value' | 'blank';
  text: string;
}

// A server to talk to.

/** Every server that can be talked to. */
export function personas(options?: InLanguage): Persona[];

export interface Persona {
  id: string;
  name: string;
  about: string;
  /** What of it is a guess. */
  guesses: string | null;
  doors: Door[];
}

/** `mx`: port 25, for other servers; `submission`: 587 with STARTTLS; `smtps`: 465, TLS first. */
export type Door = 'mx' | 'submission' | 'smtps';

export interface SessionOptions extends InLanguage {
  /** An id of `personas()`; `strict`, which keeps to the RFCs, if none is named. */
  persona?: string;
  /** `submission` if none is named, or what the persona has. */
  door?: Door;
  /** Who sends. */
  address?: string;
  /** What the server is called. */
  host?: string;
}

/** A conversation with an SMTP server, without any connection. TLS handshakes always work. */
export class Session {
  /** Connects: `last` is the greeting. */
  constructor(options?: SessionOptions);
  /**
   * Sends a line; CRLF is put behind it. Line feeds inside are sent as they are, so that several lines can come at once.
   * At most 1,000 lines and 1,000,000 octets.
   */
  send(line: string): Turn;
  /** Hangs up and connects anew. */
  reset(): Turn;
  readonly last: Turn;
  readonly state: State;
  /** Who takes part. The passwords are invented, and the server knows them. */
  readonly cast: Cast;
  /** All that was said, with `C: ` and `S: ` before each line. */
  readonly transcript: string;
  /** Gives the memory back at once; otherwise the browser does it some day. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Turn {
  sent: Line[];
  replies: Reply[];
  refusals: Refusal[];
  /** Whether a TLS handshake took place. */
  handshake: boolean;
  state: State;
}

export interface Reply {
  code: number;
  /** `5.7.8` */
  enhanced: string | null;
  /** The text without codes. */
  text: string;
  lines: Line[];
}

export interface Line {
  text: string;
  /** What its pieces are, in order. Lines of more than 12,288 octets are not taken apart. */
  parts: Part[];
}

export interface Part {
  /** `text.slice(start, end)` is the piece. */
  start: number;
  end: number;
  kind: PartKind;
  name: string;
  about: string;
  /** `RFC 5321 §4.1.1` */
  rfc: string;
}

export type PartKind =
  | 'verb'
  | 'keyword'
  | 'null_path'
  | 'postmaster'
  | 'source_route'
  | 'local_part'
  | 'domain'
  | 'address_literal'
  | 'parameter_name'
  | 'parameter_value'
  | 'mechanism'
  | 'response'
  | 'argument'
  | 'field_name'
  | 'field_value'
  | 'body'
  | 'stuffed_dot'
  | 'end_of_data'
  | 'code'
  | 'more'
  | 'enhanced_code'
  | 'extension'
  | 'reply_text';

/** Why a command was refused. */
export interface Refusal {
  /** The line as the server read it; empty if it is about the message. */
  line: string;
  /** Where in it the reason lies, if in one place. */
  at: number | null;
  why: string;
  rfc: string;
}

export interface State {
  phase: 'handshake' | 'greeting' | 'ready' | 'authentication' | 'sender' | 'recipients' | 'data' | 'closed';
  /** The same in words. */
  says: string;
  tls: boolean;
  /** What the client calls itself. */
  hello: string | null;
  /** Who has logged in. */
  identity: string | null;
  /** The reverse-path buffer; empty for `<>`. */
  sender: string | null;
  /** The forward-path buffer. */
  recipients: string[];
  /** Octets in the mail data buffer. */
  octets: number;
  /** Messages that the server has taken over. */
  queue: { id: string; sender: string; recipients: string[]; text: string }[];
  /** What `EHLO` would list now. */
  extensions: string[];
}

export interface Cast {
  persona: string;
  door: Door;
  host: string;
  port: number;
  address: string;
  username: string;
  password: string;
  appPassword: string;
  token: string;
  recipients: { first: string; second: string; nobody: string; full: string; greylisted: string };
}

// Errors and logs.

/** Says what an error or a log means. At most 4,000,000 octets. */
export function diagnose(text: string, options?: DiagnoseOptions): Diagnosis;

export interface DiagnoseOptions extends InLanguage {
  /** Whose server it is: an id of `providers()`. */
  provider?: string;
  /** Which program it is: `thunderbird`, `phpmailer` … */
  client?: string;
}

export interface Diagnosis {
  kind: 'bounce' | 'trace' | 'log' | 'line' | 'message';
  /** How far the session had come, if the text says so. */
  stage: Stage | null;
  code: number | null;
  enhanced: string | null;
  /** Whose server answered, and which program wrote, as far as the text or the options tell. */
  provider: { id: string; name: string } | null;
  client: { id: string; name: string } | null;
  /** Best first; empty if the text is not recognised. */
  causes: Cause[];
  /** Who must act on the first cause. */
  whoActs: Actor | null;
  /** The text without passwords and tokens. */
  redacted: string;
}

export type Stage =
  | 'connect'
  | 'tls'
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'after-data'
  | 'fetch';

export type Actor = 'user' | 'admin' | 'provider' | 'recipient' | 'developer';

export interface Cause {
  id: string;
  title: string;
  what: string;
  /** From 0 to 1: an order, not a probability. */
  confidence: number;
  certainty: 'certain' | 'likely' | 'possible';
  /** `text.slice(start, end)` is what led to it. */
  evidence: { start: number; end: number }[];
  /** Who can mend it, most likely first. */
  acts: Actor[];
  steps: string[];
  /** What settles whether it is this. */
  test: { debian: string; macos: string; windows: string; settles: string };
  /** Texts in it that servers are known to send. */
  known: KnownText[];
}

export interface KnownText {
  text: string;
  meaning: string;
  fix: string;
  /** Where it was read, and in which month that was so; `null`: nobody has confirmed it. */
  source: { url: string; month: string } | null;
}
