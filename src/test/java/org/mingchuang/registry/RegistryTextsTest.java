package org.mingchuang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChecklistItem;
import org.mingchuang.registry.filing.FilingState;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Each constant that people read has its text. */
@OfficeTest
class RegistryTextsTest {

    @Autowired
    Texts texts;

    static Stream<String> keys() {
        return Stream.of(
                        of("registry.kind", ChannelKind.values()),
                        of("registry.platform", Platform.values()),
                        of("registry.state", ChannelState.values()),
                        of("registry.field", ChannelField.values()),
                        of("registry.checklist", ChecklistItem.values()),
                        of("registry.filing.kind", FilingKind.values()),
                        of("registry.filing.state", FilingState.values()),
                        of("registry.paper.EVENT", FilingKind.values()),
                        acts())
                .flatMap(keys -> keys);
    }

    private static Stream<String> acts() {
        var channel = List.of("SUBMIT", "REGISTER", "SUSPEND", "RESUME", "ANNOUNCE_CLOSING", "KEEP", "CLOSE");
        var filing = List.of("SUBMIT", "ACCEPT", "SEND_BACK", "PASS_ON", "CONFIRM");
        return Stream.concat(
                channel.stream()
                        .flatMap(act -> Stream.of(
                                "registry.act." + act,
                                "registry.act.help." + act,
                                "registry.act.button." + act,
                                "registry.channel.notice." + act)),
                filing.stream()
                        .flatMap(act -> Stream.of("form", "help", "button", "notice")
                                .map(kind -> "registry.filing." + kind + "." + act)));
    }

    private static Stream<String> of(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_constant_has_its_text(String key) {
        assertThat(texts.of(key)).isNotBlank().doesNotContain("registry.");
    }
}
