package org.mingchuang.duty.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.DutyState;
import org.mingchuang.kernel.PageRequest;

/** 筛选填写: as it comes with the address; what is not understood is left out, never refused. */
record DutyForm(
        @Nullable String state,
        @Nullable String rule,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String day,
        @Nullable String sort,
        @Nullable String order,
        @Nullable String page) {

    static final String OPEN = "OPEN";

    /** @param usual the state that is shown when none was chosen */
    DutyFilter filter(String address, String usual, DutyOrder usualOrder) {
        return new DutyFilter(
                address,
                state == null ? usual : known(state),
                Objects.requireNonNullElse(rule, ""),
                number(unit),
                Objects.requireNonNullElse(q, "").strip(),
                date(day),
                DutyOrder.of(Objects.requireNonNullElse(sort, ""), usualOrder),
                order == null ? usualOrder == DutyOrder.ENDED : order.equals("desc"),
                PageRequest.of((int) Math.max(1, number(page))));
    }

    private static String known(String state) {
        boolean known = state.equals(OPEN)
                || Arrays.stream(DutyState.values())
                        .anyMatch(each -> each.name().equals(state));
        return known ? state : "";
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
