package org.dateline.desk.report;

/** Colours for a terminal, by what they mean; plain text where colour is off. */
public final class Ink {

    private final boolean on;

    public Ink(boolean on) {
        this.on = on;
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    public String title(String text) {
        return in("1", text);
    }

    public String words(String text) {
        return in("3", text);
    }

    public String label(String text) {
        return in("36", text);
    }

    public String faint(String text) {
        return in("2", text);
    }

    public String claimed(String text) {
        return in("33", text);
    }

    public String denied(String text) {
        return in("31", text);
    }
}
