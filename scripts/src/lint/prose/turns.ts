/** A turn of phrase that makes an English reader stop, and what to write instead. */
export interface Turn {
  /** Matched against one line, whatever its case. */
  pattern: RegExp;
  /** The plain words. */
  write: string;
  /** A line that has the turn, for the test. */
  seen: string;
}

/** Turns of phrase that this repository does not use, in code, contracts and documents alike. */
export const turns: readonly Turn[] = [
  { pattern: /answer(s|ed|ing)?/i, write: '"response" or "respond"', seen: 'An answer without a body' },
  { pattern: /\bunless (told|asked|said)\b/i, write: '"Default: …"', seen: '500 unless told' },
  {
    pattern: /(?<!\bthere )\b(is|are|was|were|be|being) (no|none)\b(?! (longer|more)\b)/i,
    write: '"not", "not a", "does not have"',
    seen: 'It is no status.',
  },
  { pattern: /\bthat are none\b|\band (is|are|was|were) none\b/i, write: '"not"', seen: 'sent as JSON and is none' },
  { pattern: /\bwhere (there (is|are)|none|nothing)\b/i, write: '"if"', seen: 'The secret, where there is one' },
  {
    pattern: /(\b(undefined|empty|nothing|null|false|true|out|refused|throws|\d{3})|[`}'"]) where\b/i,
    write: '"if" or "when"',
    seen: '@throws {Problem} 400 where the path is wrong',
  },
  {
    pattern: /\bleads? nowhere\b/i,
    write: '"does not resolve" or "does not exist"',
    seen: 'The pointer leads nowhere.',
  },
  { pattern: /\bstands? in for\b/i, write: '"replaces" or "is used instead of"', seen: 'Stands in for fetch' },
  {
    pattern: /\bstands? (in|on|at|here|there|beside|under|above|below|before|after|behind|alone|first|last|twice)\b/i,
    write: '"is in", "is at"',
    seen: 'The name stands in the index.',
  },
  { pattern: /\bset(s|ting)? off\b/i, write: '"starts"', seen: 'Sets off a payout' },
  { pattern: /\bwh(at|atever) be(came|comes) of\b/i, write: '"the outcome of"', seen: 'What became of an event' },
  { pattern: /\b(has|have|had) to say (of|about)\b/i, write: '"reports"', seen: 'what it has to say of this' },
  { pattern: /\bsa(y|ys|id) of (it|them|itself|this)\b/i, write: '"says about"', seen: 'what the contract says of it' },
  { pattern: /\bwhatever (else|comes)\b/i, write: '"other …" or "anything else"', seen: 'Whatever else is thrown' },
  { pattern: /\bwhoever\b|\bwho(m)? must know\b/i, write: '"anyone who"', seen: 'Whoever reads this' },
  { pattern: /\bhears? of\b/i, write: '"is called for" or "receives"', seen: 'Hears of every error' },
  { pattern: /\bgoes without saying\b/i, write: '"always"', seen: 'That goes without saying' },
  { pattern: /\bask(s|ed|ing)? leave\b/i, write: '"a preflight"', seen: 'asking leave to send' },
  {
    pattern: /\b(can|could|to) (not )?be had\b|\bcannot be had\b/i,
    write: '"available"',
    seen: 'The port cannot be had',
  },
  {
    pattern: /\bof (one|the same|its own|his own) making\b/i,
    write: 'what makes them alike',
    seen: 'of the same making',
  },
  { pattern: /\bcome(s)? whole\b/i, write: '"in one response"', seen: 'The list comes whole' },
  { pattern: /\bin vain\b/i, write: '"without a result"', seen: 'Nobody waits in vain.' },
  { pattern: /\bnot without\b/i, write: 'the positive statement', seen: 'and not without end' },
  { pattern: /\bof (which|whom)\b/i, write: 'a second sentence', seen: 'pages, of which the last is short' },
  { pattern: /\bmend(s|ed|ing)?\b/i, write: '"fix"', seen: 'the command that mends it' },
  { pattern: /\btaken? for\b/i, write: '"treated as"', seen: 'is taken for a host' },
  { pattern: /\b(is|are|be|been|being|was|were) told\b/i, write: 'who says what', seen: 'where it is told a length' },
  { pattern: /\bnone of success\b/i, write: '"non-2xx"', seen: 'a status that is none of success' },
  { pattern: /\bthat cannot be meant\b/i, write: '"invalid"', seen: 'a secret that cannot be meant' },
  {
    pattern: /\bas (the |a )?contract has it\b|\bhas it so\b/i,
    write: '"as the contract says"',
    seen: 'as the contract has it',
  },
  { pattern: /\bno matter (what|how|which|whether)\b/i, write: '"any"', seen: 'no matter how often' },
  { pattern: /\bwithout end\b/i, write: '"forever" or "without a limit"', seen: 'waits without end' },
  { pattern: /\bthe like\b|\b(its|their) like\b/i, write: 'the names', seen: 'keywords and their like' },
  { pattern: /\b(in|by) nothing but\b|\bnothing but\b/i, write: '"only"', seen: 'made of nothing but examples' },
];
