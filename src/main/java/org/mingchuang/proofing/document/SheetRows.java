package org.mingchuang.proofing.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of an .xlsx file, all sheets one after the other, read as a stream. */
public final class SheetRows {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LAST_EXACT = 12;

    private final Budget budget;
    private final List<String> shared = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int column;
    private boolean reads;

    private SheetRows(Budget budget) {
        this.budget = budget;
    }

    /** Each row as wide as it is filled; the message of a refusal is in Chinese. */
    public static List<List<String>> of(Path file) throws IOException {
        try (var zipped = new OfficeZip(file)) {
            var sheets = zipped.names("xl/worksheets/sheet[0-9]*\\.xml");
            if (sheets.isEmpty()) {
                throw new IOException("不是完好的 .xlsx 文件：" + file.getFileName());
            }
            var reader = new SheetRows(zipped.budget());
            zipped.read("xl/sharedStrings.xml", reader::shared);
            for (String sheet : sheets) {
                zipped.read(sheet, reader::sheet);
            }
            return reader.rows;
        }
    }

    static ReadText text(Path file) throws IOException {
        var text = new StringBuilder();
        for (List<String> row : of(file)) {
            text.append(String.join("\t", row)).append('\n');
        }
        return ReadText.of(text.toString());
    }

    private void shared(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reads = xml.getLocalName().equals("t") && !phonetic;
                phonetic |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                reads = false;
                phonetic &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("si")) {
                    shared.add(value.toString());
                    value.setLength(0);
                }
            } else {
                characters(xml, event);
            }
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else {
                characters(xml, event);
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> {
                String place = xml.getAttributeValue(null, "r");
                String given = xml.getAttributeValue(null, "t");
                type = given == null ? "" : given;
                column = place == null ? row.size() : column(place);
                value.setLength(0);
            }
            case "v", "t" -> reads = true;
            default -> reads = false;
        }
    }

    private void end(String name) throws IOException {
        reads = false;
        if (name.equals("c") && column < MOST_COLUMNS && !value.isEmpty()) {
            while (row.size() < column) {
                row.add("");
            }
            String shown = shown();
            budget.text(shown.length() + 1);
            row.add(shown);
        } else if (name.equals("row")) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private void characters(XMLStreamReader xml, int event) throws IOException {
        if (reads && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
            budget.text(xml.getTextLength());
            value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private String shown() {
        String written = value.toString().replace('\n', ' ').replace('\t', ' ');
        try {
            if (type.equals("s")) {
                int number = Integer.parseInt(written.strip());
                return number < shared.size() && number >= 0
                        ? shared.get(number).replace('\n', ' ')
                        : "";
            }
            boolean number = type.isEmpty() || type.equals("n");
            boolean raw = written.length() > LAST_EXACT
                    && written.length() < 40
                    && (written.contains(".") || written.contains("E"));
            return number && raw
                    ? new BigDecimal(written)
                            .round(new MathContext(LAST_EXACT))
                            .stripTrailingZeros()
                            .toPlainString()
                    : written;
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }
}
