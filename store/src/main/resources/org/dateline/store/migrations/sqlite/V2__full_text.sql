-- The words of articles and of the sentences that lines stand in.
create virtual table article_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
create virtual table line_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
