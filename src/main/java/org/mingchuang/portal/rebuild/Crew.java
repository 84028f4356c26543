package org.mingchuang.portal.rebuild;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * 工作组: works portions off in parallel and reports them in their order, so that progress never runs ahead of what is
 * done. The first fault stops it.
 */
final class Crew implements AutoCloseable {

    private final ExecutorService workers;
    private final int inHand;

    Crew(int size) {
        workers = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name("rebuild-", 1).daemon().factory());
        inHand = size * 2;
    }

    void work(Iterator<Portion> portions, Report report) throws InterruptedException {
        var running = new ArrayDeque<Running>();
        while (portions.hasNext() || !running.isEmpty()) {
            while (running.size() < inHand && portions.hasNext()) {
                Portion portion = portions.next();
                running.add(new Running(portion.upTo(), workers.submit(portion.work()::get)));
            }
            finishFirst(running, report);
        }
    }

    private static void finishFirst(Queue<Running> running, Report report) throws InterruptedException {
        Running first = running.remove();
        try {
            report.done(first.upTo(), first.result().get());
        } catch (ExecutionException e) {
            running.forEach(other -> other.result().cancel(false));
            throw new IllegalStateException("重建中断", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdown();
        workers.close();
    }

    /** Told of each portion, in order. */
    interface Report {

        void done(long upTo, Portion.Result result);
    }

    private record Running(long upTo, Future<Portion.Result> result) {}
}
