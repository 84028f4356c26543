package org.mingchuang.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * 导出表格: rows for a spreadsheet program, written as they come. UTF-8 with its mark, so that Chinese is read right; a cell
 * that a program would take for a formula is made plain text.
 */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");

    private Csv() {}

    /**
     * Answers with a file, as a controller returns it.
     *
     * @param fileName without ending, such as 审签工作列表
     */
    public static ModelAndView attachment(String fileName, List<String> head, Iterable<List<String>> rows) {
        View file = (model, request, response) -> {
            var disposition = ContentDisposition.attachment()
                    .filename(fileName + ".csv", StandardCharsets.UTF_8)
                    .build();
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out, head, rows);
            }
        };
        return new ModelAndView(file);
    }

    static void write(Writer out, List<String> head, Iterable<List<String>> rows) throws IOException {
        out.write(MARK);
        out.write(line(head));
        for (List<String> row : rows) {
            out.write(line(row));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
