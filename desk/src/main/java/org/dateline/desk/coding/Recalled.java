package org.dateline.desk.coding;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to make, kept from one use to the next while memory is not short. Thread-safe. */
public final class Recalled<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable SoftReference<T> made;

    public Recalled(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T recalled = made == null ? null : made.get();
        if (recalled == null) {
            recalled = making.get();
            made = new SoftReference<>(recalled);
        }
        return recalled;
    }
}
