package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Each constant that people read has its text. */
@OfficeTest
class MessageTextsTest {

    @Autowired
    Texts texts;

    static Stream<Arguments> constants() {
        return Stream.of(
                        all("duty.message.mode", MailMode.values()),
                        all("duty.message.channel", DispatchChannel.values()),
                        all("duty.message.delivery.state", DispatchState.values()),
                        all("duty.message.delivery.act", DispatchAct.values()),
                        all("duty.message.delivery.notice", DispatchAct.values()),
                        all("duty.message.webhook.kind", WebhookKind.values()),
                        all("duty.message.webhook.act", WebhookAct.values()),
                        all("duty.message.webhook.notice", WebhookAct.values()))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> all(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> Arguments.of(prefix, constant));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void a_constant_has_its_text(String prefix, Enum<?> constant) {
        assertThat(texts.of(prefix, constant)).isNotBlank();
    }
}
