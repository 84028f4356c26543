package org.mingchuang.organization;

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
class TextsOfConstantsTest {

    @Autowired
    private Texts texts;

    static Stream<Arguments> constants() {
        return Stream.of(
                        Stream.of(PostKind.values()).map(kind -> Arguments.of("organization.post", kind)),
                        Stream.of(PostKind.values()).map(kind -> Arguments.of("organization.post.explanation", kind)),
                        Stream.of(UnitKind.values()).map(kind -> Arguments.of("organization.unit.kind", kind)))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void a_constant_has_its_text(String prefix, Enum<?> constant) {
        assertThat(texts.of(prefix, constant)).isNotBlank();
    }
}
