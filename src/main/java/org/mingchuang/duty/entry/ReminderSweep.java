package org.mingchuang.duty.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.message.Messenger;
import org.mingchuang.duty.message.Notification;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of what is due to be reminded of, one duty in each transaction. Any number of nodes may sweep at a time: a duty is
 * locked by one, and what was told is not waiting any more.
 */
@Component
public class ReminderSweep {

    private static final int MOST = 1_000;

    private final ReminderStore reminders;
    private final DutyStore duties;
    private final Bearers bearers;
    private final Raising raising;
    private final ReminderWords words;
    private final Messenger messenger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderSweep(
            ReminderStore reminders,
            DutyStore duties,
            Bearers bearers,
            Raising raising,
            ReminderWords words,
            Messenger messenger,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.duties = duties;
        this.bearers = bearers;
        this.raising = raising;
        this.words = words;
        this.messenger = messenger;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void sweep() {
        for (int round = 0; round < MOST && Boolean.TRUE.equals(transaction.execute(_ -> next())); round++) {
            // Each round is a transaction of its own.
        }
    }

    private boolean next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Long> taken = reminders.take(now);
        taken.flatMap(duties::find).ifPresent(duty -> remind(duty, now));
        return taken.isPresent();
    }

    private void remind(Duty duty, Instant now) {
        List<ReminderLine> waiting = reminders.waiting(duty.id(), now);
        if (waiting.isEmpty()) {
            return;
        }
        var recipients = new HashSet<>(bearers.persons(duty.bearer(), now));
        // What nobody can do any more is handed up at once.
        if (recipients.isEmpty()
                || waiting.stream().anyMatch(line -> line.reminder().raises())) {
            raising.raise(duty, now);
        }
        recipients.addAll(superiors(duty, now));
        ReminderLine last = waiting.getLast();
        messenger.tell(
                new Notification(
                        last.key(duty.id()),
                        duty.id(),
                        duty.unit(),
                        words.title(duty, now),
                        words.text(duty, now),
                        duty.address(),
                        now.isAfter(duty.due()),
                        Set.copyOf(recipients)),
                now);
        reminders.told(duty.id(), now, bearers.names(recipients));
    }

    private Set<PersonId> superiors(Duty duty, Instant now) {
        List<Post> raised = duties.raised(duty.id());
        return raised.isEmpty() ? Set.of() : bearers.persons(new Bearer.OfPosts(Set.copyOf(raised), Set.of()), now);
    }
}
