package org.mingchuang.publishing.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes .docx files the way clerks do. */
final class WordFile {

    private final XWPFDocument document = new XWPFDocument();

    WordFile line(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    WordFile lines(String text) {
        text.lines().forEach(this::line);
        return this;
    }

    WordFile centred(String words) {
        return aligned(words, ParagraphAlignment.CENTER);
    }

    WordFile right(String words) {
        return aligned(words, ParagraphAlignment.RIGHT);
    }

    /** Emphasis cut into runs as Word does it. */
    WordFile bold(String words, String rest) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String letter : words.split("")) {
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            run.setText(letter);
        }
        paragraph.createRun().setText(rest);
        return this;
    }

    WordFile heading(int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        paragraph.createRun().setText(words);
        return this;
    }

    WordFile link(String words, String address) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("详见");
        paragraph.createHyperlinkRun(address).setText(words);
        return this;
    }

    WordFile footnote(String words, String note) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        var footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText(note);
        paragraph.addFootnoteReference(footnote);
        return this;
    }

    WordFile picture(byte[] content, PictureType form, String alt) {
        try {
            var picture = document.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(content), form, "picture", Units.toEMU(90), Units.toEMU(60));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
            document.getParagraphs()
                    .getLast()
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(alt);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    WordFile table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                table.getRow(row).getCell(column).setText(rows[row][column]);
            }
        }
        table.getRow(0).setRepeatHeader(true);
        return this;
    }

    /** Two columns in the head go together, two rows in the first column too. */
    WordFile mergedTable() {
        XWPFTable table = document.createTable(3, 3);
        String[][] words = {{"单位", "数量", ""}, {"甲公司", "一号楼", "3"}, {"", "二号楼", "5"}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(words[row][column]);
            }
        }
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        return this;
    }

    /** Each entry begins with one blank for each level below the first. */
    WordFile list(STNumberFormat.Enum form, String pattern, String... entries) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size() + 10L));
        for (int level = 0; level < 3; level++) {
            CTLvl one = list.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(form);
            one.addNewLvlText().setVal(pattern.replace("%1", "%" + (level + 1)));
        }
        BigInteger number =
                document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
        for (String entry : entries) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(number);
            paragraph.setNumILvl(
                    BigInteger.valueOf(entry.length() - entry.stripLeading().length()));
            paragraph.createRun().setText(entry.strip());
        }
        return this;
    }

    WordFile deleted(String kept, String gone) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(kept);
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(gone);
        return this;
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png(int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordFile aligned(String words, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.createRun().setText(words);
        return this;
    }
}
