package io.github.medpay.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Items by the dozen, taken no earlier than they are needed. */
final class Dozens<T> implements Iterator<List<T>> {

    private static final int MOST = 48;

    private final Iterator<? extends T> items;

    Dozens(Iterator<? extends T> items) {
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    /** One item at least; throws where there is none. */
    @Override
    public List<T> next() {
        List<T> some = new ArrayList<>(MOST);
        some.add(items.next());
        while (some.size() < MOST && items.hasNext()) {
            some.add(items.next());
        }
        return some;
    }
}
