package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 60: 300 lines are the end of a file, 30 of a method. */
class LengthTest {

    @Test
    void no_file_is_longer_than_300_lines() {
        List<String> tooLong = Stream.of(
                        Tree.files(Tree.JAVA, ".java"),
                        Tree.files(Tree.TESTS, ".java"),
                        Tree.files(Tree.TEMPLATES, ".jte"),
                        Tree.files(Tree.RESOURCES, ".css"),
                        Tree.files(Tree.RESOURCES, ".js"))
                .flatMap(List::stream)
                .filter(file -> Tree.lines(file) > 300)
                .map(file -> file + ": " + Tree.lines(file))
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_30_lines() throws IOException {
        assertThat(tooLong(Tree.files(Tree.JAVA, ".java"))).isEmpty();
    }

    private static List<String> tooLong(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var found = new ArrayList<String>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(unit, positions, found), null);
            }
            return found;
        }
    }

    /** Counts from the first line of the signature to the closing brace; text blocks count as what they are: data. */
    private static final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var body = method.getBody();
            if (body != null && positions.getStartPosition(unit, body) >= 0) {
                count(method, body);
            }
            return super.visitMethod(method, nothing);
        }

        private void count(MethodTree method, com.sun.source.tree.Tree body) {
            var map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            long last = map.getLineNumber(positions.getEndPosition(unit, body));
            long lines = last - first + 1 - textBlockLines(first, last);
            if (lines > 30) {
                found.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
            }
        }

        private long textBlockLines(long first, long last) {
            try {
                List<String> lines = unit.getSourceFile()
                        .getCharContent(true)
                        .toString()
                        .lines()
                        .toList()
                        .subList((int) first - 1, (int) last);
                boolean inside = false;
                long count = 0;
                for (String line : lines) {
                    boolean toggles = line.split("\"\"\"", -1).length % 2 == 0;
                    count += inside ? 1 : 0;
                    inside = toggles != inside;
                }
                return count;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
