package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.publishing.BulkImport;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BulkIntakeTest {

    @Autowired
    BulkIntake intake;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    Columns columns;

    @Autowired
    JdbcClient database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void good_lines_are_kept_and_bad_ones_named() throws Exception {
        ColumnView column = aColumn();
        String mark = UUID.randomUUID().toString();
        var said = new ArrayList<String>();

        BulkImport.Result result = run(
                said,
                item(mark + "关于防汛的通知", "请做好防汛工作。", column.path(), "2020-08-10"),
                "{broken",
                item("", "正文", column.path(), "2020-08-10"),
                item("标题", "正文", "没有的栏目", "2020-08-10"),
                item("标题", "正文", column.path(), "8月10日"),
                item("标题", "", column.path(), ""),
                "",
                item(mark + "拆迁名单公示", "<p>名单<script>x()</script></p>", column.name(), ""));

        assertThat(result).isEqualTo(new BulkImport.Result(8, 2, 0, 5));
        assertThat(said)
                .contains(
                        "第 2 行没有导入：不是一个 JSON 对象。",
                        "第 3 行没有导入：没有标题。",
                        "第 4 行没有导入：没有栏目“没有的栏目”，或有几个同名的栏目，请写栏目路径。",
                        "第 5 行没有导入：日期“8月10日”不是 2020-08-10 的格式。",
                        "第 6 行没有导入：没有正文。");
        assertThat(states(column)).containsExactlyInAnyOrder("DRAFT NOTICE", "DRAFT PUBLICITY");
    }

    @Test
    void a_second_run_takes_nothing_twice() throws Exception {
        ColumnView column = aColumn();
        String line = item("只导一次" + UUID.randomUUID(), "正文。", column.path(), "2020-08-10");

        BulkImport.Result first = run(new ArrayList<>(), line, line);
        BulkImport.Result second = run(new ArrayList<>(), line);

        assertThat(first).isEqualTo(new BulkImport.Result(2, 1, 1, 0));
        assertThat(second).isEqualTo(new BulkImport.Result(1, 0, 1, 0));
        assertThat(states(column)).hasSize(1);
    }

    @Test
    void lines_in_gbk_are_read_too() throws Exception {
        ColumnView column = aColumn();
        Path file = Files.write(
                folder.resolve("gbk.jsonl"),
                item("住房保障工作动态" + UUID.randomUUID(), "工作有序推进。", column.path(), "")
                        .getBytes(Charset.forName("GBK")));

        assertThat(intake.run(file, "", line -> {}).fresh()).isEqualTo(1);
        assertThat(titles(column)).allMatch(title -> title.startsWith("住房保障工作动态"));
    }

    @Test
    void an_item_without_a_column_goes_where_the_command_says() throws Exception {
        ColumnView column = aColumn();
        Path file = Files.writeString(
                folder.resolve("laws.jsonl"), item("条例" + UUID.randomUUID(), "第一条 为了。", "刑法", "1979-07-01"));

        assertThat(intake.run(file, column.path(), line -> {}).fresh()).isEqualTo(1);
    }

    private BulkImport.Result run(List<String> said, String... lines) throws Exception {
        Path file = Files.write(folder.resolve("items.jsonl"), List.of(lines), StandardCharsets.UTF_8);
        return intake.run(file, "", said::add);
    }

    private ColumnView aColumn() {
        ColumnId id = publishing.aColumn();
        return columns.find(id).orElseThrow();
    }

    private List<String> states(ColumnView column) {
        return database.sql("select state || ' ' || kind from publishing_manuscript where home = :home")
                .param("home", column.id().value())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> titles(ColumnView column) {
        return database.sql("select title from publishing_manuscript where home = :home")
                .param("home", column.id().value())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static String item(String title, String body, String column, String date) {
        return "{\"title\":\"%s\",\"body\":\"%s\",\"column\":\"%s\",\"date\":\"%s\",\"source\":\"区住建委\"}"
                .formatted(title, body, column, date);
    }
}
