package org.mingchuang.approval.run;

import java.nio.charset.StandardCharsets;
import org.mingchuang.approval.sheet.Sheet;
import org.mingchuang.approval.sheet.SheetWriter;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Permitted;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 审批单, to download. */
@Controller
@Permitted(Permission.OFFICE)
class SheetController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final RunPages pages;
    private final RunSheets sheets;
    private final SheetWriter writer;

    SheetController(RunPages pages, RunSheets sheets, SheetWriter writer) {
        this.pages = pages;
        this.sheets = sheets;
        this.writer = writer;
    }

    @GetMapping("/office/approvals/{run:\\d+}/sheet")
    ResponseEntity<byte[]> download(@PathVariable("run") long number, Actor actor) {
        Run run = pages.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!pages.mayRead(run, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Sheet sheet = sheets.sheet(run);
        var attachment = ContentDisposition.attachment()
                .filename(sheet.form() + "-" + number + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(writer.write(sheet));
    }
}
