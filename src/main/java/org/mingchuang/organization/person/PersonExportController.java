package org.mingchuang.organization.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Permitted;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 人员导出: the filtered list as a table that any spreadsheet opens; mobile numbers masked as on the page. */
@Controller
@Permitted(Permission.MANAGE_ORGANIZATION)
class PersonExportController {

    /** Without it a spreadsheet takes the text for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PersonList list;
    private final PersonDesk desk;

    PersonExportController(PersonList list, PersonDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping("/office/people/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String order,
            Actor actor) {
        List<PersonRow> rows = list.all(PersonFilter.of(q, unit, post, state, sort, order));
        desk.exported(rows.size(), actor);
        String lines = Stream.concat(
                        Stream.of(line("姓名", "登录名", "所在机构", "职务", "手机号码", "岗位", "在岗", "到岗日期")),
                        rows.stream().map(PersonExportController::line))
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("人员名单.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body((BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(PersonRow row) {
        return line(
                row.name(),
                row.login(),
                row.unit(),
                row.jobTitle(),
                row.mobile(),
                row.posts(),
                row.active() ? "是" : "否",
                row.since());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(PersonExportController::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A leading sign would make a spreadsheet compute what somebody typed as a name. */
    private static String cell(String text) {
        String harmless = text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
