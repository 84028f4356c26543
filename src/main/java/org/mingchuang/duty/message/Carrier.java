package org.mingchuang.duty.message;

/** 送达渠道: takes a batch to somebody outside. */
interface Carrier {

    DispatchChannel channel();

    /** Calls the handover once, before the last byte that makes the other side take it. */
    Answer carry(Batch batch, Handover handover);

    /** 交付: said, and committed, before it can have happened. */
    @FunctionalInterface
    interface Handover {

        /** @throws ClaimLost when another node has taken the batch over in the meantime; then nothing may be sent */
        void reached();
    }
}
