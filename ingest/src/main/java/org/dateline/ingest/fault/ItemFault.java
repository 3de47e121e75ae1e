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
        super(kind.title + ": " + OneLine.of(origin.toString()) + ": " + OneLine.of(reason), reason);
        this.kind = kind;
        this.origin = origin;
    }

    public Kind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }
}
