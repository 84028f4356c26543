package org.mingchuang.publishing.manuscript;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.publishing.ManuscriptKind;

/** 筛选填写: as it comes with the address; what is not understood is left out, never refused. */
record ManuscriptListForm(
        @Nullable String whose,
        @Nullable Long unit,
        @Nullable String state,
        @Nullable String kind,
        @Nullable Long column,
        @Nullable String q,
        @Nullable String from,
        @Nullable String until,
        @Nullable String sort,
        @Nullable String order,
        @Nullable Integer page) {

    ManuscriptFilter filter() {
        return new ManuscriptFilter(
                !"unit".equals(whose),
                unit == null ? 0 : unit,
                named(ManuscriptState.values(), state),
                named(ManuscriptKind.values(), kind),
                column == null ? 0 : column,
                q == null ? "" : q.strip(),
                day(from),
                day(until),
                ManuscriptOrder.of(sort == null ? "" : sort),
                !"asc".equals(order),
                PageRequest.of(page == null ? 1 : page));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
