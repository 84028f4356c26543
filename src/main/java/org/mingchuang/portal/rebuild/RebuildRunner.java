package org.mingchuang.portal.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.SiteWork;
import org.mingchuang.portal.outlet.NavigationChanged;
import org.mingchuang.publishing.ColumnTreeChanged;
import org.mingchuang.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 全站重建 in the background: one at a time in the whole installation, at once when asked for, and again at start when one
 * was broken off, or when the pages would look different from what stands.
 */
@Component
class RebuildRunner implements Rebuilds, SiteWork {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRunner.class);
    private static final long LOCK = 7_220_112L;

    private final Builds builds;
    private final RebuildRun run;
    private final Look look;
    private final DataSource database;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());
    private final AtomicBoolean awake = new AtomicBoolean();

    RebuildRunner(
            Builds builds,
            RebuildRun run,
            Look look,
            DataSource database,
            ApplicationEventPublisher events,
            Texts texts) {
        this.builds = builds;
        this.run = run;
        this.look = look;
        this.database = database;
        this.events = events;
        this.texts = texts;
    }

    @Override
    @Transactional
    public void request(String reason, boolean thorough, Actor by) {
        if (builds.request(reason, thorough, by)) {
            events.publishEvent(new RebuildRequested(reason, by));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @ApplicationModuleListener
    void on(ColumnTreeChanged changed) {
        request("栏目已调整", false, Actor.system());
    }

    /** Within the release's transaction: without the release there is nothing to rebuild. */
    @EventListener
    @Transactional
    public void on(NavigationChanged changed) {
        request("栏目首次有内容或不再有内容，导航随之变化", false, Actor.system());
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        background.shutdownNow();
        background.close();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void onReady() {
        String last = builds.lastLook();
        if (!last.equals(look.now())) {
            request(last.isEmpty() ? "首次生成网站" : "版式或设置已更新", last.isEmpty(), Actor.system());
        }
        wake();
    }

    /** Looks for work; asked while it is at work, it looks again afterwards. */
    void wake() {
        if (!background.isShutdown() && awake.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void work() {
        awake.set(false);
        try {
            runAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            LOG.error("rebuild broken off; it goes on within a minute", e);
        }
    }

    /** Another node may be at it already: then there is nothing to do here. */
    void runAll() throws InterruptedException, SQLException {
        try (Connection connection = database.getConnection()) {
            if (!asked(connection, "select pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                for (var next = builds.unfinished(); next.isPresent(); next = builds.unfinished()) {
                    run.run(next.get(), Runtime.getRuntime().availableProcessors());
                }
            } finally {
                asked(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public boolean isRebuilding() {
        return builds.unfinished().isPresent();
    }

    @Override
    public List<BuildView> latest(int limit) {
        return builds.latest(limit).stream()
                .map(build -> new BuildView(
                        build.reason(),
                        texts.of("portal.rebuild.stage", build.stage()),
                        build.made(),
                        build.expected(),
                        build.failed(),
                        build.requestedAt(),
                        build.startedAt(),
                        build.finishedAt()))
                .toList();
    }
}
