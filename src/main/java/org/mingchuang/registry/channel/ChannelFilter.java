package org.mingchuang.registry.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Platform;
import org.mingchuang.web.Sorting;

/** 渠道筛选: as it comes with the address; what is not understood is left out, never refused. */
record ChannelFilter(
        String kind,
        String platform,
        String state,
        long unit,
        String text,
        String sort,
        boolean descending,
        PageRequest page) {

    static ChannelFilter of(Form form) {
        return new ChannelFilter(
                known(form.kind, ChannelKind.values()),
                known(form.platform, Platform.values()),
                known(form.state, ChannelState.values()),
                number(form.unit),
                Objects.requireNonNullElse(form.q, "").strip(),
                Objects.requireNonNullElse(form.sort, "").equals("name") ? "name" : "unit",
                "desc".equals(form.order),
                PageRequest.of((int) Math.max(1, number(form.page))));
    }

    ChannelFilter page(int number, int size) {
        return new ChannelFilter(kind, platform, state, unit, text, sort, descending, new PageRequest(number, size));
    }

    boolean isActive() {
        return !kind.isEmpty() || !platform.isEmpty() || !state.isEmpty() || unit != 0 || !text.isEmpty();
    }

    Sorting sorting() {
        return new Sorting(sort, descending, ChannelPages.LIST + narrowing());
    }

    String query() {
        return narrowing() + "&sort=" + sort + "&order=" + (descending ? "desc" : "asc");
    }

    private String narrowing() {
        return "?kind=" + kind + "&platform=" + platform + "&state=" + state + "&unit=" + unit + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String known(@Nullable String name, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(each -> each.equals(name))
                .findFirst()
                .orElse("");
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    /** 筛选填写. */
    record Form(
            @Nullable String kind,
            @Nullable String platform,
            @Nullable String state,
            @Nullable String unit,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String order,
            @Nullable String page) {}
}
