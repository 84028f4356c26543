package org.mingchuang.registry.filing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.web.Sorting;

/** 备案筛选: as it comes with the address; what is not understood is left out, never refused. */
record FilingFilter(
        FilingStage stage, String kind, long unit, String text, String sort, boolean descending, PageRequest page) {

    static FilingFilter of(Form form, FilingStage offered) {
        return new FilingFilter(
                Arrays.stream(FilingStage.values())
                        .filter(stage -> stage.name().equals(form.stage))
                        .findFirst()
                        .orElse(offered),
                Arrays.stream(FilingKind.values())
                        .map(Enum::name)
                        .filter(name -> name.equals(form.kind))
                        .findFirst()
                        .orElse(""),
                number(form.unit),
                Objects.requireNonNullElse(form.q, "").strip(),
                Objects.requireNonNullElse(form.sort, "").equals("event") ? "event" : "opened",
                !"asc".equals(form.order),
                PageRequest.of((int) Math.max(1, number(form.page))));
    }

    FilingFilter page(int number, int size) {
        return new FilingFilter(stage, kind, unit, text, sort, descending, new PageRequest(number, size));
    }

    boolean isActive() {
        return !kind.isEmpty() || unit != 0 || !text.isEmpty();
    }

    Sorting sorting() {
        return new Sorting(sort, descending, FilingPages.LIST + narrowing());
    }

    String query() {
        return narrowing() + "&sort=" + sort + "&order=" + (descending ? "desc" : "asc");
    }

    private String narrowing() {
        return "?stage=" + stage + "&kind=" + kind + "&unit=" + unit + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    /** 筛选填写. */
    record Form(
            @Nullable String stage,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String order,
            @Nullable String page) {}
}
