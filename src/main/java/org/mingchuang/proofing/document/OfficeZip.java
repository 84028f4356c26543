package org.mingchuang.proofing.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 文档包: the XML files within an office document, read as streams and only as far as the budget goes. */
final class OfficeZip implements Closeable {

    private static final int MOST_ENTRIES = 20_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ZipFile zip;
    private final Budget budget;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    OfficeZip(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new IOException("不是完好的文件（或已加密）：" + file.getFileName(), e);
        }
        budget = new Budget(Files.size(file));
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    Budget budget() {
        return budget;
    }

    /** Those whose names match, "sheet2" before "sheet10". */
    List<String> names(String pattern) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException("文件内含条目过多，未读取");
        }
        var wanted = Pattern.compile(pattern);
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> wanted.matcher(name).matches())
                .sorted(Comparator.comparingInt(OfficeZip::number).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int number(String name) {
        var digits = NUMBER.matcher(name);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** 读法: what is done with one of the XML files. */
    @FunctionalInterface
    interface Reading {

        void of(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    void read(String name, Reading reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = budget.counted(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            reading.of(xml);
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException("文件内部结构不正常，未读取：" + name, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
