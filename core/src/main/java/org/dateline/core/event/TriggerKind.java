package org.dateline.core.event;

/** What sort of word triggers a frame; each is a line of the frame language, in lower case. */
enum TriggerKind {
    VERB,
    NOUN,
    ADJECTIVE,
    /** The preposition that joins two parties in a caption without a verb. */
    CAPTION,
    /** A modal verb in what somebody says: "said they must leave". */
    MODAL,
    /** A verb by which somebody says something, by the class of its cue, where it triggers no other frame. */
    SPEECH
}
