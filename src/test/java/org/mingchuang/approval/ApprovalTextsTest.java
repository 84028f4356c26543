package org.mingchuang.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.approval.route.StepScope;

class ApprovalTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/approval", Locale.ROOT);

    @ParameterizedTest
    @MethodSource
    void every_constant_has_its_text(String key) {
        assertThat(TEXTS.getString(key)).isNotBlank();
    }

    static Stream<String> every_constant_has_its_text() {
        return Stream.of(
                        keys("approval.gate", Gate.values()),
                        keys("approval.gate.hint", Gate.values()),
                        keys("approval.origin", MaterialOrigin.values()),
                        keys("approval.target", Target.values()),
                        keys("approval.run.state", RunState.values()),
                        keys("approval.route.scope", StepScope.values()))
                .flatMap(each -> each);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }
}
