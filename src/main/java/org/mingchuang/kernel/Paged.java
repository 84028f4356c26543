package org.mingchuang.kernel;

import java.util.List;
import java.util.function.Function;

/** 分页结果: one page of a list and how many rows there are in all. */
public record Paged<T>(List<T> rows, PageRequest request, long total) {

    public Paged {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> each) {
        return new Paged<>(rows.stream().<R>map(each).toList(), request, total);
    }
}
