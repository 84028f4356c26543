package org.mingchuang.registry.filing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.channel.ChannelPolicy;
import org.mingchuang.registry.paper.CoveringLetterWriter;
import org.mingchuang.registry.paper.FilingFormWriter;
import org.mingchuang.registry.paper.ReportSheetWriter;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** 备案文书下载: the form, the covering letter, the sheet for the reporting system. */
@Controller
@RequestMapping(FilingPages.LIST)
class PaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FilingReading filings;
    private final FilingLetters letters;
    private final ReportRows rows;
    private final FilingFormWriter formWriter;
    private final CoveringLetterWriter letterWriter;
    private final ReportSheetWriter sheetWriter;
    private final PaperRecord record;
    private final Texts texts;
    private final Clock clock;

    PaperController(
            FilingReading filings,
            FilingLetters letters,
            ReportRows rows,
            FilingFormWriter formWriter,
            CoveringLetterWriter letterWriter,
            ReportSheetWriter sheetWriter,
            PaperRecord record,
            Texts texts,
            Clock clock) {
        this.filings = filings;
        this.letters = letters;
        this.rows = rows;
        this.formWriter = formWriter;
        this.letterWriter = letterWriter;
        this.sheetWriter = sheetWriter;
        this.record = record;
        this.texts = texts;
        this.clock = clock;
    }

    /** With the telephone numbers of the named persons; who took it is kept. */
    @GetMapping("/{id}/form")
    @Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS, Permission.WATCH_DUTIES})
    ResponseEntity<byte[]> form(@PathVariable long id, Actor actor) {
        Filing filing = found(id, actor);
        String name = texts.of("registry.paper.FORM_TITLE", letters.act(filing)) + filing.number() + ".docx";
        byte[] form = formWriter.write(letters.form(filing));
        record.formTaken(filing, actor);
        return attachment(name, DOCX, form);
    }

    @GetMapping("/{id}/letter")
    @Permitted(Permission.MANAGE_CHANNELS)
    ResponseEntity<byte[]> letter(@PathVariable long id, Actor actor) {
        Filing filing = found(id, actor);
        if (!FilingLetters.hasLetter(filing) || !ChannelPolicy.mayManage(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return attachment(
                texts.of("registry.filing.paper.LETTER") + filing.number() + ".docx",
                DOCX,
                letterWriter.write(letters.letter(filing)));
    }

    /** All accounts in one sheet, with the telephone numbers that it asks for; who took it is kept. */
    @GetMapping("/report")
    @Permitted(Permission.MANAGE_CHANNELS)
    ResponseEntity<byte[]> report(Actor actor) {
        byte[] sheet = sheetWriter.write(rows.all());
        record.sheetTaken(LocalDate.now(clock), actor);
        return attachment(texts.of("registry.paper.REPORT") + LocalDate.now(clock) + ".xlsx", XLSX, sheet);
    }

    private static ResponseEntity<byte[]> attachment(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private Filing found(long id, Actor actor) {
        return filings.find(new FilingId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
