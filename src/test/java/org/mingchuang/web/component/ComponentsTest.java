package org.mingchuang.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Assets;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Shell;
import org.mingchuang.web.Sorting;
import org.mingchuang.web.TimelineEntry;

/** Each component, given the worst: texts that are markup, an error, a help. */
class ComponentsTest {

    private static final String EVIL = "<script>alert(\"1\")</script>";
    private static final List<Option> OPTIONS = List.of(new Option("A", "甲"), new Option(EVIL, EVIL));

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest
    @ValueSource(strings = {"field", "area", "choice", "editor"})
    void the_label_the_help_and_the_error_belong_to_the_control(String component) {
        Document wrong = render(component, control(component, "请填写", "说明"));
        Document fine = render(component, control(component, "", "说明"));

        Element label = wrong.expectFirst("label");
        Element control = wrong.expectFirst("#x");
        assertThat(label.attr("for")).isEqualTo("x");
        assertThat(control.attr("name")).isEqualTo("x");
        assertThat(control.attr("aria-invalid")).isEqualTo("true");
        assertThat(described(wrong, control)).isEqualTo("请填写");
        assertThat(fine.expectFirst("#x").hasAttr("aria-invalid")).isFalse();
        assertThat(described(fine, fine.expectFirst("#x"))).isEqualTo("说明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radios", "checks"})
    void a_group_has_its_name_and_each_choice_its_label(String component) {
        Document page = render(component, control(component, "请选择", ""));

        Element group = page.expectFirst("fieldset");
        assertThat(group.expectFirst("legend").text()).isEqualTo(EVIL);
        assertThat(described(page, group)).isEqualTo("请选择");
        assertThat(page.select("label input")).hasSize(2);
        assertThat(page.select("input[checked]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field",
                "area",
                "choice",
                "radios",
                "checks",
                "editor",
                "button",
                "link",
                "heading",
                "card",
                "empty",
                "tag",
                "timeline",
                "facts",
                "errors",
                "paging",
                "sort",
                "notice"
            })
    void nothing_that_was_typed_becomes_markup(String component) {
        Document page = render(component, control(component, EVIL, EVIL));

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text()
                        + page.select("[value]").eachAttr("value")
                        + page.select("[href]").eachAttr("href"))
                .contains("<script>");
    }

    @Test
    void without_script_an_act_that_cannot_be_taken_back_needs_a_tick() {
        Document page = render("button", Map.of("label", "撤稿", "kind", "danger", "confirm", "确定撤稿？"));

        assertThat(page.expectFirst("noscript").html()).contains("required", "确定撤稿？");
        assertThat(page.expectFirst("button").attr("data-confirm")).isEqualTo("确定撤稿？");
    }

    @Test
    void the_current_page_and_the_order_of_a_list_are_told() {
        assertThat(render("paging", control("paging", "", ""))
                        .expectFirst("[aria-current=page]")
                        .text())
                .isEqualTo("2");
        assertThat(render("sort", control("sort", "", "")).expectFirst("th").attr("aria-sort"))
                .isEqualTo("descending");
    }

    @Test
    void an_error_leads_to_its_field() {
        Document page = render("errors", Map.of("errors", new FormErrors(Map.of("title", "请填写标题"))));

        assertThat(page.expectFirst("[role=alert] a").attr("href")).isEqualTo("#title");
    }

    private static String described(Document page, Element control) {
        return page.expectFirst("#" + control.attr("aria-describedby")).text();
    }

    private static Map<String, Object> control(String component, String error, String help) {
        return switch (component) {
            case "field", "area" -> Map.of("name", "x", "label", EVIL, "value", EVIL, "error", error, "help", help);
            case "editor" ->
                Map.of("shell", shell(), "name", "x", "label", EVIL, "value", EVIL, "error", error, "help", help);
            case "choice", "radios" ->
                Map.of("name", "x", "label", EVIL, "options", OPTIONS, "value", "A", "error", error, "help", help);
            case "checks" ->
                Map.of(
                        "name",
                        "x",
                        "label",
                        EVIL,
                        "options",
                        OPTIONS,
                        "values",
                        Set.of("A"),
                        "error",
                        error,
                        "help",
                        help);
            default -> shown(component);
        };
    }

    private static Map<String, Object> shown(String component) {
        Content text = output -> output.writeContent("文字");
        return switch (component) {
            case "button" -> Map.of("label", EVIL, "confirm", EVIL);
            case "link" -> Map.of("label", EVIL, "address", "/office");
            case "heading" -> Map.of("title", EVIL, "lead", EVIL);
            case "card" -> Map.of("title", EVIL, "content", text);
            case "empty" -> Map.of("title", EVIL, "text", EVIL);
            case "tag" -> Map.of("text", EVIL);
            case "timeline" -> Map.of("entries", List.of(new TimelineEntry(EVIL, EVIL, EVIL, EVIL, "red")));
            case "facts" -> Map.of("facts", List.of(new Fact(EVIL, EVIL)));
            case "errors" -> Map.of("errors", new FormErrors(Map.of("", EVIL)));
            case "paging" -> Map.of("pager", Pager.of(new Paged<>(List.of(), PageRequest.of(2), 60), "/?q=" + EVIL));
            case "sort" -> Map.of("label", EVIL, "column", "time", "sorting", new Sorting("time", true, "/"));
            case "notice" -> Map.of("shell", shell());
            default -> throw new IllegalArgumentException(component);
        };
    }

    private static Shell shell() {
        return new Shell("明窗", null, "", "/office", List.of(), Notice.done(EVIL), "token", "", new Assets());
    }

    private Document render(String component, Map<String, Object> values) {
        var output = new StringOutput();
        engine.render("web/component/" + component + ".jte", new HashMap<>(values), output);
        String html = output.toString();
        return Jsoup.parseBodyFragment(component.equals("sort") ? "<table><tr>" + html + "</table>" : html);
    }
}
