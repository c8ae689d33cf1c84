"""Counts what `demarche code` finds of expected attributions, by kind, and why it misses the others.

Usage: statement_errors.py gold.jsonl records.jsonl lexicon/speech/verbs-thinking.txt

A content is found if it shares half of its characters (intersection over union) with a statement's.
"""
import collections
import json
import re
import sys


def chars(spans):
    return {c for s, e in spans for c in range(s, e)}


def thinking(path):
    words = set()
    for line in open(path, encoding='utf-8'):
        if line.startswith('verb '):
            words.update(w.strip() for w in line[5:].split(',') if ' ' not in w.strip())
    return words


def is_form(word, verbs):
    return any(word in (v, v + 's', v + 'es', v + 'd', v + 'ed', v + 'ing', v[:-1] + 'ing', v[:-1] + 'ies', v[:-1] + 'ied')
               for v in verbs) or word in ('thought', 'felt', 'found', 'knew', 'known', 'saw', 'seen')


def kind(text, a, verbs):
    content = ''.join(text[s:e] for s, e in a['content'])
    quotes = len(re.findall(r'["“”]', content))
    if content[:1] in '"“' and content.rstrip()[-1:] in '"”' and quotes <= 2 * len(a['content']):
        return 'direct'
    if quotes:
        return 'mixed'
    cue = ' '.join(text[s:e] for s, e in a['cue']).lower()
    return 'belief' if any(is_form(w, verbs) for w in re.findall(r'\w+', cue)) else 'indirect'


def main(gold, out, lexicon):
    verbs, causes, kinds = thinking(lexicon), collections.Counter(), collections.defaultdict(lambda: [0, 0])
    records = {r['id']: r for r in map(json.loads, open(out, encoding='utf-8'))}
    for g in map(json.loads, open(gold, encoding='utf-8')):
        statements = records.get(g['id'], {}).get('statements', [])
        contents = [chars(s['content']) for s in statements]
        used = set()
        for a in g['attributions']:
            want = chars(a['content'])
            share, best = max(((len(want & c) / len(want | c), i) for i, c in enumerate(contents) if i not in used and want & c),
                              default=(0, -1))
            cue = chars(a['cue'])
            if share >= 0.5:
                used.add(best)
                span = statements[best].get('speakerSpan')
                ok = not a['source'] or bool(span and chars([span]) & chars(a['source']))
                cause = 'found' if ok else 'another speaker' if span else 'no speaker'
            elif any(s.get('cue') and chars([s['cue']]) & cue for s in statements):
                cause = 'cue found, content not'
            else:
                cause = 'in a statement with another cue' if share else 'not found at all'
            causes[cause] += 1
            k = kinds[kind(g['text'], a, verbs)]
            k[0] += cause == 'found'
            k[1] += 1
        for i, c in enumerate(contents):
            if i not in used:
                near = any(c & chars(a['content']) for a in g['attributions'])
                causes['given, overlapping an expected content' if near else 'given, overlapping none'] += 1
    for k, (found, all_) in sorted(kinds.items()):
        print(f'{k}: {found / all_:.3f} of {all_}')
    for cause, n in causes.most_common():
        print(n, cause)


if __name__ == '__main__':
    main(*sys.argv[1:])
