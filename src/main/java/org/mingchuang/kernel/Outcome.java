package org.mingchuang.kernel;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** 办理结果: either what was done, or the reasons why it was refused. Nothing was changed when refused. */
public sealed interface Outcome<T> {

    /** 已办理. */
    record Done<T>(T value) implements Outcome<T> {}

    /** 未办理, with at least one reason. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** Empty when done. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    default <R> R fold(Function<? super T, ? extends R> whenDone, Function<List<Refusal>, ? extends R> whenRefused) {
        return switch (this) {
            case Done<T> done -> whenDone.apply(done.value());
            case Refused<T> refused -> whenRefused.apply(refused.refusals());
        };
    }

    /** The value, where a refusal would be a bug, as in the demonstration data and tests. */
    default T orElseThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new NoSuchElementException("refused: " + refused.refusals());
        };
    }
}
