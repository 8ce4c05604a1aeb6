"""What may be asked beside the rules, by name: a parser of English, a language model elsewhere."""
