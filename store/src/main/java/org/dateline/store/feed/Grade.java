package org.dateline.store.feed;

/** How far somebody is relied on, in an analyst's word: the first half of the Admiralty system (NATO AJP-2.1). */
public enum Grade {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** What it says in words. */
    public String words() {
        return words;
    }
}
