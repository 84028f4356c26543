package org.mingchuang.publishing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Outcome;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of an .xlsx file, read as a stream; what unpacks to more than any list, or brings programs, is refused. */
final class SourceSheet implements SheetContentsHandler {

    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 30 * 1024 * 1024;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 50;

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    private SourceSheet() {}

    /** 表格行, counted from 1. */
    record Row(int number, List<String> cells) {}

    static Outcome<List<Row>> rows(byte[] file) {
        try {
            refuseHarmful(file);
            return Outcome.done(read(file));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            return Outcome.refused(
                    SourceUnitRequirements.refusal("SHEET_UNREADABLE").at("file"));
        }
    }

    /** Counts what really comes out, before a parser sees any of it. */
    private static void refuseHarmful(byte[] file) throws IOException {
        long left = LARGEST_UNPACKED;
        if (file.length > LARGEST_FILE) {
            throw new IOException("too large");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                left -= zip.readNBytes((int) left + 1).length;
                if (left < 0 || entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new IOException("harmful");
                }
            }
        }
    }

    private static List<Row> read(byte[] file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var sheet = new SourceSheet();
        try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(packed);
            var strings = new ReadOnlySharedStringsTable(packed);
            var sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream first = sheets.next()) {
                    var xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), null, strings, sheet, new PlainDays(), false));
                    xml.parse(new InputSource(first));
                }
            }
        }
        return sheet.rows;
    }

    @Override
    public void startRow(int row) {
        if (rows.size() >= MOST_ROWS) {
            throw new IllegalStateException("more rows than any list has");
        }
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
        int column = place == null ? cells.size() : new CellReference(place).getCol();
        if (column < MOST_COLUMNS) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text == null ? "" : text);
        }
    }

    @Override
    public void endRow(int row) {
        rows.add(new Row(row + 1, List.copyOf(cells)));
    }

    /** Days as they are kept, however the sheet shows them. */
    private static final class PlainDays extends DataFormatter {

        PlainDays() {
            super(Locale.CHINA);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean since1904) {
            return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, since1904).format(DateTimeFormatter.ISO_LOCAL_DATE)
                    : super.formatRawCellContents(value, index, format, since1904);
        }
    }
}
