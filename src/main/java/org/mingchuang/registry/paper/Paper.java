package org.mingchuang.registry.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** 公文用纸: size, margins and defaults of GB/T 9704 (O-01); what is written on it is the writer's. */
final class Paper {

    /** 版心: 156 mm wide. */
    static final double TYPE_AREA = 156;

    static final double LEFT_MARGIN = 28;

    private Paper() {}

    static byte[] written(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            defaults(document);
            FontTable.addTo(document);
            layOut(document);
            content.accept(document);
            document.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(points(millimetres) * 20));
    }

    static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    private static void layOut(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(LEFT_MARGIN));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(PageNumber.FOOT));
        margins.setGutter(BigInteger.ZERO);
        PageNumber.addTo(document);
    }

    /** What a word processor takes for text that somebody adds by hand: body type, no space around paragraphs. */
    private static void defaults(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        var text = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = text.addNewRFonts();
        fonts.setAscii(Type.BODY.font().face());
        fonts.setHAnsi(Type.BODY.font().face());
        fonts.setEastAsia(Type.BODY.font().face());
        text.addNewSz().setVal(BigInteger.valueOf(2L * Type.BODY.size()));
        var language = text.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        document.createStyles().setStyles(styles);
    }
}
