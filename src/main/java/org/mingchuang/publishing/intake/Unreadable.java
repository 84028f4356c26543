package org.mingchuang.publishing.intake;

import org.mingchuang.kernel.Refusal;

/** Ends the reading of a file; becomes a refusal where the reading was asked for. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private Unreadable(Refusal refusal) {
        super(refusal.key());
        this.refusal = refusal;
    }

    static Unreadable because(String reason, Object... arguments) {
        return new Unreadable(
                Refusal.of("publishing.intake.refusal." + reason, arguments).at("file"));
    }

    Refusal refusal() {
        return refusal;
    }
}
