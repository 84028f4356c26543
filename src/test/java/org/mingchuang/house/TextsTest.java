package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules 36 and 57: each message key that code names exists, in the file of its module, once. */
class TextsTest {

    private static final Path MESSAGES = Tree.RESOURCES.resolve("messages");

    @Test
    void each_key_that_the_code_names_has_its_text() {
        Set<String> known = texts().keySet();
        Pattern key = Pattern.compile("\"((?:" + modules() + ")(?:\\.[a-z][A-Za-z]*)+\\.[A-Z][A-Z0-9_]+)\"");

        List<String> missing = Tree.files(Tree.JAVA, ".java").stream()
                .flatMap(file -> key.matcher(Tree.text(file)).results())
                .map(match -> match.group(1))
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void each_key_stands_in_the_file_of_its_module() {
        List<String> strangers = Tree.files(MESSAGES, ".properties").stream()
                .flatMap(file -> loaded(file).stringPropertyNames().stream()
                        .filter(name -> !name.startsWith(moduleOf(file) + ".")))
                .toList();

        assertThat(strangers).isEmpty();
    }

    @Test
    void no_text_is_empty() {
        assertThat(texts()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    private static Map<String, String> texts() {
        var all = new TreeMap<String, String>();
        Tree.files(MESSAGES, ".properties")
                .forEach(file -> loaded(file).forEach((key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    private static String modules() {
        return Tree.files(MESSAGES, ".properties").stream()
                .map(TextsTest::moduleOf)
                .collect(Collectors.joining("|"));
    }

    private static String moduleOf(Path file) {
        return String.valueOf(file.getFileName()).replace(".properties", "");
    }

    private static Properties loaded(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Tree.text(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
