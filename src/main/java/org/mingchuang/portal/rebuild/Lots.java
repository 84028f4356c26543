package org.mingchuang.portal.rebuild;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** 分批: cuts a long row of numbers into lots, each found only when its turn comes. */
abstract class Lots implements Iterator<Portion> {

    private long reached;
    private long end;

    Lots(long reached) {
        this.reached = reached;
    }

    /** Number of the last one in the lot that begins after this number; 0 when there is none. */
    protected abstract long endOfLot(long after);

    protected abstract Portion.Result make(long after, long upTo);

    @Override
    public boolean hasNext() {
        if (end == 0) {
            end = endOfLot(reached);
        }
        return end != 0;
    }

    @Override
    public Portion next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long after = reached;
        long upTo = end;
        reached = upTo;
        end = 0;
        return new Portion(upTo, () -> make(after, upTo));
    }
}
