package org.mingchuang.publishing.manuscript;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 投递巡查: carries out what is due, at once when something was signed, and each second for planned times and retries. Any
 * number of nodes may run it: each delivery is locked by whoever has it in hand.
 */
@Component
class DeliverySweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliverySweep.class);

    private final DeliveryRound round;
    private final Semaphore kicks = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    DeliverySweep(@Lazy DeliveryRound round) {
        this.round = round;
    }

    /** Looks for due deliveries as soon as the current transaction is committed. */
    void kickAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            kicks.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kicks.release();
            }
        });
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("delivery-sweep").start(this::sweep);
    }

    @Override
    public void stop() {
        running = false;
        kicks.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweep() {
        while (running) {
            try {
                kicks.tryAcquire(1, TimeUnit.SECONDS);
                kicks.drainPermits();
                while (running && round.carryOutOne()) {
                    log.debug("one more delivery may be due");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database may be away for a while; what is due stays due and is found again.
                log.warn("deliveries can't be carried out now: {}", e.toString());
            }
        }
    }
}
