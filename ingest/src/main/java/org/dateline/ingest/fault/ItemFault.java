package org.dateline.ingest.fault;

/** One item set aside: it yields no article, and the items after it are still read. */
public final class ItemFault extends ReadingFault {

    private static final long serialVersionUID = 1L;

    /** Why an item is set aside. */
    public enum Kind {
        /** The item breaks its format. */
        UNREADABLE("unreadable item"),
        /** The item is well formed and holds no article. */
        NO_ARTICLE("unreadable item"),
        /** The item is an article in a language that is not coded. */
        OTHER_LANGUAGE("skipped item"),
        /** The item is an article that the program failed on. */
        NOT_CODED("item not coded");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private final Kind kind;

    private final transient Origin origin;

    public ItemFault(Kind kind, Origin origin, String reason) {
        super(kind.title + ": " + OneLine.of(origin.toString()) + ": " + OneLine.of(reason), origin.toString(), reason);
        this.kind = kind;
        this.origin = origin;
    }

    /**
     * An item on which the program itself failed.
     *
     * @param item what messages say of it before the reason, with a colon; empty for nothing
     */
    public static ItemFault ofProgram(Origin origin, String item, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new ItemFault(
                Kind.NOT_CODED, origin, item + "a fault of Dateline's own, please report it: " + fault + where);
    }

    public Kind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }
}
