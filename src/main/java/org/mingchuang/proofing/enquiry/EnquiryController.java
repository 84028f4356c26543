package org.mingchuang.proofing.enquiry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 随手查: any text, file or address, also of the units' own accounts. */
@Controller
@RequestMapping(EnquiryPages.HOME)
@Permitted(Permission.OFFICE)
class EnquiryController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EnquiryDesk desk;
    private final EnquiryStore store;
    private final EnquiryPages pages;
    private final Texts texts;

    EnquiryController(EnquiryDesk desk, EnquiryStore store, EnquiryPages pages, Texts texts) {
        this.desk = desk;
        this.store = store;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        return Screen.of("proofing/enquiry/form", pages.form("", "", FormErrors.none(), actor));
    }

    @PostMapping("/text")
    ModelAndView text(@RequestParam(defaultValue = "") String text, Actor actor) {
        return answered(desk.text(text, actor), text, "", actor);
    }

    @PostMapping("/address")
    ModelAndView address(@RequestParam(defaultValue = "") String address, Actor actor) {
        return answered(desk.address(address, actor), "", address, actor);
    }

    @PostMapping("/file")
    ModelAndView file(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            return answered(Outcome.refused(EnquiryDesk.refusal("EMPTY").at("file")), "", "", actor);
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return answered(desk.file(name, content, actor), "", "", actor);
        }
    }

    private ModelAndView answered(Outcome<Long> outcome, String text, String address, Actor actor) {
        return outcome.fold(
                id -> Screen.redirect(EnquiryPages.HOME + "/" + id),
                refusals -> Screen.of(
                        "proofing/enquiry/form",
                        pages.form(text, address, texts.errors(refusals), actor),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView result(@PathVariable long id, Actor actor) {
        return Screen.of("proofing/enquiry/result", found(id, actor));
    }

    @GetMapping("/{id:\\d+}/report.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Actor actor) {
        return attachment("内容检查报告" + id + ".docx", DOCX, EnquiryReport.docx(found(id, actor)));
    }

    @GetMapping("/{id:\\d+}/report.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable long id, Actor actor) {
        return attachment("内容检查报告" + id + ".xlsx", XLSX, EnquiryReport.xlsx(found(id, actor)));
    }

    /** Of others nothing is seen. */
    private EnquiryResultPage found(long id, Actor actor) {
        return store.find(id, actor.id())
                .map(pages::result)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> attachment(String name, String type, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }
}
