-- The words of articles and of the sentences that lines stand in.
create table article_words (
  item integer primary key,
  words tsvector not null
);
create index article_words_words on article_words using gin (words);
create table line_words (
  item integer primary key,
  words tsvector not null
);
create index line_words_words on line_words using gin (words);
