package org.mingchuang.duty.message;

/** This node was away for longer than its lease; the batch is no longer its own. */
final class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost() {
        super("the batch is in other hands");
    }
}
