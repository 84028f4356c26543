package org.mingchuang.proofing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    @Test
    void the_longest_term_at_each_place_is_found() {
        List<String> hits = hits(List.of("安全", "安全生产", "生产", "安全生产法"), "安全生产责任和安全生产法，生产");

        assertThat(hits).containsExactly("0 安全生产", "2 生产", "7 安全生产法", "9 生产", "13 生产");
    }

    @Test
    void the_first_of_two_equal_terms_counts() {
        var found = new ArrayList<Integer>();
        TermIndex.of(List.of("甲乙", "丙丁", "甲乙")).scan("甲乙".toCharArray(), 2, (term, start, end) -> found.add(term));

        assertThat(found).containsExactly(0);
    }

    @Test
    void an_index_without_terms_finds_nothing() {
        assertThat(hits(List.of(), "安全生产")).isEmpty();
    }

    @Test
    void a_term_of_one_character_is_refused() {
        assertThatThrownBy(() -> TermIndex.of(List.of("的"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_finds_what_a_plain_search_finds() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var terms = new LinkedHashSet<String>();
            for (int i = 0; i < 40; i++) {
                terms.add(word(random, 2 + random.nextInt(5)));
            }
            String text = word(random, 400);

            assertThat(hits(List.copyOf(terms), text)).isEqualTo(plainly(terms, text));
        }
    }

    @Test
    void a_million_doubles_are_one_term() {
        TermIndex index = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> TermIndex.of(Collections.nCopies(1_000_000, "安全生产")));

        assertThat(index.longest()).isEqualTo(4);
    }

    private static List<String> plainly(LinkedHashSet<String> terms, String text) {
        var found = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            int place = i;
            terms.stream()
                    .filter(term -> text.startsWith(term, place))
                    .reduce((a, b) -> a.length() >= b.length() ? a : b)
                    .ifPresent(term -> found.add(place + " " + term));
        }
        return found;
    }

    private static List<String> hits(List<String> terms, String text) {
        var found = new ArrayList<String>();
        TermIndex.of(terms).scan(text.toCharArray(), text.length(), (term, start, end) -> {
            assertThat(text.substring(start, end)).isEqualTo(terms.get(term));
            found.add(start + " " + terms.get(term));
        });
        return found;
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("甲乙丙丁戊".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
