package org.mingchuang.duty.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 提醒设置表单: what was typed, as it came. */
public record PreferenceForm(String version, String email, String mode, String hour) {

    /** Binding leaves null where a field did not come. */
    public PreferenceForm {
        version = given(version);
        email = given(email);
        mode = given(mode);
        hour = given(hour);
    }

    static PreferenceForm of(Preference kept) {
        return new PreferenceForm(
                Long.toString(kept.version()), kept.email().text(), kept.mode().name(), Integer.toString(kept.hour()));
    }

    PreferenceForm at(long newVersion) {
        return new PreferenceForm(Long.toString(newVersion), email, mode, hour);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
