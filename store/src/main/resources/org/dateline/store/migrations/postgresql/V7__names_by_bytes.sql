-- Names by how they begin, whatever language the database orders words by.
create index posting_list_beginning on posting_list (name collate "C");
create index known_name_beginning on known_name (kind, name collate "C", meaning);
