package org.dateline.store.feed;

/** How many pages of a feed wait, are in the record, and were set aside. */
public record PageCounts(int waiting, int kept, int aside) {

    public static final PageCounts NONE = new PageCounts(0, 0, 0);

    static PageCounts of(FeedPage.State state, int number) {
        return switch (state) {
            case WAITING -> new PageCounts(number, 0, 0);
            case KEPT -> new PageCounts(0, number, 0);
            case ASIDE -> new PageCounts(0, 0, number);
        };
    }

    PageCounts plus(PageCounts other) {
        return new PageCounts(waiting + other.waiting, kept + other.kept, aside + other.aside);
    }
}
