package org.dateline.core.actor;

import org.dateline.core.dictionary.ActorDictionary;
import org.dateline.core.dictionary.ActorEntry;
import org.dateline.core.dictionary.AgentDictionary;
import org.dateline.core.dictionary.AgentEntry;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.Phrase;
import org.dateline.core.dictionary.PhraseIndex;

/**
 * The actors and agents of loaded dictionaries, by phrase. Thread-safe.
 *
 * @param only whether nothing else names an actor
 */
record LoadedLexicon(PhraseIndex<ActorEntry> actors, PhraseIndex<AgentEntry> agents, boolean only) {

    static LoadedLexicon of(Dictionaries dictionaries) {
        PhraseIndex<ActorEntry> actors = new PhraseIndex<>();
        for (ActorDictionary dictionary : dictionaries.list(ActorDictionary.class)) {
            for (ActorEntry entry : dictionary.entries()) {
                for (Phrase name : entry.names()) {
                    actors.add(name, entry);
                }
            }
        }
        PhraseIndex<AgentEntry> agents = new PhraseIndex<>();
        for (AgentDictionary dictionary : dictionaries.list(AgentDictionary.class)) {
            for (AgentEntry entry : dictionary.entries()) {
                for (Phrase form : entry.forms()) {
                    agents.add(form, entry);
                }
            }
        }
        return new LoadedLexicon(actors, agents, dictionaries.only());
    }

    boolean isEmpty() {
        return actors.isEmpty() && agents.isEmpty();
    }
}
