package org.mingchuang.portal.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.portal.catalogue.DuePages;
import org.mingchuang.portal.catalogue.SiteLock;
import org.mingchuang.portal.making.MadePage;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.PageMaker;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.portal.making.SitePlanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 更新页面: makes all pages anew that are due, one process at a time. Whoever comes first makes them for those who come
 * together with it; they find nothing left to do.
 */
@Component
class PageUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(PageUpdates.class);

    private final DuePages due;
    private final SiteLock lock;
    private final SitePlanner planner;
    private final PageMaker maker;
    private final PageWriter writer;

    PageUpdates(DuePages due, SiteLock lock, SitePlanner planner, PageMaker maker, PageWriter writer) {
        this.due = due;
        this.lock = lock;
        this.planner = planner;
        this.maker = maker;
        this.writer = writer;
    }

    /** Fails when one of the caller's own pages could not be made, so that the delivery is tried again. */
    void make(Collection<String> own, TransactionOperations transaction) {
        Map<String, RuntimeException> faults = transaction.execute(status -> makeAll());
        for (var fault : faults.entrySet()) {
            if (own.contains(fault.getKey())) {
                throw new IllegalStateException("页面未能更新：" + fault.getKey(), fault.getValue());
            }
        }
    }

    private Map<String, RuntimeException> makeAll() {
        lock.alone();
        List<String> keys = due.all();
        var faults = new LinkedHashMap<String, RuntimeException>();
        if (keys.isEmpty()) {
            return faults;
        }
        var made = new ArrayList<MadePage>();
        SitePlan plan = planner.plan();
        keys.forEach(key -> make(key, plan, made, faults));
        writer.update(made, List.of(), List.of());
        due.done(keys.stream().filter(key -> !faults.containsKey(key)).toList());
        faults.forEach((key, fault) -> due.failed(key, String.valueOf(fault.getMessage())));
        return faults;
    }

    /** A template that throws spoils its own page only: the old one stays, the others are made. */
    private void make(String key, SitePlan plan, List<MadePage> made, Map<String, RuntimeException> faults) {
        try {
            maker.make(PageKey.of(key), plan).ifPresent(made::add);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("page not made: {}", key, e);
            faults.put(key, e);
        }
    }
}
