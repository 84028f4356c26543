package org.mingchuang;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mingchuang.proofing.FileText;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Proofreader;
import org.mingchuang.proofing.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code ./run check [--json] FILE...}: finds what can be found in files, without server and database. One finding a
 * line. Exit status 0 when nothing stops them, 1 when something does, 2 when a file could not be read.
 */
final class Check {

    static final String NAME = "check";

    /** Where the command was called: {@code ./run} works in its own folder. */
    private static final String CALLED_FROM = "MINGCHUANG_CALLED_FROM";

    private final PrintStream out;
    private final PrintStream faults;
    private final Path folder;
    private boolean stopped;
    private boolean unread;

    Check(PrintStream out, PrintStream faults, Path folder) {
        this.out = out;
        this.faults = faults;
        this.folder = folder;
    }

    static int run(String... arguments) {
        silence();
        var folder = Path.of(System.getenv().getOrDefault(CALLED_FROM, ""));
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
                var faults = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            return new Check(out, faults, folder).files(List.of(arguments).subList(1, arguments.length));
        }
    }

    /** Libraries log to where the findings go as long as nobody has told them otherwise. */
    private static void silence() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    int files(List<String> arguments) {
        var files = new ArrayList<>(arguments);
        boolean json = files.remove("--json");
        if (files.isEmpty()) {
            faults.println("用法：./run check [--json] 文件…（.txt、.html、.docx、.xlsx、.pptx、.odt、.pdf）");
            return 2;
        }
        var proofreader = Proofreader.withBasePacks();
        files.forEach(file -> file(proofreader, file, json));
        return stopped ? 1 : unread ? 2 : 0;
    }

    private void file(Proofreader proofreader, String file, boolean json) {
        try {
            String text = FileText.read(folder.resolve(file));
            for (Finding finding : proofreader.check(text)) {
                stopped |= finding.severity() == Severity.STOP;
                out.println(json ? json(file, finding) : line(file, finding, text));
            }
        } catch (IOException e) {
            unread = true;
            faults.println("未能检查 " + file + "：" + e.getMessage());
        }
    }

    private static String line(String file, Finding finding, String text) {
        String found = text.substring(finding.offset(), finding.end()).replaceAll("\\s+", " ");
        String advice = finding.suggestion().isEmpty() ? "" : " → " + finding.suggestion();
        return file + ":" + finding.offset() + "+" + finding.length() + " " + finding.severity() + " "
                + finding.category() + " " + found + advice + "（" + finding.reason() + "；" + finding.rule() + "）";
    }

    private static String json(String file, Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", file);
        fields.put("offset", finding.offset());
        fields.put("length", finding.length());
        fields.put("category", finding.category());
        fields.put("severity", finding.severity());
        fields.put("rule", finding.rule());
        fields.put("reason", finding.reason());
        fields.put("suggestion", finding.suggestion());
        fields.put("confidence", finding.confidence());
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
