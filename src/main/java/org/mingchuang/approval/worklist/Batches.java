package org.mingchuang.approval.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.run.Phrases;
import org.mingchuang.approval.worklist.BatchForm.Line;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Signs item by item, each in a transaction of its own: what fails doesn't hold back the others. */
@Component
class Batches {

    private final Approvals approvals;
    private final WorkLists lists;
    private final Phrases phrases;
    private final Texts texts;
    private final Clock clock;

    Batches(Approvals approvals, WorkLists lists, Phrases phrases, Texts texts, Clock clock) {
        this.approvals = approvals;
        this.lists = lists;
        this.phrases = phrases;
        this.texts = texts;
        this.clock = clock;
    }

    /** Of the chosen items those that wait for this person. */
    BatchPage page(List<Long> runs, Actor actor) {
        Map<Long, WorkItem> waiting = waiting(runs, actor);
        return page(
                runs.stream()
                        .distinct()
                        .flatMap(run -> Optional.ofNullable(waiting.get(run)).stream())
                        .map(found -> item(found, new Line(found.run(), 0, "", null), ""))
                        .toList(),
                List.of());
    }

    BatchPage approve(BatchForm form, Actor actor) {
        var done = new ArrayList<String>();
        var failed = new ArrayList<Failure>();
        for (Line line : form.lines()) {
            String failure = failure(line, done, actor);
            if (!failure.isEmpty()) {
                failed.add(new Failure(line, failure));
            }
        }
        Map<Long, WorkItem> waiting =
                waiting(failed.stream().map(each -> each.line().run()).toList(), actor);
        return page(failed.stream().map(each -> shown(each, waiting)).toList(), done);
    }

    /** Empty when signed. */
    private String failure(Line line, List<String> done, Actor actor) {
        try {
            return approvals
                    .approve(new RunId(line.run()), line.version(), line.opinionText(), line.tickedGates(), actor)
                    .fold(
                            view -> {
                                done.add(view.title());
                                return "";
                            },
                            texts::of);
        } catch (StaleVersion e) {
            return texts.of(Refusal.of("approval.worklist.refusal.STALE"));
        }
    }

    private BatchPage.Item shown(Failure failure, Map<Long, WorkItem> waiting) {
        WorkItem item = waiting.get(failure.line().run());
        return item == null ? gone(failure) : item(item, failure.line(), failure.reason());
    }

    private BatchPage.Item gone(Failure failure) {
        String title = approvals
                .find(new RunId(failure.line().run()))
                .map(run -> run.title())
                .orElse("");
        return new BatchPage.Item(
                failure.line().run(), 0, title, "", "", false, List.of(), "", failure.reason(), false);
    }

    private static BatchPage.Item item(WorkItem item, Line line, String failure) {
        return new BatchPage.Item(
                item.run(),
                item.version(),
                item.title(),
                item.unitName(),
                item.stepName(),
                item.asksGates(),
                line.tickedGates().stream().map(Gate::name).toList(),
                line.opinionText(),
                failure,
                true);
    }

    private BatchPage page(List<BatchPage.Item> items, List<String> done) {
        var gates = Arrays.stream(Gate.values())
                .map(gate -> new Option(gate.name(), texts.of("approval.gate", gate)))
                .toList();
        return new BatchPage(items, done, phrases.all(), gates);
    }

    private Map<Long, WorkItem> waiting(List<Long> runs, Actor actor) {
        return lists.waiting(runs, actor.id(), clock.instant()).stream()
                .collect(Collectors.toMap(WorkItem::run, Function.identity()));
    }

    private record Failure(Line line, String reason) {}
}
