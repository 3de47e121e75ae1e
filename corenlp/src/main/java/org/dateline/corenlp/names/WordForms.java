package org.dateline.corenlp.names;

/**
 * Keeps the last forms.
 *
 * <p>What is kept was computed by the same additions in the same order, so names do not depend on what was read before.
 * Thread-safe: a slot holds an immutable form, and a race only costs a computation.
 */
final class WordForms {

    private final NameModel model;
    private final WordForm padding;
    private final WordForm[] kept;

    /** @param slots how many forms to keep at most, a power of two; each takes about 800 bytes */
    WordForms(NameModel model, int slots) {
        this.model = model;
        this.padding = WordForm.padding(model);
        this.kept = new WordForm[slots];
    }

    /** What stands before and behind a sentence. */
    WordForm padding() {
        return padding;
    }

    WordForm of(String form) {
        int slot = (form.hashCode() * 0x9E3779B9 >>> 8) & (kept.length - 1);
        WordForm found = kept[slot];
        if (found == null || !found.form.equals(form)) {
            found = new WordForm(model, form);
            kept[slot] = found;
        }
        return found;
    }
}
