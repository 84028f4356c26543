package org.mingchuang.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingchuang.publishing.spi.Outlet;
import org.springframework.stereotype.Component;

/** An outlet that remembers what it was handed, and fails for as long as a test wants it to. */
@Component
public class TrialOutlet implements Outlet {

    private final Map<ManuscriptId, ReleasedItem> out = new ConcurrentHashMap<>();
    private final Map<ManuscriptId, RuntimeException> faults = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Clock clock;

    TrialOutlet(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "trial";
    }

    @Override
    public String name() {
        return "试验渠道";
    }

    @Override
    public Receipt publish(ReleasedItem item) {
        calls.add("publish " + item.id().value() + "/" + item.version());
        fail(item.id());
        out.put(item.id(), item);
        return new Receipt("/shiyan/" + item.id().value() + ".html", clock.instant());
    }

    @Override
    public Receipt withdraw(ReleasedItem item, String reason) {
        calls.add("withdraw " + item.id().value() + "/" + item.version());
        fail(item.id());
        out.remove(item.id());
        return new Receipt("/shiyan/" + item.id().value() + ".html", clock.instant());
    }

    public Optional<ReleasedItem> out(ManuscriptId id) {
        return Optional.ofNullable(out.get(id));
    }

    public long calls(ManuscriptId id) {
        return calls.stream()
                .filter(call -> call.contains(" " + id.value() + "/"))
                .count();
    }

    public void failFor(ManuscriptId id, RuntimeException fault) {
        faults.put(id, fault);
    }

    public void recover(ManuscriptId id) {
        faults.remove(id);
    }

    private void fail(ManuscriptId id) {
        RuntimeException fault = faults.get(id);
        if (fault != null) {
            throw fault;
        }
    }
}
