package org.mingchuang.duty.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what has been sent, what waits, and what somebody has to look at. */
@Component
class DispatchPages {

    static final String LIST = MessagePages.LIST + "/deliveries";
    private static final int MOST_EXPORTED = 10_000;

    private final DispatchList dispatches;
    private final MessageTabs tabs;
    private final People people;
    private final Dates dates;
    private final Texts texts;

    DispatchPages(DispatchList dispatches, MessageTabs tabs, People people, Dates dates, Texts texts) {
        this.dispatches = dispatches;
        this.tabs = tabs;
        this.people = people;
        this.dates = dates;
        this.texts = texts;
    }

    DispatchListPage list(DispatchFilter filter, int number, String error, Actor actor) {
        Paged<Dispatch> found = dispatches.search(filter, PageRequest.of(number));
        return new DispatchListPage(
                tabs.of(actor, LIST),
                filter.state(),
                filter.channel(),
                states(),
                channels(),
                filter.isActive(),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, LIST + filter.query()),
                LIST + "/export" + filter.query(),
                error);
    }

    List<String> exportHead() {
        return List.of("提醒", "方式", "对象", "状态", "次数", "时间", "原因");
    }

    List<List<String>> exportRows(DispatchFilter filter) {
        return dispatches.search(filter, MOST_EXPORTED, 0).stream()
                .map(this::row)
                .map(row -> List.of(
                        row.title(),
                        row.channel(),
                        row.target(),
                        row.state(),
                        Integer.toString(row.attempts()),
                        row.when(),
                        row.error()))
                .toList();
    }

    private DispatchListPage.Row row(Dispatch dispatch) {
        return new DispatchListPage.Row(
                LIST + "/" + dispatch.id(),
                dispatch.version(),
                dispatch.title(),
                texts.of("duty.message.channel", dispatch.channel()),
                target(dispatch),
                texts.of("duty.message.delivery.state", dispatch.state()),
                dispatch.state().tone(),
                dispatch.attempts(),
                when(dispatch),
                dispatch.lastError(),
                dispatch.state().mayBeResent(),
                dispatch.state().mayBeConfirmed());
    }

    private String target(Dispatch dispatch) {
        return dispatch.channel() == DispatchChannel.WEBHOOK
                ? dispatch.robot()
                : people.find(new PersonId(dispatch.target()))
                        .map(PersonView::name)
                        .orElse("");
    }

    /** When it was taken, or when it will be sent. */
    private String when(Dispatch dispatch) {
        Instant sent = dispatch.sentAt();
        if (sent != null) {
            return dates.of(sent);
        }
        return dispatch.state() == DispatchState.WAITING
                ? texts.of("duty.message.delivery.label.PLANNED", dates.of(dispatch.nextAt()))
                : "";
    }

    private List<Option> states() {
        var first = Stream.of(
                new Option("", texts.of("duty.message.delivery.label.ALL")),
                new Option(DispatchFilter.OPEN, texts.of("duty.message.delivery.label.OPEN")));
        return Stream.concat(
                        first,
                        Arrays.stream(DispatchState.values())
                                .map(state -> new Option(state.name(), texts.of("duty.message.delivery.state", state))))
                .toList();
    }

    private List<Option> channels() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("duty.message.delivery.label.ALL"))),
                        Arrays.stream(DispatchChannel.values())
                                .map(way -> new Option(way.name(), texts.of("duty.message.channel", way))))
                .toList();
    }
}
