package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What code points to is there: the rows of docs/rules.md that its comments cite. */
class DocumentsTest {

    private static final Pattern ROW = Pattern.compile("\\b(?:[NWCFSA]-\\d{2}|D\\d{1,2})\\b(?![-.\\w])");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*");

    @Test
    void each_row_that_code_cites_is_in_the_rules() {
        String rules = Tree.text(Path.of("docs/rules.md"));

        List<String> missing = Stream.of(Tree.JAVA, Tree.TESTS)
                .flatMap(folder -> Tree.files(folder, ".java").stream())
                .flatMap(DocumentsTest::rowsCitedIn)
                .distinct()
                .filter(row ->
                        !Pattern.compile("\\b" + row + "\\b").matcher(rules).find())
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Stream<String> rowsCitedIn(Path file) {
        return COMMENT.matcher(Tree.text(file))
                .results()
                .map(MatchResult::group)
                .flatMap(comment -> ROW.matcher(comment).results().map(MatchResult::group));
    }
}
