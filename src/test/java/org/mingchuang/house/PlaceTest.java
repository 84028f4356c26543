package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules 2, 3, 13, 36, 57 and 58: everything in its place. */
class PlaceTest {

    private static final Path ROOT = Tree.JAVA.resolve("org/mingchuang");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:create table(?: if not exists)?|alter table|insert into|update|delete from|drop table)\\s+([a-z_]+)");

    @Test
    void each_template_folder_has_its_feature_package() {
        List<Path> homeless = Tree.files(Tree.TEMPLATES, ".jte").stream()
                .map(file -> Tree.TEMPLATES.relativize(file.resolveSibling("x")).getParent())
                .distinct()
                .filter(folder -> !folder.startsWith("web") && !Files.isDirectory(ROOT.resolve(folder)))
                .toList();

        assertThat(homeless).isEmpty();
    }

    @Test
    void each_package_is_null_marked() {
        List<Path> unmarked = Tree.files(Tree.JAVA, ".java").stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(file -> !Files.exists(file) || !Tree.text(file).contains("@NullMarked"))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void each_migration_touches_only_its_own_tables() {
        List<String> strangers = Tree.files(Tree.RESOURCES.resolve("db/migration"), ".sql").stream()
                .flatMap(PlaceTest::strangersIn)
                .toList();

        assertThat(strangers).isEmpty();
    }

    private static java.util.stream.Stream<String> strangersIn(Path file) {
        String module = String.valueOf(file.getName(file.getNameCount() - 2));
        String text = Tree.text(file)
                .replaceAll("--.*", "")
                .replaceAll("(?i)on (update|delete) ", "")
                .replaceAll("(?i)(before|after|or) (update|delete|insert)", "");
        return TABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(table -> !table.startsWith(module + "_"))
                .filter(table -> !(module.equals("database") && table.equals("event_publication")))
                .filter(table -> !table.equals("set"))
                .map(table -> file + ": " + table);
    }

    @Test
    void unsafe_output_stands_only_where_sanitised_bodies_are_printed() {
        List<String> places = Tree.files(Tree.TEMPLATES, ".jte").stream()
                .filter(file -> Tree.text(file).contains("$unsafe{"))
                .map(Path::toString)
                .toList();

        assertThat(places).allMatch(place -> place.endsWith("/_body.jte"));
    }
}
