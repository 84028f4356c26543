package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules 15, 16 and 59: each public type of a module's base package opens with its Chinese term and is in GLOSSARY.md. */
class GlossaryTest {

    private static final Pattern DOMAIN = Pattern.compile(
            "org/mingchuang/(organization|calendar|duty|approval|registry|publishing|proofing|files|audit|kernel)/[A-Z]\\w+\\.java$");
    private static final Pattern CHINESE_OPENING = Pattern.compile(
            "/\\*\\*\\s*(?:\\*\\s*)?[\\p{IsHan}][\\s\\S]*?\\*/\\s*(?:@[\\s\\S]*?)?public ", Pattern.MULTILINE);

    @Test
    void each_public_domain_type_opens_with_its_chinese_term() {
        List<String> silent = types().filter(
                        file -> !CHINESE_OPENING.matcher(Tree.text(file)).find())
                .map(Path::toString)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void each_public_domain_type_is_in_the_glossary() {
        String glossary = Tree.text(Path.of("GLOSSARY.md"));

        List<String> missing = types().map(
                        file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .filter(name -> !glossary.contains("`" + name + "`"))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static java.util.stream.Stream<Path> types() {
        return Tree.files(Tree.JAVA, ".java").stream()
                .filter(file -> DOMAIN.matcher(file.toString()).find())
                .filter(file -> Tree.text(file).contains("\npublic "));
    }
}
