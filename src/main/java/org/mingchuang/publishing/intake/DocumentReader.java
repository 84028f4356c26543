package org.mingchuang.publishing.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.intake.ReadDocument.Finding;
import org.mingchuang.publishing.manuscript.BodySanitiser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a file of any form, in memory and only there: what is refused leaves nothing behind. */
@Component
class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final Semaphore turns = new Semaphore(IntakeLimits.AT_ONCE, true);
    private final BodySanitiser sanitiser;

    DocumentReader(BodySanitiser sanitiser) {
        this.sanitiser = sanitiser;
    }

    /** Refused with what to do instead. */
    Outcome<ReadDocument> read(byte[] content) {
        turns.acquireUninterruptibly();
        try {
            Sheet sheet = sheet(content);
            sheet.body().select("p, h2, h3, h4, li, th, td").forEach(Words::strip);
            Layout layout = Layout.recognise(sheet);
            return Outcome.done(document(sheet, layout));
        } catch (Unreadable e) {
            return Outcome.refused(e.refusal());
        } catch (RuntimeException | StackOverflowError e) {
            // The parsers throw many kinds for a file that is not what it should be; none of them may stop the page.
            LOG.info("A file to be imported could not be read: {}", e.toString());
            return Outcome.refused(Unreadable.because("DAMAGED").refusal());
        } finally {
            turns.release();
        }
    }

    private static Sheet sheet(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw Unreadable.because("EMPTY");
        }
        if (content.length > IntakeLimits.FILE) {
            throw Unreadable.because("TOO_LARGE", IntakeLimits.FILE / (1024 * 1024));
        }
        return switch (DocumentFormat.of(content)) {
            case PACKED_OTHER -> packed(content);
            case HTML -> WebPageReader.read(content);
            case TEXT -> TextReader.read(content);
            case OLD_WORD -> throw Unreadable.because("OLD_WORD");
            case ENCRYPTED -> throw Unreadable.because("ENCRYPTED");
            case PDF -> throw Unreadable.because("PDF");
            case RICH_TEXT -> throw Unreadable.because("RICH_TEXT");
            case PICTURE -> throw Unreadable.because("PICTURE");
            case DOCX, ODT, OTHER -> throw Unreadable.because("NO_TEXT");
        };
    }

    private static Sheet packed(byte[] content) throws Unreadable {
        Packed packed = Packed.open(content);
        return switch (DocumentFormat.of(packed)) {
            case DOCX -> WordReader.read(content);
            case ODT -> OpenTextReader.read(packed);
            default -> throw Unreadable.because("NO_TEXT");
        };
    }

    private ReadDocument document(Sheet sheet, Layout layout) throws Unreadable {
        Figures.of(sheet.body());
        String body = sanitiser.sanitise(sheet.body().html());
        String title = layout.of(LayoutElement.TITLE);
        requireSize(title, body);
        if (title.length() > IntakeLimits.TITLE) {
            sheet.remark("TITLE_CUT", IntakeLimits.TITLE);
        }
        List<Finding> findings = layout.found().entrySet().stream()
                .map(found -> new Finding(found.getKey(), found.getValue()))
                .toList();
        return new ReadDocument(
                title.substring(0, Math.min(title.length(), IntakeLimits.TITLE)),
                body,
                pictures(sheet, body),
                layout.policy(),
                layout.kind(),
                findings,
                sheet.remarks());
    }

    private static void requireSize(String title, String body) throws Unreadable {
        if (body.isEmpty() && title.isEmpty()) {
            throw Unreadable.because("EMPTY");
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > IntakeLimits.BODY) {
            throw Unreadable.because("TOO_LONG", IntakeLimits.BODY / (1024 * 1024));
        }
    }

    /** Those that still stand in the body. */
    private static List<Picture> pictures(Sheet sheet, String body) {
        List<Picture> pictures = sheet.pictures().stream()
                .filter(picture -> body.contains(picture.address()))
                .toList();
        if (body.contains("alt=\"\"")) {
            sheet.remark("PICTURE_WITHOUT_ALT");
        }
        return pictures;
    }
}
